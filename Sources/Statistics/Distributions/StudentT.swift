import RealModule

/// Student's t distribution with `degreesOfFreedom` (positive, not necessarily whole).
public struct StudentT: Sendable {
  public var degreesOfFreedom: Double

  public init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// Probability density at `x`.
  public func density(_ x: Double) -> Double {
    let n = degreesOfFreedom
    let constant = Double.logGamma((n + 1) / 2) - Double.logGamma(n / 2) - 0.5 * Double.log(n * Double.pi)
    return Double.exp(constant - 0.5 * (n + 1) * Double.log(onePlus: x * x / n))
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { x <= 0 ? tail(-x) : 1 - tail(x) }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { x >= 0 ? tail(x) : 1 - tail(-x) }

  /// The `p`-quantile, 0 ≤ p ≤ 1 (∓infinity at the ends, NaN outside).
  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0.5 { return 0 }
    let wanted = min(p, 1 - p)
    if wanted == 0 { return p == 0 ? -.infinity : .infinity }
    var high = 1.0
    while tail(high) > wanted, high < 1e300 { high *= 2 }
    let x = QuantileSearch.continuous(lower: 0, upper: high) { wanted - self.tail($0) }
    return p < 0.5 ? -x : x
  }

  /// P(X > x) for x ≥ 0.
  private func tail(_ x: Double) -> Double {
    let n = degreesOfFreedom
    let square = x * x
    if square == .infinity { return 0 }
    return 0.5 * IncompleteBeta.both(n / (n + square), complement: square / (n + square), n / 2, 0.5).lower
  }
}
