import Statistics

/// Limits at exact quantiles of a counting distribution in place of a multiple of sigma.
enum ExactLimits {
  /// Replaces the limits of `fit` where `probabilityLimits` is set: the lower at quantile α/2, the upper at 1 − α/2, each a value that is
  /// still in control. `quantile` gives the count for a point's scale (trials, exposure) and a probability.
  static func apply(
    to fit: PhaseFit, phase: PhaseInput, scale: [Double], quantile: (Double, Double) -> Double
  ) -> PhaseFit {
    guard let alpha = phase.settings.probabilityLimits else { return fit }
    var fit = fit
    let limit = phase.settings.sigmaLimits
    for position in fit.panel.statistic.indices {
      let index = phase.range.lowerBound + position
      guard scale[index] > 0 else { continue }
      let lower = quantile(scale[index], alpha / 2) / scale[index]
      let upper = quantile(scale[index], 1 - alpha / 2) / scale[index]
      fit.panel.lowerControlLimit[position] = lower
      fit.panel.upperControlLimit[position] = upper
      fit.panel.alignScore(position, limit: limit)
    }
    return fit
  }
}
