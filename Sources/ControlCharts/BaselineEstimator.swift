import Statistics

/// How centre and spread are taken from the points that set the limits.
///
/// The robust ones are for baselines with a few wild points whose cause nobody knows yet: they need no decision which to leave out. They
/// describe the bulk, so that the centre line of skewed values lies below their mean.
public enum BaselineEstimator: String, Sendable, Codable, CaseIterable {
  /// The mean, and the moving ranges as `ChartSettings.movingRangeSigma` says (their mean over d2 unless stated otherwise).
  case mean
  /// The median, and the median moving range over its expectation √2 Φ⁻¹(¾): a quarter of the ranges may be wild.
  case median
  /// Tukey's biweight of the points and of the moving ranges: nearly as precise as the mean without wild points, and unmoved by them.
  case biweight

  /// The centre of the points that set a phase's limits; NaN without any.
  func center(of phase: PhaseInput) -> Double {
    switch self {
    case .mean: phase.baselineMean
    case .median: Quantiles.median(phase.baseline.map { phase.statistic[$0] })
    case .biweight: Biweight.location(phase.baseline.map { phase.statistic[$0] })
    }
  }

  /// How moving ranges become a standard deviation; nil leaves it to the settings.
  var movingRangeSigma: MovingRangeSigma? {
    switch self {
    case .mean: nil
    case .median: .median
    case .biweight: .biweight
    }
  }

  /// What the reader must know.
  var note: String? {
    switch self {
    case .mean: nil
    case .median: "Centre and spread are medians (of the points and of their moving ranges): a few wild points do not move the limits."
    case .biweight:
      "Centre and spread are Tukey's biweights (of the points and of their moving ranges): wild points do not move the limits."
    }
  }
}
