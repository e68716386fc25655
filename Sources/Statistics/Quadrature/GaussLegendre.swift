import RealModule

/// The Gauss-Legendre rule: `count` nodes and weights on an interval, exact for polynomials of degree 2 `count` − 1 and of
/// exponential accuracy for analytic functions.
///
/// Method: Newton's iteration on the three-term recurrence (Davis & Rabinowitz 1984, Methods of Numerical Integration, section 2.7).
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
    for i in 0..<((n + 1) / 2) {
      var x = Double.cos(Double.pi * (Double(i) + 0.75) / (Double(n) + 0.5))
      var slope = 1.0
      var last = Double.infinity
      for _ in 0..<100 {
        var value = x
        var previous = 1.0
        for k in stride(from: 2, through: n, by: 1) {
          (previous, value) = (value, (Double(2 * k - 1) * x * value - Double(k - 1) * previous) / Double(k))
        }
        slope = Double(n) * (x * value - previous) / (x * x - 1)
        let step = value / slope
        x -= step
        // With many nodes rounding keeps the steps above 1e-15: once they shrink no more the root is as good as it gets.
        if abs(step) < 1e-15 || abs(step) >= last { break }
        last = abs(step)
      }
      let weight = 2 * half / ((1 - x * x) * slope * slope)
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
