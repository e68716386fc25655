import Engine
import HTTPTypes
import Monitoring
import Timeline

/// A watched series as the store has it now, without its observations: what a picture of it is made of, and whether one that was made still
/// holds.
struct SeriesVersion: Sendable {
  let series: Series
  /// The first monitor of the series, or one with all defaults where nothing watches it.
  let monitor: Monitor
  /// Periods between two false alarms that the limits are designed for.
  let runLength: Double
  /// A text that changes whenever an observation is added or corrected, the series, its monitor or its share of the board's budget changes, or
  /// a period ends. The numbers of insertion tell a series from another one of the same id.
  let text: String

  /// Reads it; nil where there is no such series.
  ///
  /// - Parameter budgets: every board's, see `MonitoringService.recentBudgets`.
  init?(
    _ id: String, in reading: any MonitoringReading, budgets: [String: BoardBudget], now: Instant
  ) throws(JobError) {
    guard let series = try reading.find(Series.self, id) else { return nil }
    let watching = try reading.page(Monitor.self, parent: id, limit: 1).items.first
    let head = try reading.head(of: id)
    self.series = series.record
    monitor = watching?.record ?? Monitor(id: id, name: series.record.name, series: id)
    let clock = try SeriesClock(series.record)
    let budget = budgets[monitor.board] ?? BoardBudget(falseAlarmsPerWeek: 1, weights: [1])
    runLength = budget.runLength(weight: monitor.budgetShare ?? 1, every: clock.frequency)
    // The present decides only which of the newest periods still run.
    let present = clock.period(of: now)
    let running = head.last.map { min(present, clock.period(of: $0) + 1) } ?? 0
    let numbers = [
      series.sequence, series.revision, watching?.sequence ?? 0, watching?.revision ?? 0, head.changes, head.count, running,
    ]
    text = numbers.map(String.init).joined(separator: ".") + "/\(runLength.bitPattern)"
  }

  /// The chart, as the first monitor has it.
  ///
  /// - Throws: `Problem` 404, `no_chart`, where there are too few observations for one.
  func chart(in parts: ServerParts) async throws -> ControlChartResult {
    let (series, monitor, runLength) = (series, monitor, runLength)
    let observations = try await parts.store.read { (reading) throws(JobError) in
      try reading.latestObservations(of: series.id, limit: WatchedWindow.observationLimit)
    }
    let memory = parts.monitoring.memory(of: monitor.id)
    return try await Offloaded.run {
      let evaluation = try MonitorEvaluation(
        monitor, series: series, observations: observations, runLength: runLength, now: .now, memory: memory)
      guard var chart = evaluation.chart else {
        throw Problem(.notFound, code: "no_chart", detail: evaluation.refusal ?? "There is no chart of this series yet.")
      }
      chart.uniqueId = series.id
      chart.title = series.name
      return chart
    }
  }
}
