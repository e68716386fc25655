/// EARS C2: limit mean + z₁₋α s of earlier periods, the last two left out so that the start of a rise does not raise its own limit.
///
/// Source: see `EarlyAberration`.
public enum EarsC2Chart: ControlChart {
  public static let id = "ears_c2"
  public static let title = "EARS C2 chart"
  public static let summary = "As EARS C1, with two periods left out before the one that is judged."
  public static let kinds: Set<MeasureKind> = [.count, .rate, .proportion]

  public static let parameters: [ChartParameter] = [EarlyAberrationFit.window, EarlyAberrationFit.minimumSigma, EarlyAberrationFit.alpha]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    try EarlyAberrationFit.fit(phase, method: .c2)
  }
}
