import RealModule

/// The memories on which the past of a series is weighed: what share of the noise carries over, and how much of that is left after one
/// period.
///
/// The likelihood is taken at a few nodes and read between them from cubics through the nearest four. A memory between two nodes would
/// otherwise be told as a mixture of its neighbours, of which the longer one widens limits more than the shorter one narrows them.
enum MemoryGrid {
  /// Nodes, with what is thought of them beforehand between no memory at all (`noMemory`) and all noise carrying over.
  static let fadings: [(fading: Double, prior: Double)] = [(0.3, 0.2), (0.5, 0.4), (0.7, 0.3), (0.85, 0.1)]
  static let shares: [(share: Double, prior: Double)] = [(0, 0.25), (0.25, 0.25), (0.5, 0.25), (0.75, 0.15), (1, 0.15)]
  static let noMemory = 0.2
  /// Points between two nodes.
  static let refinement = 4

  static let fadingNodes = SIMD4(fadings[0].fading, fadings[1].fading, fadings[2].fading, fadings[3].fading)

  struct Point {
    var share: Double
    var fading: Double
    /// Prior weight; those of all points add up to 1 − `noMemory`.
    var prior: Double
    var logPrior = 0.0
    /// Weights of the nodes of the share, from the first of them that counts, and of the fading.
    var firstShare: Int
    var shareWeights: SIMD4<Double>
    var fadingWeights: SIMD4<Double>
  }

  /// All points with memory.
  static let points: [Point] = {
    let shareNodes = shares.map(\.share)
    let fadingNodes = fadings.map(\.fading)
    var points: [Point] = []
    for share in refined(shareNodes) where share > 0 {
      let cell = shareNodes.lastIndex { $0 < share } ?? 0
      let first = min(max(cell - 1, 0), shareNodes.count - 4)
      // All noise may carry over: that is a case of its own, an autoregression, and no mere end of a range.
      let mass = share == 1 ? Double(refinement) : 1
      for fading in refined(fadingNodes) {
        points.append(
          Point(
            share: share, fading: fading,
            prior: mass * linear(shareNodes, shares.map(\.prior), share) * linear(fadingNodes, fadings.map(\.prior), fading),
            firstShare: first, shareWeights: lagrange(Array(shareNodes[first..<first + 4]), share),
            fadingWeights: lagrange(fadingNodes, fading)))
      }
    }
    let sum = points.reduce(0) { $0 + $1.prior }
    for position in points.indices {
      points[position].prior *= (1 - noMemory) / sum
      points[position].logPrior = Double.log(points[position].prior)
    }
    return points
  }()

  /// The logarithm of the likelihood at a point; `fits` holds that of every share node, each with the four nodes of fading.
  static func fit(_ fits: [SIMD4<Double>], _ point: Point) -> Double {
    var sum = 0.0
    for place in 0..<4 {
      let weight = point.shareWeights[place]
      if weight != 0 { sum += weight * (fits[point.firstShare + place] * point.fadingWeights).sum() }
    }
    // Nonsense series have likelihoods of zero at some nodes, between which there is nothing to read.
    return sum.isNaN ? -.infinity : sum
  }

  /// Nodes with `refinement` − 1 further ones in each gap.
  private static func refined(_ nodes: [Double]) -> [Double] {
    var all = Array(nodes.prefix(1))
    for (low, high) in zip(nodes, nodes.dropFirst()) {
      for step in 1...refinement { all.append(low + (high - low) * Double(step) / Double(refinement)) }
    }
    return all
  }

  /// Weights of four nodes in the cubic through them at `x`.
  static func lagrange(_ nodes: [Double], _ x: Double) -> SIMD4<Double> {
    var weights = SIMD4<Double>(repeating: 1)
    for node in 0..<4 {
      for other in 0..<4 where other != node { weights[node] *= (x - nodes[other]) / (nodes[node] - nodes[other]) }
    }
    return weights
  }

  private static func linear(_ nodes: [Double], _ values: [Double], _ x: Double) -> Double {
    let upper = max(nodes.firstIndex { $0 >= x } ?? nodes.count - 1, 1)
    let share = (x - nodes[upper - 1]) / (nodes[upper] - nodes[upper - 1])
    return values[upper - 1] + share * (values[upper] - values[upper - 1])
  }
}
