/// Limits at a multiple of a standard deviation that may vary from point to point.
struct ShewhartPanel {
  /// The phase's centre line.
  let center: Double
  /// Standard deviation of the statistic at a point of the series, NaN where there is none.
  let sigma: (Int) -> Double
  /// No limit is drawn below this.
  var floor: Double?
  /// No limit is drawn above this.
  var ceiling: Double?

  /// The phase's panel and the usual summary; the chart adds what else it knows.
  func fit(_ phase: PhaseInput) -> PhaseFit {
    var panel = ChartPanel(values: Array(phase.series.values[phase.range]), statistic: Array(phase.statistic[phase.range]))
    let distance = phase.settings.sigmaLimits
    for index in phase.range {
      let sigma = sigma(index)
      let position = index - phase.range.lowerBound
      panel.centerLine[position] = center
      panel.sigma[position] = sigma
      panel.z[position] = ChartPanel.score(panel.statistic[position], center: center, sigma: sigma)
      var lower = center - distance * sigma
      var upper = center + distance * sigma
      // A centre beyond a bound says that the bound does not hold for these values.
      if let floor, lower < floor, center >= floor { lower = floor }
      if let ceiling, upper > ceiling, center <= ceiling { upper = ceiling }
      panel.lowerControlLimit[position] = lower
      panel.upperControlLimit[position] = upper
    }
    return PhaseFit(panel: panel, centerLine: center, sigma: .nan)
  }
}
