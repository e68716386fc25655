import RealModule
import Statistics

/// How far the estimates of a baseline lie from the truth: the mean of `count` observations and an estimate of their standard deviation.
///
/// The mean's error in standard deviations is N(0, 1/m), independent of the scale's (Basu). The scale's ratio to the truth is exactly
/// that of a chi variable for s/c4, and for the mean moving range a chi variable of the same mean and variance (Patnaik's approximation as
/// in Roes, Does & Schurink 1993, JQT 25).
public struct EstimatedBaseline: Sendable, Equatable {
  /// Observations in the baseline, at least 3.
  public let count: Int
  public let estimator: SigmaEstimator
  /// Degrees of freedom of the scale's chi variable.
  public let degreesOfFreedom: Double
  /// Mean of that chi variable over the root of its degrees of freedom: c4.
  let c4: Double

  /// Throws for fewer than 3 observations.
  public init(count: Int, estimator: SigmaEstimator = .movingRange) throws(ControlChartError) {
    guard (3...100_000_000).contains(count) else {
      throw .invalidParameter("baseline", "A baseline to design from has 3 to 100,000,000 observations; it has \(count).")
    }
    self.count = count
    self.estimator = estimator
    switch estimator {
    case .standardDeviation: degreesOfFreedom = Double(count - 1)
    case .movingRange:
      let wanted = Self.movingRangeVariance(count)
      degreesOfFreedom =
        Brent.root(between: 0.5, and: Double(count), tolerance: 1e-9) { Self.ratioVariance($0) - wanted } ?? Double(count) * 0.605
    }
    c4 = Self.c4(degreesOfFreedom)
  }

  /// Standard deviation of the mean's error, in standard deviations of one observation.
  public var meanDeviation: Double { 1 / Double(count).squareRoot() }

  /// Standard deviation of the scale's ratio to the truth.
  public var scaleDeviation: Double { Self.ratioVariance(degreesOfFreedom).squareRoot() }

  /// Probability density of the ratio `w` of the estimated to the true standard deviation.
  func scaleDensity(_ w: Double) -> Double {
    guard w > 0 else { return 0 }
    let factor = degreesOfFreedom * c4 * c4
    return ChiSquared(degreesOfFreedom: degreesOfFreedom).density(factor * w * w) * 2 * factor * w
  }

  /// The probability that the ratio is above `w`.
  func scaleTail(_ w: Double) -> Double {
    w > 0 ? ChiSquared(degreesOfFreedom: degreesOfFreedom).upperTail(degreesOfFreedom * c4 * c4 * w * w) : 1
  }

  /// A quantile of that ratio.
  func scaleQuantile(_ p: Double) -> Double {
    (ChiSquared(degreesOfFreedom: degreesOfFreedom).quantile(p) / degreesOfFreedom).squareRoot() / c4
  }

  /// Variance of the mean moving range over d2 σ of `m` independent observations: each range has variance 2 − 4/π and neighbours, differences
  /// with correlation −½, covariance (4/π)(√¾ + π/12 − 1) (Cryer & Ryan 1990, JQT 22: (.826 m − 1.082)/(m − 1)²).
  static func movingRangeVariance(_ m: Int) -> Double {
    let ranges = Double(m - 1)
    let own = Double.pi / 2 - 1
    let neighbours = 0.75.squareRoot() + Double.pi / 12 - 1
    return (ranges * own + 2 * (ranges - 1) * neighbours) / (ranges * ranges)
  }

  /// Mean of χ_ν/√ν.
  private static func c4(_ degrees: Double) -> Double {
    if degrees > 1e6 { return 1 - 0.25 / degrees }
    return (2 / degrees).squareRoot() * Double.exp(Double.logGamma((degrees + 1) / 2) - Double.logGamma(degrees / 2))
  }

  /// Variance of χ_ν/(√ν c4).
  private static func ratioVariance(_ degrees: Double) -> Double {
    let c4 = c4(degrees)
    return max(0, 1 / (c4 * c4) - 1)
  }
}

/// How the standard deviation of a baseline is estimated.
public enum SigmaEstimator: String, Sendable, Codable, CaseIterable {
  /// The mean moving range of two over d2.
  case movingRange = "moving_range"
  /// The sample standard deviation over c4.
  case standardDeviation = "standard_deviation"
}
