import Engine
import Monitoring
import Timeline

/// Two years of a board on which nothing ever happens: every incident is a false alarm.
struct QuietBoard {
  var seed: UInt64
  var count: Int
  var falseAlarmsPerWeek: Double
  var stride: Int
  static let history = 180
  static let watched = 730

  func report() throws(JobError) {
    print(
      "board of \(count), \(falseAlarmsPerWeek) false alarms a week stated, \(Self.watched) days after \(Self.history) of history, seed \(seed)"
    )
    print("world\tincidents a week\tratio\tdata incidents\tlongest")
    var mixed = 0
    for world in QuietWorld.all {
      let found = try alarms(world, count: count)
      line(world.name, found)
    }
    var all = (measured: 0, data: 0, longest: 0)
    for index in 0..<count {
      let world = QuietWorld.all[index % QuietWorld.all.count]
      let found = try one(world, index: index, stream: 1)
      all = (all.measured + found.measured, all.data + found.data, max(all.longest, found.longest))
      mixed += 1
    }
    line("all together", all)
  }

  private func line(_ name: String, _ found: (measured: Int, data: Int, longest: Int)) {
    let weeks = Double(Self.watched) / 7
    let rate = Double(found.measured) / weeks
    func short(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
    print("\(name)\t\(short(rate))\t\(short(rate / falseAlarmsPerWeek))\t\(found.data)\t\(found.longest)")
  }

  private func alarms(_ world: QuietWorld, count: Int) throws(JobError) -> (measured: Int, data: Int, longest: Int) {
    var all = (measured: 0, data: 0, longest: 0)
    for index in 0..<count {
      let found = try one(world, index: index, stream: 0)
      all = (all.measured + found.measured, all.data + found.data, max(all.longest, found.longest))
    }
    return all
  }

  private func one(_ world: QuietWorld, index: Int, stream: Int) throws(JobError) -> (measured: Int, data: Int, longest: Int) {
    let budget = BoardBudget(falseAlarmsPerWeek: falseAlarmsPerWeek, weights: [Double](repeating: 1, count: count))
    let series = WatchedSeries(
      world: world,
      observations: world.observations(days: Self.history + Self.watched, seed: seed, stream: UInt64(index * 2 + stream)),
      history: Self.history, runLength: budget.runLength(every: .day))
    let news = try series.watch(stride: stride)
    let opened = news.filter { $0.change == .opened }
    let lengths = news.filter { $0.change == .recovered && $0.incident.incidentKind == .kpi }.map { news -> Int in
      let incident = news.incident
      return Int((incident.recoveredFrom ?? incident.onset.at).seconds(since: incident.onset.at) / 86_400)
    }
    return (
      opened.count { $0.incident.incidentKind == .kpi }, opened.count { $0.incident.incidentKind == .data }, lengths.max() ?? 0
    )
  }
}
