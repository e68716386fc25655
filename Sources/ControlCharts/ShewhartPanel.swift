/// Limits at a multiple of a standard deviation that may vary from point to point.
struct ShewhartPanel {
  /// The phase's centre line.
  let center: Double
  /// Standard deviation of the statistic, NaN where there is none.
  let spread: Spread
  /// No limit is drawn below this.
  var floor: Double?
  /// No limit is drawn above this.
  var ceiling: Double?

  enum Spread {
    /// The same at every point.
    case constant(Double)
    /// Its own at each point of the series.
    case varying((Int) -> Double)
  }

  init(center: Double, sigma: Double, floor: Double? = nil, ceiling: Double? = nil) {
    self.init(center: center, spread: .constant(sigma), floor: floor, ceiling: ceiling)
  }

  init(center: Double, sigma: @escaping (Int) -> Double, floor: Double? = nil, ceiling: Double? = nil) {
    self.init(center: center, spread: .varying(sigma), floor: floor, ceiling: ceiling)
  }

  private init(center: Double, spread: Spread, floor: Double?, ceiling: Double?) {
    self.center = center
    self.spread = spread
    self.floor = floor
    self.ceiling = ceiling
  }

  /// The phase's panel and the usual summary; the chart adds what else it knows.
  func fit(_ phase: PhaseInput) -> PhaseFit {
    let values = phase.points(of: phase.series.values)
    let statistic = phase.points(of: phase.statistic)
    let distance = phase.settings.sigmaLimits
    var panel: ChartPanel
    switch spread {
    case .constant(let sigma):
      panel = ChartPanel(values: values, statistic: statistic, center: center, sigma: sigma, limits: limits(distance * sigma))
    case .varying(let sigma):
      let sigmas = phase.range.map(sigma)
      let limits = sigmas.map { self.limits(distance * $0) }
      panel = ChartPanel(values: values, statistic: statistic)
      panel.centerLine = ChartColumn(repeating: center, count: sigmas.count)
      panel.sigma = ChartColumn(sigmas)
      panel.z = ChartColumn(zip(statistic, sigmas).map { ChartPanel.score($0, center: center, sigma: $1) })
      panel.lowerControlLimit = ChartColumn(limits.map(\.lower))
      panel.upperControlLimit = ChartColumn(limits.map(\.upper))
    }
    return PhaseFit(panel: panel, centerLine: center, sigma: .nan)
  }

  /// The limits of a point at `reach` from the centre line, within the bounds.
  func limits(_ reach: Double) -> (lower: Double, upper: Double) {
    var lower = center - reach
    var upper = center + reach
    // A centre beyond a bound says that the bound does not hold for these values.
    if let floor, lower < floor, center >= floor { lower = floor }
    if let ceiling, upper > ceiling, center <= ceiling { upper = ceiling }
    return (lower, upper)
  }
}
