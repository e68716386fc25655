import RealModule
import Statistics

/// Negative binomial CUSUM: counts that vary more than Poisson sampling explains, against a multiplied or divided mean.
///
/// With variance μ + a μ² the log-likelihood ratio of mean rμ against μ is x ln(r(1 + aμ)/(1 + a r μ)) − a⁻¹ ln((1 + a r μ)/(1 + aμ)); a =
/// 0 is the Poisson CUSUM. Source: D. M. Hawkins & D. H. Olwell (1998), Cumulative Sum Charts and Charting for Quality Improvement.
public enum NegativeBinomialCusumChart: ControlChart {
  public static let id = "negative_binomial_cusum"
  public static let title = "Negative binomial CUSUM chart"
  public static let summary = "Overdispersed counts: finds a mean that has multiplied or shrunk."
  public static let kinds: Set<MeasureKind> = [.count, .rate]

  static let ratioParameter = PoissonCusumChart.ratioParameter
  static let decisionParameter = LikelihoodCusum.decision(default: 5)
  static let dispersionParameter = ChartParameter(
    "dispersion", default: -1, in: -1...1e6, says: "a of the variance μ + a μ²; 0 is Poisson, -1 estimates it from the baseline.")
  static let restartParameter = CusumPanel.restart(default: 1)
  public static let parameters: [ChartParameter] = [
    ratioParameter, decisionParameter, dispersionParameter, PoissonCusumChart.seasonalParameter, CusumPanel.headStart, restartParameter,
  ]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool {
    settings.center != nil && (settings.parameters["dispersion"] ?? -1) >= 0
  }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let expected = try CountExpectation(phase, isSeasonal: phase.parameter(PoissonCusumChart.seasonalParameter) >= 0.5)
    let given = phase.parameter(dispersionParameter)
    let dispersion = given >= 0 ? given : expected.dispersion
    let ratio = phase.parameter(ratioParameter)
    let likelihood = LikelihoodCusum(
      decision: phase.parameter(decisionParameter), headStart: phase.parameter(CusumPanel.headStart),
      restarts: phase.parameter(restartParameter) >= 0.5)
    var fit = likelihood.fit(phase) { index in
      let count = phase.series.values[index]
      let mean = expected.means[index - phase.range.lowerBound]
      return (increment(count, mean, dispersion, ratio), increment(count, mean, dispersion, 1 / ratio))
    }
    let middle = Quantiles.median(expected.means)
    fit.centerLine = expected.rate
    fit.sigma = (middle + dispersion * middle * middle).squareRoot()
    fit.figures["ratio"] = ratio
    fit.figures["dispersion"] = dispersion
    return fit
  }

  /// The log-likelihood ratio of one count.
  static func increment(_ count: Double, _ mean: Double, _ dispersion: Double, _ ratio: Double) -> Double {
    let poisson = count * Double.log(ratio) - mean * (ratio - 1)
    guard dispersion * mean > 1e-10 else { return poisson }
    // ln((1 + a r μ)/(1 + a μ)), without the difference of large logarithms.
    let growth = Double.log(onePlus: dispersion * mean * (ratio - 1) / (1 + dispersion * mean))
    return count * (Double.log(ratio) - growth) - growth / dispersion
  }
}
