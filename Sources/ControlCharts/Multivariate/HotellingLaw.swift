import Statistics

/// The distribution of Hotelling's T² of an in-control point.
struct HotellingLaw {
  /// Number of variables p.
  let order: Double
  let baseline: MultivariateBaseline
  let grouped: Bool
  let method: MultivariateSettings.CovarianceMethod

  /// The `probability` quantile for a point of `size` observations that did or did not take part in the baseline.
  func quantile(_ probability: Double, size: Double, inBaseline: Bool) -> Double {
    let p = order
    if baseline.isKnown { return ChiSquared(degreesOfFreedom: p).quantile(probability) }
    let m = Double(baseline.points)
    let total = Double(baseline.observations)
    if grouped {
      // The covariance within subgroups is independent of the subgroups' means.
      let degrees = total - m
      let spread = inBaseline ? 1 - size / total : 1 + size / total
      return spread * degrees * p / (degrees - p + 1) * FisherF(numerator: p, denominator: degrees - p + 1).quantile(probability)
    }
    let degrees = method == .pooled ? m - 1 : 2 * (m - 1) * (m - 1) / (3 * m - 4)
    guard degrees > p else { return .nan }
    if inBaseline {
      // The beta distribution needs the covariance of the very deviations that are judged; with that of the differences chi-squared is
      // close from 20 points on, as simulation shows.
      if method == .successiveDifferences { return ChiSquared(degreesOfFreedom: p).quantile(probability) }
      return (m - 1) * (m - 1) / m * Beta(a: p / 2, b: (degrees - p) / 2).quantile(probability)
    }
    return (1 + 1 / m) * degrees * p / (degrees - p + 1) * FisherF(numerator: p, denominator: degrees - p + 1).quantile(probability)
  }
}

extension HotellingChart {
  /// The false-alarm probability of a single measure with limits at so many standard deviations, as two-sided Shewhart limits have it.
  public static func falseAlarmProbability(sigmaLimits: Double) throws(ControlChartError) -> Double {
    guard sigmaLimits > 0, sigmaLimits <= 30 else {
      throw .invalidParameter("sigma_limits", "sigma_limits must be a positive number up to 30, not \(sigmaLimits).")
    }
    return 2 * Normal.standard.upperTail(sigmaLimits)
  }
}
