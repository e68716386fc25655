import RealModule
import Statistics

/// Poisson CUSUM: counts or rates against a multiplied or divided mean.
///
/// Upper increments x ln r − μ(r − 1), lower ones −x ln r + μ(1 − 1/r): log-likelihood ratios of the means rμ and μ/r against μ. Divided by
/// ln r it is Lucas's CUSUM with reference value (μ₁ − μ)/(ln μ₁ − ln μ). Source: J. M. Lucas (1985), Counted data CUSUM's, Technometrics
/// 27(2).
public enum PoissonCusumChart: ControlChart {
  public static let id = "poisson_cusum"
  public static let title = "Poisson CUSUM chart"
  public static let summary = "Small counts: finds a mean that has multiplied or shrunk, sooner than single counts can."
  public static let kinds: Set<MeasureKind> = [.count, .rate]

  static let ratioParameter = LikelihoodCusum.ratio(
    default: 1.5, says: "The mean that the upper sum looks for, as a multiple of the expected; the lower sum looks for the inverse.")
  static let decisionParameter = LikelihoodCusum.decision(default: 5)
  static let seasonalParameter = ChartParameter(
    "seasonal", default: 0, in: 0...1, says: "1 expects each calendar slot's own mean, 0 the same of all.")
  static let restartParameter = CusumPanel.restart(default: 1)
  public static let parameters: [ChartParameter] = [
    ratioParameter, decisionParameter, seasonalParameter, CusumPanel.headStart, restartParameter,
  ]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let expected = try CountExpectation(phase, isSeasonal: phase.parameter(seasonalParameter) >= 0.5)
    let ratio = phase.parameter(ratioParameter)
    let step = Double.log(ratio)
    let likelihood = LikelihoodCusum(
      decision: phase.parameter(decisionParameter), headStart: phase.parameter(CusumPanel.headStart),
      restarts: phase.parameter(restartParameter) >= 0.5)
    var fit = likelihood.fit(phase) { index in
      let count = phase.series.values[index]
      let mean = expected.means[index - phase.range.lowerBound]
      return (count * step - mean * (ratio - 1), -count * step + mean * (1 - 1 / ratio))
    }
    fit.centerLine = expected.rate
    fit.sigma = Quantiles.median(expected.means).squareRoot()
    fit.figures["ratio"] = ratio
    fit.figures["dispersion"] = expected.dispersion
    if expected.dispersion * Quantiles.median(expected.means) > 1 {
      fit.notes.append("The counts vary more than Poisson sampling explains; the negative binomial CUSUM allows for that.")
    }
    return fit
  }
}
