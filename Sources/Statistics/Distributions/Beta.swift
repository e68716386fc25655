/// The beta distribution on 0...1 with two positive shape parameters: mean a / (a + b).
public struct Beta: Sendable {
  public var a: Double
  public var b: Double

  public init(a: Double, b: Double) {
    self.a = a
    self.b = b
  }

  /// Probability density at `x`.
  public func density(_ x: Double) -> Double {
    guard x >= 0, x <= 1 else { return 0 }
    if x == 0 { return a < 1 ? .infinity : (a == 1 ? b : 0) }
    if x == 1 { return b < 1 ? .infinity : (b == 1 ? a : 0) }
    return SaddlePoint.binomial(a, size: a + b, probability: x, complement: 1 - x) * a * b / (a + b) / (x * (1 - x))
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : (x >= 1 ? 1 : IncompleteBeta.lower(x, a, b)) }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { x <= 0 ? 1 : (x >= 1 ? 0 : IncompleteBeta.upper(x, a, b)) }

  /// The `p`-quantile, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return 0 }
    if p == 1 { return 1 }
    return QuantileSearch.continuous(lower: 0, upper: 1) { x in
      let tails = IncompleteBeta.both(x, complement: 1 - x, self.a, self.b)
      return p < 0.5 ? tails.lower - p : (1 - p) - tails.upper
    }
  }
}
