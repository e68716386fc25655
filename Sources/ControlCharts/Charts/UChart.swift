import Statistics

/// u chart: events per unit of exposure with Poisson limits.
///
/// Centre line ū = Σx/Σn, limits ū ± L √(ū/n), not below 0. Source: Montgomery, §7.3.
public enum UChart: ControlChart {
  public static let id = "u"
  public static let title = "u chart"
  public static let summary = "Events per unit of exposure, judged by Poisson sampling error."
  public static let kinds: Set<MeasureKind> = [.rate]
  public static let needsDenominators = true

  public static func statistic(of series: ChartSeries) -> [Double] { RatioStatistic.of(series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let ratios = try AttributeRatios(phase, isProportion: false)
    let denominators = phase.series.denominators ?? []
    let fit = ShewhartPanel(center: ratios.center, sigma: { ratios.sigma(denominators[$0]) }, floor: 0).fit(phase)
    return ExactLimits.apply(to: RatioStatistic.summarised(fit, ratios: ratios), phase: phase, scale: denominators) {
      Poisson(mean: ratios.center * $0).quantile($1)
    }
  }
}
