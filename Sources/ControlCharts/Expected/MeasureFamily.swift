import RealModule

/// The scale on which a measure's expectation is additive, and how far sampling alone scatters it there.
///
/// Counts and rates: log, negative binomial. Proportions: logit, beta-binomial. Durations: log. Anything else: identity.
enum MeasureFamily: Sendable {
  case count, proportion, duration, identity

  init(_ kind: MeasureKind) {
    switch kind {
    case .count, .rate: self = .count
    case .proportion: self = .proportion
    case .duration: self = .duration
    case .continuous, .stock: self = .identity
    }
  }

  /// A first guess of the link-scale value of one observation of `value` (a count, hits, or the measurement itself) with `size` exposure,
  /// trials or observations. Zero counts are moved off the edge.
  func start(_ value: Double, _ size: Double, durations: DurationScale) -> Double {
    switch self {
    case .count: return Double.log((value + 0.5) / size)
    case .proportion: return Double.log((value + 0.5) / (size - value + 0.5))
    case .duration: return durations.link(value)
    case .identity: return value
    }
  }

  /// The link-scale value that `value` stands for near the expectation `eta`, as in iteratively reweighted least squares.
  func working(_ value: Double, _ size: Double, eta: Double, durations: DurationScale) -> Double {
    switch self {
    case .count:
      let mean = size * Double.exp(eta)
      return eta + (value - mean) / mean
    case .proportion:
      let q = Self.logistic(eta)
      return eta + (value / size - q) / (q * (1 - q))
    case .duration: return durations.link(value)
    case .identity: return value
    }
  }

  /// The link-scale variance that sampling alone causes. For durations and other measurements `share` × `typicalSize` / `size` of the
  /// total, which the caller scales.
  func samplingVariance(_ size: Double, eta: Double) -> Double {
    switch self {
    case .count: return 1 / (size * Double.exp(eta))
    case .proportion:
      let q = Self.logistic(eta)
      return 1 / (size * q * (1 - q))
    case .duration, .identity: return 0
    }
  }

  /// Whether the sampling variance follows from the distribution; otherwise it is estimated from the sizes.
  var isCounting: Bool { self == .count || self == .proportion }

  /// Keeps a link-scale value where exponentials stay finite and proportions stay off 0 and 1.
  func bounded(_ eta: Double) -> Double {
    switch self {
    case .count, .duration: return min(max(eta, -40), 40)
    case .proportion: return min(max(eta, -14), 14)
    case .identity: return eta
    }
  }

  /// From the link scale back to the measure's own: a mean per unit, a proportion, a median duration, a value.
  func natural(_ eta: Double, durations: DurationScale) -> Double {
    switch self {
    case .count: return Double.exp(eta)
    case .duration: return durations.natural(eta)
    case .proportion: return Self.logistic(eta)
    case .identity: return eta
    }
  }

  static func logistic(_ eta: Double) -> Double {
    eta >= 0 ? 1 / (1 + Double.exp(-eta)) : Double.exp(eta) / (1 + Double.exp(eta))
  }
}
