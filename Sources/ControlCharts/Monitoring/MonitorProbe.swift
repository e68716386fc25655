/// Runs a monitor over a series.
enum MonitorProbe {
  static func parameters(_ series: ChartSeries, history: Int) -> MonitorParameters {
    monitor(series, history: history, runLength: 365).learnedParameters
  }

  static func judge(_ series: ChartSeries, history: Int, runLength: Double) throws(ControlChartError) -> [Monitor.Judgement] {
    var monitor = monitor(series, history: history, runLength: runLength)
    return monitor.judge(history..<series.count)
  }

  private static func monitor(_ series: ChartSeries, history: Int, runLength: Double) -> Monitor {
    let settings = ChartSettings(baseline: 0..<history)
    let phase = PhaseInput(series: series, settings: settings, statistic: series.ratios, range: 0..<series.count)
    let observations = ExpectedObservations(phase)
    let rows = MonitorRows(series: series, periodsPerYear: series.kind == .count ? 365.25 : nil)
    var learned = observations.present
    for index in series.exclusions.keys where learned.indices.contains(index) { learned[index] = false }
    return Monitor(observations: observations, rows: rows, learned: learned, history: history, runLength: runLength)
  }
}
