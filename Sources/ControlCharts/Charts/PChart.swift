import Statistics

/// p chart: proportions of varying denominators with binomial limits.
///
/// Centre line p̄ = Σx/Σn, limits p̄ ± L √(p̄(1 − p̄)/n), clamped to 0...1. Assumes that one probability holds for all tickets of all
/// periods; with large denominators that is rarely so (see `PPrimeChart`). Source: Montgomery, §7.2.
public enum PChart: ControlChart {
  public static let id = "p"
  public static let title = "p chart"
  public static let summary = "Proportions, judged by binomial sampling error."
  public static let kinds: Set<MeasureKind> = [.proportion]
  public static let needsDenominators = true

  public static func statistic(of series: ChartSeries) -> [Double] { RatioStatistic.of(series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let ratios = try AttributeRatios(phase, isProportion: true)
    let denominators = phase.series.denominators ?? []
    let fit = ShewhartPanel(center: ratios.center, sigma: { ratios.sigma(denominators[$0]) }, floor: 0, ceiling: 1).fit(phase)
    return ExactLimits.apply(to: RatioStatistic.summarised(fit, ratios: ratios), phase: phase, scale: denominators) {
      Binomial(size: $0, probability: ratios.center).quantile($1)
    }
  }
}
