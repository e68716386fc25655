import RealModule

/// Gauss-Legendre quadrature: exact for polynomials up to degree 2n − 1, and quickly exact for smooth functions.
///
/// Source: nodes as roots of the Legendre polynomial by Newton's method from the starting values of Abramowitz & Stegun 22.16.6,
/// weights 25.4.29.
public struct GaussLegendre: Sendable {
  /// Nodes in (lower, upper), ascending.
  public let nodes: [Double]
  /// One positive weight a node; they add up to upper − lower.
  public let weights: [Double]

  /// The rule with `count` nodes (at least 1) on lower...upper.
  public init(count: Int, lower: Double = -1, upper: Double = 1) {
    let n = max(1, count)
    var nodes = [Double](repeating: 0, count: n)
    var weights = [Double](repeating: 0, count: n)
    let half = (upper - lower) / 2
    let middle = (upper + lower) / 2
    for i in 0..<((n + 1) / 2) {
      var x = Double.cos(Double.pi * (Double(i) + 0.75) / (Double(n) + 0.5))
      var slope = 1.0
      for _ in 0..<100 {
        let (value, derivative) = Self.legendre(n, x)
        slope = derivative
        let step = value / derivative
        x -= step
        if abs(step) < 1e-15 { break }
      }
      let weight = 2 * half / ((1 - x * x) * slope * slope)
      nodes[i] = middle - half * x
      nodes[n - 1 - i] = middle + half * x
      weights[i] = weight
      weights[n - 1 - i] = weight
    }
    if n % 2 == 1 { nodes[n / 2] = middle }
    self.nodes = nodes
    self.weights = weights
  }

  /// The integral of `function` over the rule's interval.
  public func integrate(_ function: (Double) -> Double) -> Double {
    var sum = 0.0
    for index in nodes.indices { sum += weights[index] * function(nodes[index]) }
    return sum
  }

  /// The Legendre polynomial of degree `n` at `x` and its derivative, by the three-term recurrence.
  private static func legendre(_ n: Int, _ x: Double) -> (value: Double, derivative: Double) {
    var previous = 1.0
    var current = x
    if n == 1 { return (x, 1) }
    for k in 2...n {
      let degree = Double(k)
      (previous, current) = (current, ((2 * degree - 1) * x * current - (degree - 1) * previous) / degree)
    }
    return (current, Double(n) * (x * current - previous) / (x * x - 1))
  }
}
