/// The Poisson distribution with the given mean (finite, not negative).
public struct Poisson: Sendable {
  public var mean: Double

  public init(mean: Double) { self.mean = mean }

  /// P(X = x); zero off the whole numbers.
  public func probability(_ x: Double) -> Double {
    guard x >= 0, x.rounded(.down) == x else { return 0 }
    return SaddlePoint.poisson(x, mean: mean)
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double {
    if x < 0 { return 0 }
    return mean == 0 ? 1 : IncompleteGamma.upper(x.rounded(.down) + 1, mean)
  }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double {
    if x < 0 { return 1 }
    return mean == 0 ? 0 : IncompleteGamma.lower(x.rounded(.down) + 1, mean)
  }

  /// The smallest k with P(X ≤ k) ≥ `p`, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    let z = Normal.standard.quantile(min(max(p, 1e-300), 1 - 1e-16))
    let guess = mean + z * mean.squareRoot() + (z * z - 1) / 6
    return QuantileSearch.discrete(p, guess: guess, cumulative: cumulative)
  }
}
