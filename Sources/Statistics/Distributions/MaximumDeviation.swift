import RealModule

/// The largest absolute deviation of `count` independent normal means from their common mean, in units of its standard deviation: the
/// distribution behind analysis of means with groups of one size.
///
/// The deviations have equal correlations −1/(k − 1): they are independent normal numbers given that their sum is zero. So
/// P(all |Dᵢ| ≤ c) is the density at zero of a sum of k normal numbers cut off at ±c over that of a sum of k normal numbers, and the former
/// is a Fourier integral, which the trapezoidal rule gives exactly because the sum is bounded. An estimated standard deviation is averaged
/// over. Agrees with the tables of L. S. Nelson (1983), Exact critical values for use with the analysis of means, JQT 15.
public struct MaximumDeviation: Sendable {
  /// Number of means k, at least 2.
  public let count: Int
  /// Degrees of freedom of the standard deviation; infinity when it is known.
  public let degreesOfFreedom: Double

  public init(count: Int, degreesOfFreedom: Double = .infinity) {
    self.count = count
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(largest ≤ h).
  public func cumulative(_ h: Double) -> Double {
    guard h > 0, count >= 2, degreesOfFreedom > 0 else { return h.isNaN ? .nan : 0 }
    if count == 2 {
      let tail =
        degreesOfFreedom == .infinity ? Normal.standard.upperTail(h) : StudentT(degreesOfFreedom: degreesOfFreedom).upperTail(h)
      return 1 - 2 * tail
    }
    guard degreesOfFreedom < 1e6 else { return known(h) }
    // The estimated standard deviation over the true one.
    let law = ChiSquared(degreesOfFreedom: degreesOfFreedom)
    func ratio(_ p: Double) -> Double { (law.quantile(p) / degreesOfFreedom).squareRoot() }
    let rule = GaussLegendre(count: 40, lower: ratio(1e-11), upper: ratio(1 - 1e-11))
    return min(
      rule.integrate { s in
        known(h * s) * law.density(degreesOfFreedom * s * s) * 2 * degreesOfFreedom * s
      }, 1)
  }

  /// The `p`-quantile, 0 < p < 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1, count >= 2, degreesOfFreedom > 0 else { return .nan }
    // Bonferroni's inequality bounds it above, a single deviation below.
    func single(_ tail: Double) -> Double {
      degreesOfFreedom == .infinity ? -Normal.standard.quantile(tail) : -StudentT(degreesOfFreedom: degreesOfFreedom).quantile(tail)
    }
    let low = single((1 - p) / 2) * 0.999
    let high = single((1 - p) / 2 / Double(count)) * 1.001
    return Brent.root(between: low, and: high, tolerance: 1e-9) { cumulative($0) - p } ?? .nan
  }

  /// P(largest ≤ h) with known standard deviation, for k ≥ 3.
  private func known(_ h: Double) -> Double {
    let k = Double(count)
    let c = h * ((k - 1) / k).squareRoot()
    guard c < 9 else { return 1 }
    guard c > 1e-3 else { return 0 }
    let step = 2 * Double.pi / (1.2 * k * c)
    let rule = GaussLegendre(count: Int(24 + 12 * c), lower: 0, upper: c)
    let weights = rule.nodes.indices.map { 2 * rule.weights[$0] * Normal.standard.density(rule.nodes[$0]) }
    let edge = 2 * Normal.standard.density(c)
    var sum = 0.0
    var t = 0.0
    // Beyond 24 radians the rule has too few nodes, but by then the integrand is below 1e-9 for k = 3 and far less for more.
    while t < 24 {
      var g = 0.0
      for index in weights.indices { g += weights[index] * Double.cos(t * rule.nodes[index]) }
      sum += (t == 0 ? 0.5 : 1) * Double.pow(g, count)
      t += step
      if Double.pow(edge / max(t, 1e-3) + Double.exp(-t * t / 2), count) < 1e-15 { break }
    }
    return min(max((k / (2 * Double.pi)).squareRoot() * 2 * step * sum, 0), 1)
  }
}
