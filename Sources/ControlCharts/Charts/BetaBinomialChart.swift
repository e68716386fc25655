import Statistics

/// Beta-binomial chart: proportions whose probability itself varies between periods, with exact probability limits.
///
/// The correlation ρ of cases within a period is taken by moments: Σnᵢ(pᵢ − p̄)²/p̄(1 − p̄) has expectation A + ρ(B − A) with A = m − 1 and
/// B = N − Σnᵢ²/N. Limits are quantiles of the beta-binomial distribution, which are skewed where the proportion is near 0 or 1.
/// Source: J. C. Kleinman (1973), Proportions with extraneous variance, JASA 68.
public enum BetaBinomialChart: ControlChart {
  public static let id = "beta_binomial"
  public static let title = "Beta-binomial chart"
  public static let summary = "Proportions that vary more than sampling explains, with exact skewed limits."
  public static let kinds: Set<MeasureKind> = [.proportion]
  public static let needsDenominators = true

  static let correlationParameter = ChartParameter(
    "correlation", default: -1, in: -1...0.999,
    says: "Correlation of cases within a period; 0 is binomial, -1 estimates it from the baseline.")
  public static let parameters: [ChartParameter] = [correlationParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { RatioStatistic.of(series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool {
    settings.center != nil && (settings.parameters["correlation"] ?? -1) >= 0
  }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let ratios = try AttributeRatios(phase, isProportion: true)
    let sizes = phase.series.denominators ?? []
    let given = phase.parameter(correlationParameter)
    let correlation = given >= 0 ? given : estimate(phase, ratios: ratios, sizes: sizes)
    let center = ratios.center
    let isCertain = ratios.unitVariance == 0
    func distribution(_ index: Int) -> BetaBinomial {
      BetaBinomial(size: sizes[index], probability: center, correlation: correlation)
    }
    var fit = CountingLimits(
      moments: { index in
        guard sizes[index] > 0 else { return (.nan, .nan) }
        return (sizes[index] * center, isCertain ? 0 : max(0, distribution(index).variance).squareRoot())
      },
      scale: { sizes[$0] },
      quantile: { isCertain ? sizes[$0] * center : distribution($0).quantile($1) },
      tails: { distribution($0).tails($1) }
    ).fit(phase)
    fit.centerLine = center
    fit.figures = ["correlation": correlation, "pearson_dispersion": ratios.pearsonDispersion]
    return fit
  }

  private static func estimate(_ phase: PhaseInput, ratios: AttributeRatios, sizes: [Double]) -> Double {
    var total = 0.0
    var squares = 0.0
    for index in phase.baseline {
      total += sizes[index]
      squares += sizes[index] * sizes[index]
    }
    let freedom = Double(phase.baseline.count - 1)
    let reach = total - squares / total
    let estimate = (ratios.pearsonDispersion * freedom - freedom) / (reach - freedom)
    return estimate.isFinite ? min(max(estimate, 0), 0.999) : 0
  }
}
