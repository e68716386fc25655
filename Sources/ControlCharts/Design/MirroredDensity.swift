import RealModule
import Statistics

/// The density of an EWMA that has started in the middle of symmetric limits and is in control: one side mirrors the other, so that only
/// one is followed.
struct MirroredDensity {
  private let carry: Double
  private let gain: Double
  /// Not below 0.
  private var points = [0.0]
  /// The mass of each point and its mirror image together.
  private var masses = [1.0]

  /// The EWMA z ← `carry` z + N(0, `gain`²), which starts at 0.
  init(carry: Double, gain: Double) {
    self.carry = carry
    self.gain = gain
  }

  /// The probability that it has not left its limits.
  var total: Double { masses.reduce(0, +) }

  /// One observation, after which it must lie within ± `limit`.
  mutating func step(within limit: Double) throws(ControlChartError) {
    // Twice as many nodes change the tenth digit.
    let half = 5 + 1.2 * limit / gain
    guard half < 500 else { throw SchemeCheck.endless }
    let rule = GaussLegendre(count: 2 * Int(half), lower: -limit, upper: limit)
    let upper = rule.nodes.count / 2..<rule.nodes.count
    let densities = try densities(at: rule.nodes[upper])
    masses = zip(rule.weights[upper], densities).map { $0 * $1 }
    points = Array(rule.nodes[upper])
  }

  /// The mass of each of the nodes of `rule`, which lie symmetrically about 0, one observation on.
  func masses(at rule: GaussLegendre) throws(ControlChartError) -> [Double] {
    let count = rule.nodes.count
    let densities = try densities(at: rule.nodes[(count / 2)...])
    return rule.weights.indices.map { rule.weights[$0] * 0.5 * densities[max($0, count - 1 - $0) - count / 2] }
  }

  /// The density one observation on, at `nodes` not below 0 and their mirror images together.
  private func densities(at nodes: ArraySlice<Double>) throws(ControlChartError) -> [Double] {
    // Each entry takes an exponential, some four times as long as one of a matrix that is worked out and used.
    try DesignEffort.spend(4 * Double(points.count) * Double(nodes.count))
    let height = 1 / (gain * (2 * Double.pi).squareRoot())
    let shrink = 0.5 / (gain * gain)
    let reach = 2 * shrink * carry * (points.last ?? 0) * (nodes.last ?? 0)
    if reach < 300 {
      // Both images by one exponential: exp(−(y − x)²) + exp(−(y + x)²) = exp(−x² − y²) (e + 1/e) with e = exp(2xy).
      let centres = points.map { carry * $0 }
      let fallen = centres.indices.map { masses[$0] * height * Double.exp(-shrink * centres[$0] * centres[$0]) }
      return nodes.map { node in
        var sum = 0.0
        for index in centres.indices {
          let exponential = Double.exp(2 * shrink * centres[index] * node)
          sum += fallen[index] * (exponential + 1 / exponential)
        }
        return sum * Double.exp(-shrink * node * node)
      }
    }
    return nodes.map { node in
      var sum = 0.0
      for index in points.indices {
        let near = node - carry * points[index]
        let far = node + carry * points[index]
        sum += masses[index] * (Double.exp(-shrink * near * near) + Double.exp(-shrink * far * far))
      }
      return sum * height
    }
  }
}
