import Statistics

/// Generalised likelihood ratio chart of counts with a seasonal mean.
///
/// At each point the chart looks back over every stretch of up to `window` points that ends there, and asks how much better a common factor
/// on the expected means explains it; the largest log-likelihood ratio is the statistic, upwards for factors above 1 and downwards below. A
/// signal where it passes h, after which it starts again: one false alarm in about 200 points at h = 5, 500 at 6, 1,300 at 7 (simulated for
/// means of 1 to 30, either direction, mean known). It needs no shift to be named in advance, and dates the change. Source: M. Höhle & M.
/// Paul (2008), Count data regression charts for the monitoring of surveillance time series, Computational Statistics & Data Analysis
/// 52(9), intercept charts; the mean is the weekday profile of the baseline.
public enum GLRChart: ControlChart {
  public static let id = "glr"
  public static let title = "Generalised likelihood ratio chart"
  public static let summary = "Seasonal counts: finds a lasting change of any size against each slot's expected mean, and dates it."
  public static let kinds: Set<MeasureKind> = [.count, .rate]

  static let decisionParameter = ChartParameter(
    "h", default: 6, in: 1e-6...1e6, says: "Threshold, in units of log-likelihood.")
  static let windowParameter = ChartParameter(
    "window", default: 56, in: 1...1000, says: "How many points back a change is looked for, a whole number.")
  static let dispersionParameter = ChartParameter(
    "dispersion", default: 0, in: -1...1e6, says: "a of the variance μ + a μ²; 0 is Poisson, -1 estimates it from the baseline.")
  static let seasonalParameter = ChartParameter(
    "seasonal", default: 1, in: 0...1, says: "1 expects each calendar slot's own mean, 0 the same of all.")
  static let restartParameter = CusumPanel.restart(default: 1)
  public static let parameters: [ChartParameter] = [
    decisionParameter, windowParameter, dispersionParameter, seasonalParameter, restartParameter,
  ]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let expected = try CountExpectation(phase, isSeasonal: phase.parameter(seasonalParameter) >= 0.5)
    let given = phase.parameter(dispersionParameter)
    let dispersion = given >= 0 ? given : expected.dispersion
    let h = phase.parameter(decisionParameter)
    let path = LikelihoodRatioPath(
      counts: phase.range.map { phase.series.exclusions[$0] != nil ? .nan : phase.series.values[$0] }, means: expected.means,
      isMissing: phase.range.map { phase.statistic[$0].isNaN }, dispersion: dispersion, threshold: h,
      window: Int(phase.parameter(windowParameter).rounded()), restarts: phase.parameter(restartParameter) >= 0.5)
    let panel = CusumPanel.make(phase, upper: path.upper, lower: path.lower, decision: h, title: "Likelihood ratio")
    let middle = Quantiles.median(expected.means)
    var fit = PhaseFit(
      panel: panel, centerLine: expected.rate, sigma: (middle + dispersion * middle * middle).squareRoot())
    fit.figures = ["h": h, "dispersion": dispersion]
    if let onset = path.onset {
      let start = phase.range.lowerBound + onset.start
      let signal = phase.range.lowerBound + onset.signal
      fit.figures["first_signal"] = Double(signal)
      fit.figures["first_change_start"] = Double(start)
      fit.figures["first_factor"] = onset.factor
      fit.notes.append(
        "The first signal is at \(phase.series.label(signal)); from \(phase.series.label(start)) to there counts are"
          + " \(SentenceNumber.text(onset.factor)) times what is expected.")
    }
    return fit
  }
}
