/// EARS C1: limit mean + z₁₋α s of the last periods.
///
/// Source: see `EarlyAberration`.
public enum EarsC1Chart: ControlChart {
  public static let id = "ears_c1"
  public static let title = "EARS C1 chart"
  public static let summary = "Counts or rates against the mean and deviation of the periods just before; upper limit only."
  public static let kinds: Set<MeasureKind> = [.count, .rate, .proportion]

  public static let parameters: [ChartParameter] = [EarlyAberrationFit.window, EarlyAberrationFit.minimumSigma, EarlyAberrationFit.alpha]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    try EarlyAberrationFit.fit(phase, method: .c1)
  }
}
