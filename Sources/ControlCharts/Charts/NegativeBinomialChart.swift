import Statistics

/// Negative binomial chart: counts or rates that vary more than Poisson sampling explains, with exact probability limits.
///
/// Mean μ (times the exposure) and variance μ + a μ², a by moments from the baseline; limits are quantiles of the distribution, skewed as
/// small counts are. Source: D. M. Hawkins & D. H. Olwell (1998), Cumulative Sum Charts and Charting for Quality Improvement.
public enum NegativeBinomialChart: ControlChart {
  public static let id = "negative_binomial"
  public static let title = "Negative binomial chart"
  public static let summary = "Counts that vary more than Poisson sampling explains, with exact skewed limits."
  public static let kinds: Set<MeasureKind> = [.count, .rate]

  public static let parameters: [ChartParameter] = [
    NegativeBinomialCusumChart.dispersionParameter, PoissonCusumChart.seasonalParameter,
  ]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { NegativeBinomialCusumChart.isKnown(settings) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let expected = try CountExpectation(phase, isSeasonal: phase.parameter(PoissonCusumChart.seasonalParameter) >= 0.5)
    let given = phase.parameter(NegativeBinomialCusumChart.dispersionParameter)
    let dispersion = given >= 0 ? given : expected.dispersion
    let start = phase.range.lowerBound
    let exposures = phase.series.kind == .rate ? (phase.series.denominators ?? []) : [Double](repeating: 1, count: phase.series.count)
    func distribution(_ index: Int) -> NegativeBinomial {
      NegativeBinomial(mean: expected.means[index - start], dispersion: dispersion)
    }
    var fit = CountingLimits(
      moments: { (expected.means[$0 - start], distribution($0).variance.squareRoot()) },
      scale: { exposures[$0] },
      quantile: { distribution($0).quantile($1) },
      tails: { (distribution($0).cumulative($1), distribution($0).upperTail($1)) }
    ).fit(phase)
    fit.centerLine = expected.rate
    fit.figures = ["dispersion": dispersion]
    return fit
  }
}
