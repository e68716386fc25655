import ControlCharts
import Statistics

/// A detector by name: the days on which it would alert, and what alerted first.
struct Detector {
  var name: String
  var runLength: Double

  func flags(_ series: SimulatedSeries) throws -> ([Bool], String?) {
    if name != "monitor" { return (Rivals.flags(name, series), nil) }
    var settings = ChartSettings(baseline: 0..<series.history)
    settings.parameters["run_length"] = runLength
    let chart = try MonitorChart.fit(series.chartSeries, settings: settings)
    var flags = [Bool](repeating: false, count: SimulatedSeries.monitored)
    var first: (day: Int, rule: String)?
    for signal in chart.signals {
      for index in signal.completions {
        flags[index - series.history] = true
        if index < first?.day ?? Int.max { first = (index, signal.rule) }
      }
    }
    return (flags, first.map { String($0.rule.dropFirst(8).prefix(2)) })
  }
}
