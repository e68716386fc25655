/// The binomial distribution: successes among `size` trials (a whole number, not negative), each with `probability` 0...1.
public struct Binomial: Sendable {
  public var size: Double
  public var probability: Double

  public init(size: Double, probability: Double) {
    self.size = size
    self.probability = probability
  }

  /// P(X = x); zero off the whole numbers 0...size.
  public func probability(_ x: Double) -> Double {
    guard x >= 0, x <= size, x.rounded(.down) == x else { return 0 }
    return SaddlePoint.binomial(x, size: size, probability: probability, complement: 1 - probability)
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The smallest k with P(X ≤ k) ≥ `p`, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    let z = Normal.standard.quantile(min(max(p, 1e-300), 1 - 1e-16))
    let variance = size * probability * (1 - probability)
    let guess = size * probability + z * variance.squareRoot() + (1 - 2 * probability) * (z * z - 1) / 6
    return QuantileSearch.discrete(p, guess: guess, upperEnd: size, cumulative: cumulative)
  }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x < 0 { return (0, 1) }
    let k = x.rounded(.down)
    if k >= size { return (1, 0) }
    let beta = IncompleteBeta.both(probability, complement: 1 - probability, k + 1, size - k)
    return (beta.upper, beta.lower)
  }
}
