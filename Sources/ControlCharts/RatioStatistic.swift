import Statistics

/// Ratios of numerators to denominators as the plotted statistic.
enum RatioStatistic {
  /// Numerator over denominator at each point; NaN where either is missing or the denominator is 0.
  static func of(_ series: ChartSeries) -> [Double] {
    guard let denominators = series.denominators else { return [Double](repeating: .nan, count: series.count) }
    return zip(series.values, denominators).map { $1 > 0 ? $0 / $1 : .nan }
  }

  /// Adds what the attribute charts report of a phase.
  static func summarised(_ fit: PhaseFit, ratios: AttributeRatios) -> PhaseFit {
    var fit = fit
    fit.centerLine = ratios.center
    fit.sigma = Quantiles.median(fit.panel.sigma.array)
    fit.figures["pearson_dispersion"] = ratios.pearsonDispersion
    if let note = ratios.overdispersionNote { fit.notes.append(note) }
    if ratios.unitVariance == 0 {
      fit.notes.append("The points that set the limits do not vary: every other value lies beyond the limits.")
    }
    return fit
  }
}
