import ControlCharts
import Engine
import Monitoring
import Timeline

/// One simulated series watched from a day on.
struct WatchedSeries: Sendable {
  var world: QuietWorld
  var observations: [Observation]
  /// Days before the watch begins.
  var history: Int
  var runLength: Double

  /// What happened, with the day on which it was known.
  struct News: Equatable {
    var day: Int
    var change: IncidentEvent.Change
    var incident: Incident
  }

  /// Watches to the end, evaluating every `stride` days.
  func watch(stride: Int = 28, monitor edit: (inout Monitor) -> Void = { _ in }) throws(JobError) -> [News] {
    let series = Series(id: "s", name: "S", every: "day", measure: world.measure)
    var monitor = Monitor(id: "m", name: "S", series: "s")
    edit(&monitor)
    var state: MonitorState?
    var open: [Incident] = []
    let memory = MonitorMemory()
    var news: [News] = []
    // The first look is at the day before the watch.
    var day = history
    while true {
      let now = Instant(secondsSinceEpoch: QuietWorld.monday + Int64(day) * 86_400 + 7200)
      let known = Array(observations[max(0, day - WatchedWindow.observationLimit)..<day])
      let evaluation = try MonitorEvaluation(
        monitor, series: series, observations: known, runLength: runLength, now: now,
        memory: memory)
      var tracker = IncidentTracker(monitor, evaluation: evaluation, state: state, open: open, now: now)
      state = tracker.advance(changes: day)
      news += tracker.steps.map { News(day: day, change: $0.change, incident: $0.incident) }
      open = tracker.incidents
      guard day < observations.count else { return news }
      day = min(day + stride, observations.count)
    }
  }
}
