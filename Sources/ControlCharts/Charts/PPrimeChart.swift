/// Laney's p′ chart: proportions whose spread beyond binomial sampling is taken from neighbouring points.
///
/// Limits p̄ ± L σ_z √(p̄(1 − p̄)/n), where σ_z is the moving-range standard deviation of the standardised proportions; σ_z below 1
/// is kept. Source: D. B. Laney (2002), Improved control charts for attributes, Quality Engineering 14(4).
public enum PPrimeChart: ControlChart {
  public static let id = "p_prime"
  public static let title = "Laney p′ chart"
  public static let summary = "Proportions of large denominators, with the variation between periods added."
  public static let kinds: Set<MeasureKind> = [.proportion]
  public static let needsDenominators = true

  public static func statistic(of series: ChartSeries) -> [Double] { RatioStatistic.of(series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    try LaneyFit.fit(phase, isProportion: true)
  }
}
