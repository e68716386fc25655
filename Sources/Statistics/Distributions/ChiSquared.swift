/// The chi-squared distribution with `degreesOfFreedom` (positive, not necessarily whole).
public struct ChiSquared: Sendable {
  public var degreesOfFreedom: Double

  public init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// Probability density at `x`.
  public func density(_ x: Double) -> Double { gamma.density(x) }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { gamma.cumulative(x) }

  /// P(X > x), accurate in the upper tail: the p-value of a chi-squared test.
  public func upperTail(_ x: Double) -> Double { gamma.upperTail(x) }

  /// The `p`-quantile, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double { gamma.quantile(p) }

  private var gamma: Gamma { Gamma(shape: degreesOfFreedom / 2, scale: 2) }
}
