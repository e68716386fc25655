/// The negative binomial distribution in the form used for overdispersed counts: mean μ ≥ 0 and variance μ + a μ²,
/// where a ≥ 0 is `dispersion`; a = 0 is the Poisson distribution.
public struct NegativeBinomial: Sendable {
  public var mean: Double
  public var dispersion: Double

  public init(mean: Double, dispersion: Double) {
    self.mean = mean
    self.dispersion = dispersion
  }

  /// The variance μ + a μ².
  public var variance: Double { mean + dispersion * mean * mean }

  /// P(X = x); zero off the whole numbers.
  public func probability(_ x: Double) -> Double {
    guard x >= 0, x.rounded(.down) == x else { return 0 }
    guard let size, mean > 0 else { return Poisson(mean: mean).probability(x) }
    let p = size / (size + mean)
    let q = mean / (size + mean)
    if x == 0 { return SaddlePoint.binomial(size, size: size, probability: p, complement: q) }
    return size / (size + x) * SaddlePoint.binomial(size, size: size + x, probability: p, complement: q)
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The smallest k with P(X ≤ k) ≥ `p`, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    let z = Normal.standard.quantile(min(max(p, 1e-300), 1 - 1e-16))
    let deviation = variance.squareRoot()
    let skewness = deviation > 0 ? (1 + 2 * dispersion * mean) / deviation : 0
    let guess = mean + deviation * (z + skewness * (z * z - 1) / 6)
    return QuantileSearch.discrete(p, guess: guess, cumulative: cumulative)
  }

  /// Number of successes r = 1/a; nil where the distribution cannot be told from a Poisson.
  private var size: Double? {
    dispersion > 0 && dispersion * mean > 1e-10 ? 1 / dispersion : nil
  }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x < 0 { return (0, 1) }
    guard let size, mean > 0 else {
      let poisson = Poisson(mean: mean)
      return (poisson.cumulative(x), poisson.upperTail(x))
    }
    let p = size / (size + mean)
    return IncompleteBeta.both(p, complement: mean / (size + mean), size, x.rounded(.down) + 1)
  }
}
