/// Laney's u′ chart: rates whose spread beyond Poisson sampling is taken from neighbouring points.
///
/// Limits ū ± L σ_z √(ū/n), where σ_z is the moving-range standard deviation of the standardised rates; σ_z below 1 is kept.
/// Source: D. B. Laney (2002), Improved control charts for attributes, Quality Engineering 14(4).
public enum UPrimeChart: ControlChart {
  public static let id = "u_prime"
  public static let title = "Laney u′ chart"
  public static let summary = "Rates of large exposure, with the variation between periods added."
  public static let kinds: Set<MeasureKind> = [.rate]
  public static let needsDenominators = true

  public static func statistic(of series: ChartSeries) -> [Double] { RatioStatistic.of(series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    try LaneyFit.fit(phase, isProportion: false)
  }
}
