import RealModule

/// The geometric distribution of failures before the first success: 0, 1, 2, …, with success `probability` 0 < p ≤ 1 and mean (1 − p)/p.
public struct Geometric: Sendable {
  public var probability: Double

  public init(probability: Double) { self.probability = probability }

  /// The distribution with this mean (not negative): p = 1/(1 + mean).
  public init(mean: Double) { probability = 1 / (1 + mean) }

  /// P(X ≤ x) = 1 − (1 − p)^(⌊x⌋ + 1), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { x < 0 ? 0 : -Double.expMinusOne(logTail(x)) }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { x < 0 ? 1 : Double.exp(logTail(x)) }

  /// The smallest k with P(X ≤ k) ≥ `p`, 0 ≤ p ≤ 1 (infinity at 1); NaN outside.
  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1, !probability.isNaN else { return .nan }
    if probability >= 1 { return 0 }
    let ratio = Double.log(onePlus: -p) / Double.log(onePlus: -probability)
    // A whisker of slack, so that a probability computed with one rounding error too many still finds its own point.
    return max(0, (ratio * (1 - 64 * Double.ulpOfOne)).rounded(.up) - 1)
  }

  /// log P(X > x) for x ≥ 0.
  private func logTail(_ x: Double) -> Double {
    probability >= 1 ? -.infinity : (x.rounded(.down) + 1) * Double.log(onePlus: -probability)
  }
}
