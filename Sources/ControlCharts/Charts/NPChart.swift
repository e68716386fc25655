import Statistics

/// np chart: the number of hits among a constant number of trials, with binomial limits.
///
/// Centre line n p̄, limits n p̄ ± L √(n p̄(1 − p̄)), clamped to 0...n. Denominators that vary are refused: use a p chart.
/// Source: Montgomery, §7.2.
public enum NPChart: ControlChart {
  public static let id = "np"
  public static let title = "np chart"
  public static let summary = "Hits among a constant number of trials, judged by binomial sampling error."
  public static let kinds: Set<MeasureKind> = [.proportion]
  public static let needsDenominators = true

  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let denominators = phase.series.denominators ?? []
    let sizes = phase.range.map { denominators[$0] }.filter { $0 > 0 }
    guard let size = sizes.first, sizes.allSatisfy({ $0 == size }) else {
      throw .invalidValue("denominators", "An np chart needs the same denominator at every point; use a p chart.")
    }
    let mean = phase.baseline.reduce(0.0) { $0 + phase.statistic[$1] } / Double(phase.baseline.count)
    let center = phase.settings.center ?? mean
    let probability = center / size
    guard probability >= 0, probability <= 1 else {
      throw .invalidParameter("center", "The centre of an np chart lies within 0...\(size).")
    }
    let sigma = (center * (1 - probability)).squareRoot()
    var fit = ShewhartPanel(center: center, sigma: sigma, floor: 0, ceiling: size).fit(phase)
    fit.sigma = sigma
    fit.figures["mean_proportion"] = probability
    let scale = [Double](repeating: 1, count: phase.series.count)
    return ExactLimits.apply(to: fit, phase: phase, scale: scale) { _, p in
      Binomial(size: size, probability: probability).quantile(p)
    }
  }
}
