import Engine
import Monitoring
import Timeline

/// Changes planted on a known day: how many incidents each gives, and how soon.
struct PlantedChanges {
  var seed: UInt64
  var count: Int
  var stride: Int
  static let history = 180
  static let watched = 180
  static let day = 240

  /// The first is the measure of the others: what chance alone opens from the day on.
  private static let changes: [(name: String, shift: @Sendable (Int) -> Double)] = [
    ("nothing", { _ in 0 }),
    ("1 sd to the end", { $0 >= day ? 1 : 0 }), ("2 sd to the end", { $0 >= day ? 2 : 0 }), ("3 sd to the end", { $0 >= day ? 3 : 0 }),
    ("2 sd for 56 days", { $0 >= day && $0 < day + 56 ? 2 : 0 }), ("5 sd for a day", { $0 == day ? 5 : 0 }),
    ("flapping by 4 sd, 3 days on, 3 off", { $0 >= day && $0 < day + 60 && ($0 - day) % 6 < 3 ? 4 : 0 }),
  ]

  /// The day whose observation opened an incident, which its id names: `m-20240829T000000Z`.
  private static func found(_ incident: Incident) -> Int {
    let digits = Array(incident.id.dropFirst(2).prefix(8))
    guard digits.count == 8, let instant = Instant(iso8601: "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))")
    else { return -1 }
    return Int((instant.secondsSinceEpoch - QuietWorld.monday) / 86_400)
  }

  func report() throws(JobError) {
    print("run length 700, \(count) series a cell; incidents that overlap the change: none/one/more; median delay in days; onset error")
    for change in Self.changes {
      print(change.name)
      for world in QuietWorld.all {
        var found = [0, 0, 0]
        var delays: [Int] = []
        var errors: [Int] = []
        var covered = 0
        var worsened = 0
        var recoveries: [String: Int] = [:]
        for index in 0..<count {
          let series = WatchedSeries(
            world: world,
            observations: world.observations(
              days: Self.history + Self.watched, seed: seed &+ 1, stream: UInt64(index), shift: change.shift),
            history: Self.history, runLength: 700)
          let news = try series.watch(stride: stride).filter { $0.incident.incidentKind == .kpi }
          let opened = news.filter { $0.change == .opened && Self.found($0.incident) >= Self.day }
          found[min(opened.count, 2)] += 1
          if opened.isEmpty, news.contains(where: { $0.change == .worsened && $0.day >= Self.day }) { worsened += 1 }
          guard let first = opened.first else { continue }
          delays.append(Self.found(first.incident) - Self.day + 1)
          func day(_ instant: Instant) -> Int { Int((instant.secondsSinceEpoch - QuietWorld.monday) / 86_400) }
          errors.append(abs(day(first.incident.onset.at) - Self.day))
          if day(first.incident.onset.from) <= Self.day, Self.day <= day(first.incident.onset.to) { covered += 1 }
          if let end = news.first(where: { $0.change == .recovered && $0.incident.id == first.incident.id }) {
            recoveries[end.incident.recovery?.rawValue ?? "", default: 0] += 1
          } else {
            recoveries["open", default: 0] += 1
          }
        }
        delays.sort()
        errors.sort()
        let delay = delays.isEmpty ? "never" : "\(delays[delays.count / 2])"
        let error = errors.isEmpty ? "" : "\(errors[errors.count / 2])"
        print(
          "  \(world.name)\t\(found[0])\(worsened > 0 ? " (\(worsened) told as worse)" : "")/\(found[1])/\(found[2])\tdelay \(delay)\tonset ±\(error), within its interval \(covered) of \(delays.count)\t\(recoveries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))"
        )
      }
    }
  }
}
