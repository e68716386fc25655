/// Adaptive Gauss-Legendre quadrature of several integrands at once over panels: each panel is halved until the rule on it and the rules on
/// its halves agree.
///
/// Made for non-negative integrands: the error of every component is held relative to its own sum, so that small components are as exact as
/// large ones. Panels should end where an integrand has a jump or a kink; a weak singularity at an end, such as x^0.7, is found by halving.
public enum AdaptiveGaussLegendre {
  /// ∫ f over the panels between consecutive `edges` (ascending, finite), to about `tolerance` relative in every component.
  ///
  /// At most `mostPanels` panels are looked at, after which the best value so far is given.
  public static func integrate(
    _ edges: [Double], tolerance: Double = 1e-13, mostPanels: Int = 20_000, _ function: (Double) -> SIMD8<Double>
  ) -> SIMD8<Double> {
    let rule = Self.rule
    func panel(_ lower: Double, _ upper: Double) -> SIMD8<Double> {
      let half = 0.5 * (upper - lower)
      let centre = lower + half
      var sum = SIMD8<Double>(repeating: 0)
      for index in rule.nodes.indices { sum += rule.weights[index] * function(centre + half * rule.nodes[index]) }
      return half * sum
    }
    var pending: [(lower: Double, upper: Double, value: SIMD8<Double>, depth: Int)] = []
    var scale = SIMD8<Double>(repeating: 0)
    for index in edges.indices.dropFirst() where edges[index] > edges[index - 1] {
      let value = panel(edges[index - 1], edges[index])
      pending.append((edges[index - 1], edges[index], value, 0))
      scale += value
    }
    var total = SIMD8<Double>(repeating: 0)
    var looked = 0
    while let current = pending.popLast() {
      let middle = current.lower + (current.upper - current.lower) / 2
      guard middle > current.lower, middle < current.upper, current.depth < 60, looked < mostPanels else {
        total += current.value
        continue
      }
      looked += 1
      let left = panel(current.lower, middle)
      let right = panel(middle, current.upper)
      let refined = left + right
      let change = refined - current.value
      let size = pointwiseMax(scale, -scale)
      let agrees = pointwiseMax(change, -change) .<= tolerance * size
      if all(agrees) {
        total += refined
      } else {
        // A panel that was seen too coarsely tells the size of the whole only now.
        scale += change
        pending.append((middle, current.upper, right, current.depth + 1))
        pending.append((current.lower, middle, left, current.depth + 1))
      }
    }
    return total
  }

  /// ∫ f of one integrand, as `integrate(_:tolerance:mostPanels:_:)`.
  public static func integral(_ edges: [Double], tolerance: Double = 1e-13, _ function: (Double) -> Double) -> Double {
    integrate(edges, tolerance: tolerance) { x in
      var value = SIMD8<Double>(repeating: 0)
      value[0] = function(x)
      return value
    }[0]
  }

  private static let rule = GaussLegendre(count: 16)
}
