/// EARS C3: an alarm when the excesses over mean + s of the two periods before add up to more than z₁₋α; the limit moves with the value.
///
/// Source: see `EarlyAberration`.
public enum EarsC3Chart: ControlChart {
  public static let id = "ears_c3"
  public static let title = "EARS C3 chart"
  public static let summary = "Adds up the excesses of the two periods before, by EARS C2: for rises that come slowly."
  public static let kinds: Set<MeasureKind> = [.count, .rate, .proportion]

  public static let parameters: [ChartParameter] = [EarlyAberrationFit.window, EarlyAberrationFit.minimumSigma, EarlyAberrationFit.alpha]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    try EarlyAberrationFit.fit(phase, method: .c3)
  }
}
