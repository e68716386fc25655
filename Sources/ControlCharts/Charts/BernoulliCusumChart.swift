import RealModule

/// Bernoulli CUSUM: one case a point, 1 where it failed, against a change of the odds of failure.
///
/// Upper increments ln((1 − p₁)/(1 − p₀)) for 0 and ln(p₁/p₀) for 1, where p₁ has `ratio` times the odds of p₀; the lower sum looks for
/// odds divided by it. Sums are log-likelihood ratios; a signal where one passes h. A value over a denominator counts that many cases.
/// Sources: M. R. Reynolds & Z. G. Stoumbos (1999), A CUSUM chart for monitoring a proportion when inspecting continuously, JQT 31(1);
/// J. Neuburger et al. (2017), Comparison of control charts for monitoring clinical performance using binary data, BMJ Quality & Safety 26.
public enum BernoulliCusumChart: ControlChart {
  public static let id = "bernoulli_cusum"
  public static let title = "Bernoulli CUSUM chart"
  public static let summary = "Single cases that fail or not: finds a multiplied or divided chance of failure."
  public static let kinds: Set<MeasureKind> = [.count, .proportion]

  static let ratioParameter = LikelihoodCusum.ratio(
    default: 2, says: "The odds of failure that the upper sum looks for, as a multiple; the lower sum looks for their inverse.")
  static let decisionParameter = LikelihoodCusum.decision(default: 3.5)
  static let restartParameter = CusumPanel.restart(default: 1)
  public static let parameters: [ChartParameter] = [ratioParameter, decisionParameter, CusumPanel.headStart, restartParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let sizes = sizes(phase.series)
    if let bad = phase.range.first(where: { phase.series.values[$0] > sizes[$0] }) {
      throw .invalidValue(
        "values[\(bad)]", "Point \(bad) is \(phase.series.values[bad]); this chart takes 0 or 1 a case, or failures over cases.")
    }
    var failures = 0.0
    var cases = 0.0
    for index in phase.baseline {
      failures += phase.series.values[index]
      cases += sizes[index]
    }
    let center = phase.settings.center ?? failures / cases
    guard center >= 0, center <= 1 else {
      throw .invalidParameter("center", "The centre of a Bernoulli CUSUM is a chance of failure within 0...1.")
    }
    // Where nothing or everything failed, at most half a case did otherwise: the odds must be a number.
    let margin = 0.5 / max(cases, 1)
    let p0 = center == 0 ? margin : (center == 1 ? 1 - margin : center)
    let ratio = phase.parameter(ratioParameter)
    let likelihood = LikelihoodCusum(
      decision: phase.parameter(decisionParameter), headStart: phase.parameter(CusumPanel.headStart),
      restarts: phase.parameter(restartParameter) >= 0.5)
    var fit = likelihood.fit(phase) { index in
      let failures = phase.series.values[index]
      let successes = sizes[index] - failures
      return (increment(failures, successes, p0, ratio), increment(failures, successes, p0, 1 / ratio))
    }
    fit.centerLine = center
    fit.sigma = (p0 * (1 - p0)).squareRoot()
    fit.figures["ratio"] = ratio
    fit.figures["upper_probability"] = shifted(p0, ratio)
    fit.figures["lower_probability"] = shifted(p0, 1 / ratio)
    return fit
  }

  private static func sizes(_ series: ChartSeries) -> [Double] {
    if series.kind == .proportion, let denominators = series.denominators { return denominators }
    return [Double](repeating: 1, count: series.count)
  }

  /// The chance with `ratio` times the odds of `p`.
  private static func shifted(_ p: Double, _ ratio: Double) -> Double { ratio * p / (1 + (ratio - 1) * p) }

  static func increment(_ failures: Double, _ successes: Double, _ p0: Double, _ ratio: Double) -> Double {
    let scale = Double.log(onePlus: (ratio - 1) * p0)
    return failures * (Double.log(ratio) - scale) - successes * scale
  }
}
