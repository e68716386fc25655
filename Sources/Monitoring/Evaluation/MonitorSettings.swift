import ControlCharts
import Engine
import Timeline

/// The chart settings with which a monitor is evaluated: its own where it has some, designed for its share of the board's false alarms.
struct MonitorSettings {
  let request: ChartJob.Request
  /// Periods between two false alarms that the limits are designed for; NaN where the monitor states its own limits.
  let runLength: Double

  init(_ monitor: Monitor, series: Series, runLength: Double) {
    var request = monitor.chart ?? ChartJob.Request()
    request.table = nil
    request.measure = request.measure ?? series.measure
    request.direction = request.direction ?? series.direction?.rawValue
    request.title = request.title ?? series.name
    // The chart against expectation judges a point by its future too: it looks back. This one watches.
    if request.type == nil || request.type == "auto" { request.type = MonitorChart.id }
    let statesLimits =
      request.arl != nil || request.sigmaLimits != nil || request.probabilityLimits != nil || request.h != nil || request.widen != nil
      || request.parameters?["run_length"] != nil || request.parameters?["h"] != nil
    if !statesLimits, LimitDesign.charts.contains(request.type ?? "") {
      request.arl = runLength
      self.runLength = runLength
    } else {
      self.runLength = request.arl ?? request.parameters?["run_length"] ?? .nan
    }
    self.request = request
  }
}
