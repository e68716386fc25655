import RealModule

/// The beta-binomial distribution: successes among `size` trials whose probability itself varies from period to period
/// with mean `probability` (strictly between 0 and 1) and variance `correlation` × p (1 − p), 0 ≤ correlation < 1.
/// Correlation 0 is the binomial distribution.
///
/// Tails are summed exactly up to 5,000 trials; beyond, a beta distribution with the same mean and variance is used with
/// a continuity correction.
public struct BetaBinomial: Sendable {
  public var size: Double
  public var probability: Double
  public var correlation: Double

  public init(size: Double, probability: Double, correlation: Double) {
    self.size = size
    self.probability = probability
    self.correlation = correlation
  }

  /// The variance n p (1 − p) (1 + (n − 1) × correlation).
  public var variance: Double { size * probability * (1 - probability) * (1 + (size - 1) * correlation) }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// P(X > x).
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The smallest k with P(X ≤ k) ≥ `p`, 0 ≤ p ≤ 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    let z = Normal.standard.quantile(min(max(p, 1e-300), 1 - 1e-16))
    let guess = size * probability + z * variance.squareRoot()
    return QuantileSearch.discrete(p, guess: guess, upperEnd: size, cumulative: cumulative)
  }

  /// P(X ≤ x) and P(X > x).
  public func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x < 0 { return (0, 1) }
    let k = x.rounded(.down)
    if k >= size { return (1, 0) }
    if correlation <= 1e-9 {
      let binomial = Binomial(size: size, probability: probability)
      return (binomial.cumulative(k), binomial.upperTail(k))
    }
    return size <= 5000 ? exactTails(k) : betaTails(k)
  }

  /// Sums the shorter side, from the point outwards, by the ratio of neighbouring probabilities.
  private func exactTails(_ k: Double) -> (lower: Double, upper: Double) {
    let total = 1 / correlation - 1
    let a = probability * total
    let b = (1 - probability) * total
    func logProbability(_ x: Double) -> Double {
      Double.logGamma(size + 1) - Double.logGamma(x + 1) - Double.logGamma(size - x + 1) + Double.logGamma(x + a)
        + Double.logGamma(size - x + b) - Double.logGamma(size + total) + Double.logGamma(total) - Double.logGamma(a)
        - Double.logGamma(b)
    }
    if k < size * probability {
      var term = Double.exp(logProbability(k))
      var sum = term
      var x = k
      while x > 0 {
        term *= x * (size - x + b) / ((size - x + 1) * (x - 1 + a))
        sum += term
        x -= 1
      }
      let lower = min(sum, 1)
      return (lower, 1 - lower)
    }
    var x = k + 1
    var term = Double.exp(logProbability(x))
    var sum = term
    while x < size {
      term *= (size - x) * (x + a) / ((x + 1) * (size - x - 1 + b))
      sum += term
      x += 1
    }
    let upper = min(sum, 1)
    return (1 - upper, upper)
  }

  private func betaTails(_ k: Double) -> (lower: Double, upper: Double) {
    let spread = variance / (size * size)
    let total = max(probability * (1 - probability) / spread - 1, 1e-6)
    let beta = IncompleteBeta.both(
      (k + 0.5) / size, complement: (size - k - 0.5) / size, probability * total, (1 - probability) * total)
    return (beta.lower, beta.upper)
  }
}
