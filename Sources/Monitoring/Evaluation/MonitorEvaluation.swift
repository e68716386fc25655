public import ControlCharts
public import Engine
public import Timeline

/// What a monitor's chart says of the observations up to now.
public struct MonitorEvaluation: Sendable {
  public let window: WatchedWindow
  /// Nil where there are too few observations for a chart.
  public let chart: ControlChartResult?
  /// What is wrong with the data, the newest trouble last; its periods are not judged as the measure.
  public let troubles: [DataTrouble]
  /// Why there is no chart.
  public let refusal: String?
  /// Periods between two false alarms that the limits are designed for; NaN where the monitor states its own limits.
  public let runLength: Double

  /// Fewer observations than this are shown and not charted.
  static let leastObservations = 5

  /// Evaluates a monitor.
  ///
  /// - Parameters:
  ///   - observations: the newest `WatchedWindow.observationLimit` of the series, in order of time.
  ///   - runLength: the monitor's share of its board's budget, see `BoardBudget`.
  ///   - now: periods that end later still run, and are not judged.
  ///   - memory: what the chart worked out of the monitor's series before, brought up to date; it changes no answer.
  /// - Throws: errors of the monitor's settings or of its series' clock; what the data do not support is a `refusal`.
  public init(
    _ monitor: Monitor, series: Series, observations: [Observation], runLength: Double, now: Instant,
    memory: MonitorMemory? = nil
  ) throws(JobError) {
    let window = try WatchedWindow(series, observations: observations)
    self.window = window
    let settings = MonitorSettings(monitor, series: series, runLength: runLength)
    self.runLength = settings.runLength
    let inspection = DataInspection(
      window: window, schedule: monitor.schedule ?? MonitorSchedule(), measure: settings.request.measure, now: now)
    troubles = inspection.troubles
    guard observations.count >= Self.leastObservations else {
      chart = nil
      refusal = "Fewer than \(Self.leastObservations) observations: nothing is judged yet."
      return
    }
    var request = settings.request
    let excluded = inspection.unusable.sorted().map { "\(window.series.axis.label(at: $0))=\(DataInspection.exclusionReason)" }
    // Periods that the monitor names may have left the window.
    let named = (request.exclude ?? []).filter { window.contains(periodNamed: $0) }
    request.exclude = named + excluded
    do throws(JobError) {
      chart = try SeriesCharting(request).chart(window.series, incomplete: inspection.incomplete, memory: memory)
      refusal = nil
    } catch {
      guard error.kind == .data else { throw error }
      chart = nil
      refusal = error.message
    }
  }
}

extension WatchedWindow {
  /// Whether a text such as `2016-03-25=holiday` names a period of the window.
  func contains(periodNamed text: String) -> Bool {
    let label = text.prefix { $0 != "=" }
    guard let reading = ISO8601.parse(Array(label.utf8)) else { return true }
    return (0..<count).contains(clock.frequency.period(ofLocalSeconds: reading.localSeconds) - first)
  }
}
