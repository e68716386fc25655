/// What a detector's flags are worth against the truth: run length by censored exponential, episodes, delays.
struct Score {
  private(set) var atRisk = 0.0
  private(set) var falseFirst = 0.0
  private(set) var days = 0.0
  private(set) var episodes = 0.0
  private(set) var flagged = 0.0
  private(set) var delays: [Int] = []
  private(set) var quiet: [Int] = []
  private(set) var busy = 0
  private(set) var starts: [Int] = []
  static let never = 100_000

  mutating func add(_ flags: [Bool], onset: Int, end: Int) {
    let horizon = onset < 0 ? flags.count : onset
    let first = flags.firstIndex(of: true) ?? flags.count
    atRisk += Double(min(first + 1, horizon))
    if first < horizon { falseFirst += 1 }
    days += Double(horizon)
    for day in 0..<horizon where flags[day] {
      flagged += 1
      if !flags[max(0, day - 7)..<day].contains(true) {
        episodes += 1
        starts.append(day)
      }
    }
    guard onset >= 0 else { return }
    if flags[max(0, onset - 7)..<onset].contains(true) {
      busy += 1
      return
    }
    let last = end < 0 ? flags.count : end
    let hit = flags[onset..<last].firstIndex(of: true).map { $0 - onset }
    delays.append(hit ?? Self.never)
    if end >= 0, end < flags.count - 60, hit != nil {
      let calm = (end..<flags.count).first { !flags[$0..<min($0 + 7, flags.count)].contains(true) } ?? flags.count
      quiet.append(calm - end)
    }
  }

  var runLength: Double { falseFirst > 0 ? atRisk / falseFirst : .infinity }
  var episodesPerYear: Double { 365 * episodes / max(days, 1) }

  func delay(_ share: Double) -> Int { Self.quantile(delays, share).map { $0 >= Self.never ? $0 : $0 + 1 } ?? -1 }
  func quiet(_ share: Double) -> Int { Self.quantile(quiet, share) ?? -1 }

  private static func quantile(_ sample: [Int], _ share: Double) -> Int? {
    guard !sample.isEmpty else { return nil }
    let position = (share * Double(sample.count - 1)).rounded(.up)
    return sample.sorted()[Int(position)]
  }
}
