import Engine
import Monitoring
import Timeline

/// A simulated daily series with a level of 100 and a spread of 5, and what its monitor makes of it.
struct Watching {
  static let monday = Int64(19_723) * 86_400
  var values: [Double]
  var monitor = Monitor(id: "m", name: "Calls", series: "s")
  var runLength = 1000.0
  var measure = "continuous"

  /// The same numbers, whole, as counts.
  func counted() -> Watching {
    var counted = self
    counted.measure = "count"
    counted.values = values.map { $0.rounded() }
    return counted
  }

  /// - Parameter watches: whether the monitoring chart judges; else an individuals chart with limits from the first 60 days, which is quick.
  init(days: Int, watches: Bool = false, level: (Int) -> Double = { _ in 0 }) {
    if !watches {
      var chart = ChartJob.Request()
      (chart.type, chart.rules, chart.baseline) = ("xmr", "nelson_1", "60")
      monitor.chart = chart
    }
    var state: UInt64 = 42
    func uniform() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53
    }
    values = (0..<days).map { day in
      let sum = (0..<12).reduce(0.0) { sum, _ in sum + uniform() } - 6
      return ((100 + 5 * sum + level(day)) * 10).rounded() / 10
    }
  }

  static func start(_ day: Int) -> Instant { Instant(secondsSinceEpoch: monday + Int64(day) * 86_400) }

  var series: Series { Series(id: "s", name: "Calls", every: "day", measure: measure, direction: .lower) }

  func observations(through day: Int) -> [Observation] {
    (0..<day).compactMap { index in
      guard !values[index].isInfinite else { return nil }
      return Observation(
        start: Self.start(index), value: values[index], revision: 1,
        receivedAt: Instant(secondsSinceEpoch: Self.start(index + 1).secondsSinceEpoch + 60))
    }
  }

  struct News: Equatable {
    var day: Int
    var change: IncidentEvent.Change
    var incident: Incident
  }

  /// What happens when the monitor looks after each of `days`.
  func watch(from first: Int, stride: Int = 1) throws -> [News] {
    var state: MonitorState?
    var open: [Incident] = []
    var news: [News] = []
    var day = first
    while true {
      let now = Instant(secondsSinceEpoch: Self.start(day).secondsSinceEpoch + 3600)
      let evaluation = try MonitorEvaluation(
        monitor, series: series, observations: observations(through: day), runLength: runLength, now: now)
      var tracker = IncidentTracker(monitor, evaluation: evaluation, state: state, open: open, now: now)
      state = tracker.advance(changes: day)
      news += tracker.steps.map { News(day: day, change: $0.change, incident: $0.incident) }
      open = tracker.incidents
      if day >= values.count { return news }
      day = min(day + stride, values.count)
    }
  }
}
