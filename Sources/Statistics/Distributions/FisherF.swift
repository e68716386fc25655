/// Fisher's F distribution with positive numerator and denominator degrees of freedom.
public struct FisherF: Sendable {
  /// The numerator's degrees of freedom.
  public var numerator: Double
  /// The denominator's degrees of freedom.
  public var denominator: Double

  public init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The `p`-quantile, 0 ≤ p ≤ 1 (0 and infinity at the ends); NaN outside and for degrees of freedom that are not positive.
  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1, numerator > 0, denominator > 0 else { return .nan }
    if p == 0 { return 0 }
    if p == 1 { return .infinity }
    // Both share and complement are kept, so that a quantile far out in the upper tail loses no digits.
    let share = Beta(a: numerator / 2, b: denominator / 2).quantile(p)
    if share < 0.5 { return denominator * share / (numerator * (1 - share)) }
    let complement = QuantileSearch.continuous(lower: 0, upper: 1) { y in
      let tails = IncompleteBeta.both(1 - y, complement: y, self.numerator / 2, self.denominator / 2)
      return p < 0.5 ? p - tails.lower : tails.upper - (1 - p)
    }
    return denominator * (1 - complement) / (numerator * complement)
  }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x.isNaN { return (.nan, .nan) }
    if x <= 0 { return (0, 1) }
    let scaled = numerator * x
    if scaled == .infinity { return (1, 0) }
    let total = scaled + denominator
    return IncompleteBeta.both(scaled / total, complement: denominator / total, numerator / 2, denominator / 2)
  }
}
