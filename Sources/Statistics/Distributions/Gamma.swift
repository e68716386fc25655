/// The gamma distribution with `shape` and `scale` (both positive): mean shape × scale.
public struct Gamma: Sendable {
  public var shape: Double
  public var scale: Double

  public init(shape: Double, scale: Double = 1) {
    self.shape = shape
    self.scale = scale
  }

  /// Probability density at `x`.
  public func density(_ x: Double) -> Double {
    if x < 0 { return 0 }
    if x == 0 { return shape < 1 ? .infinity : (shape == 1 ? 1 / scale : 0) }
    return SaddlePoint.poisson(shape, mean: x / scale) * shape / x
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : IncompleteGamma.lower(shape, x / scale) }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { x <= 0 ? 1 : IncompleteGamma.upper(shape, x / scale) }

  /// The `p`-quantile, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return 0 }
    if p == 1 { return .infinity }
    var high = max(shape, 1)
    while IncompleteGamma.upper(shape, high) > 1 - p { high *= 2 }
    let standard = QuantileSearch.continuous(lower: 0, upper: high) { x in
      let tails = IncompleteGamma.both(self.shape, x)
      return p < 0.5 ? tails.lower - p : (1 - p) - tails.upper
    }
    return standard * scale
  }
}
