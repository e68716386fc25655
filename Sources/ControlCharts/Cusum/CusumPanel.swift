/// A cumulative sum as a panel: C⁺ above the zero line, −C⁻ below it, limits at the decision interval.
enum CusumPanel {
  /// The main statistic is the sum that is farther from 0; its score reaches the limits where the sum reaches the decision interval, so
  /// that "beyond a limit" is the chart's signal.
  static func make(_ phase: PhaseInput, upper: [Double], lower: [Double], decision: Double, title: String) -> ChartPanel {
    let values = Array(phase.series.values[phase.range])
    var panel = ChartPanel(values: values, statistic: [Double](repeating: .nan, count: values.count))
    panel.title = title
    panel.notation = .plain
    panel.carriesMemory = true
    panel.isOnMeasureScale = false
    panel.upperStatistic = upper
    panel.lowerStatistic = lower.map { 0 - $0 }
    let limit = phase.settings.sigmaLimits
    for position in panel.statistic.indices {
      panel.centerLine[position] = 0
      panel.lowerControlLimit[position] = -decision
      panel.upperControlLimit[position] = decision
      guard position < upper.count, position < lower.count, !upper[position].isNaN, !lower[position].isNaN else { continue }
      let statistic = lower[position] > upper[position] ? -lower[position] : upper[position]
      panel.statistic[position] = statistic
      panel.z[position] = statistic / decision * limit
      panel.alignScore(position, limit: limit)
    }
    return panel
  }

  /// The parameter that starts the sums part of the way to the limit.
  static let headStart = ChartParameter(
    "fir", default: 0, in: 0...0.999, says: "Fast initial response: where the sums start, as a share of h; 0.5 is usual, 0 is none.")

  /// The parameter that says what happens after a signal.
  static func restart(default value: Double) -> ChartParameter {
    ChartParameter("restart", default: value, in: 0...1, says: "1 starts the sums again after each signal, 0 lets them run on.")
  }
}
