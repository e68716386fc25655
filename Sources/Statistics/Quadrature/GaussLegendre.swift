/// The Gauss-Legendre rule: `count` nodes and weights on an interval, exact for polynomials of degree 2 `count` − 1 and of
/// exponential accuracy for analytic functions.
///
/// The roots are found once a degree, see `LegendreRoots`.
public struct GaussLegendre: Sendable, Equatable {
  /// In ascending order, inside the interval.
  public let nodes: [Double]
  /// Positive; they sum to the length of the interval.
  public let weights: [Double]

  /// The rule of `count` nodes (at least 1, at most 2000) on [`lower`, `upper`].
  public init(count: Int, lower: Double = -1, upper: Double = 1) {
    let n = min(max(count, 1), 2000)
    let centre = 0.5 * (lower + upper)
    let half = 0.5 * (upper - lower)
    var nodes = [Double](repeating: centre, count: n)
    var weights = [Double](repeating: 2 * half, count: n)
    let roots = LegendreRoots.of(degree: n)
    for i in roots.roots.indices {
      let x = roots.roots[i]
      let weight = 2 * half / roots.divisors[i]
      nodes[i] = centre - half * x
      nodes[n - 1 - i] = centre + half * x
      weights[i] = weight
      weights[n - 1 - i] = weight
    }
    self.nodes = nodes
    self.weights = weights
  }

  /// ∫ f over the interval.
  public func integrate(_ function: (Double) -> Double) -> Double {
    var sum = 0.0
    for index in nodes.indices { sum += weights[index] * function(nodes[index]) }
    return sum
  }
}
