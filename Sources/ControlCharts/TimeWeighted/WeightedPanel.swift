/// The panel of a chart whose statistic has a centre line and a standard deviation that changes with every point.
struct WeightedPanel {
  private(set) var panel: ChartPanel
  private let phase: PhaseInput
  private let center: Double

  init(_ phase: PhaseInput, center: Double, title: String) {
    self.phase = phase
    self.center = center
    let values = Array(phase.series.values[phase.range])
    panel = ChartPanel(values: values, statistic: [Double](repeating: .nan, count: values.count))
    panel.title = title
    panel.carriesMemory = true
  }

  /// Sets the point at `index` of the series. A missing point has limits, for the picture, and no statistic.
  mutating func set(_ index: Int, statistic: Double, sigma: Double) {
    let position = index - phase.range.lowerBound
    let distance = phase.settings.sigmaLimits * sigma
    panel.statistic[position] = statistic
    panel.centerLine[position] = center
    panel.sigma[position] = sigma
    let lower = center - distance
    panel.lowerControlLimit[position] = phase.series.isNonNegative && center >= 0 ? max(lower, 0) : lower
    panel.upperControlLimit[position] = center + distance
    panel.z[position] = ChartPanel.score(statistic, center: center, sigma: sigma)
  }
}
