import RealModule
import Statistics

/// The multivariate EWMA: Z ← (1 − λ) Z + λ X, a signal when Zᵀ Σ_Z⁻¹ Z exceeds h, with the asymptotic covariance λ/(2 − λ) Σ.
///
/// In control the length of Z is a Markov chain (S. E. Rigdon 1995, JSCS 52); after a shift its part along the shift and the length of the
/// rest are (Rigdon 1995, Statistics & Probability Letters 24). Both integral equations by Gauss-Legendre nodes: in the length itself for
/// the one, in polar-like coordinates that make the integrand analytic for the other (S. Knoth 2017, Statistical Papers 58).
public struct MEWMAScheme: ControlScheme, Equatable {
  public var weight: Double
  /// The limit h of the quadratic form.
  public var limit: Double
  /// Variables, 1…100.
  public var dimensions: Int

  public init(weight: Double, limit: Double, dimensions: Int) {
    self.weight = weight
    self.limit = limit
    self.dimensions = dimensions
  }

  /// `shift` is the Mahalanobis length of the shift of the mean.
  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    try validate(shift)
    if dimensions == 1 { return try univariate.averageRunLength(shift: shift) }
    let chain = try chain(shift)
    let n = chain.start.count
    var matrix = chain.transition
    for index in matrix.indices { matrix[index] = -matrix[index] }
    for i in 0..<n { matrix[i * n + i] += 1 }
    guard let lengths = LinearSystem.solve(rowMajor: matrix, order: n, rightHandSide: [Double](repeating: 1, count: n)),
      lengths.allSatisfy({ $0 > 0 && $0 < 1e13 })
    else { throw SchemeCheck.endless }
    return 1 + zip(chain.start, lengths).reduce(0) { $0 + $1.0 * $1.1 }
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    try validate(shift)
    if dimensions == 1 { return try univariate.runLengthDistribution(shift: shift) }
    let chain = try chain(shift)
    let n = chain.start.count
    return RunLengthDistribution(start: chain.start) { from, to in
      for j in 0..<n { to[j] = 0 }
      for i in 0..<n {
        for j in 0..<n { to[j] += from[i] * chain.transition[i * n + j] }
      }
    }
  }

  private func validate(_ shift: Double) throws(ControlChartError) {
    try SchemeCheck.weight(weight)
    try SchemeCheck.limit("h", limit, most: 1000)
    try SchemeCheck.within("p", Double(dimensions), 1...100)
    try SchemeCheck.shift(shift)
  }

  private var univariate: EWMAScheme { EWMAScheme(weight: weight, limit: limit.squareRoot()) }

  /// The greatest length of Z that does not signal.
  private var radius: Double { (limit * weight / (2 - weight)).squareRoot() }

  /// The chain of the length of Z.
  private func radialChain() -> (start: [Double], transition: [Double]) {
    let rule = GaussLegendre(count: nodeCount(14, radius), lower: 0, upper: radius)
    let length = NoncentralChi(dimensions: dimensions)
    let n = rule.nodes.count
    let row = { (from: Double) in
      rule.nodes.indices.map {
        rule.weights[$0] / weight * length.density(rule.nodes[$0] / weight, mean: (1 - weight) * from / weight)
      }
    }
    var transition: [Double] = []
    transition.reserveCapacity(n * n)
    for node in rule.nodes { transition += row(node) }
    return (row(0), transition)
  }

  /// The chain of the part x along the shift and the length s of the rest: x = R sin θ, s = R cos θ · t.
  private func shiftedChain(_ shift: Double) -> (start: [Double], transition: [Double]) {
    let angles = GaussLegendre(count: nodeCount(8, 2.2 * radius), lower: -0.5 * Double.pi, upper: 0.5 * Double.pi)
    let parts = GaussLegendre(count: nodeCount(6, 0.7 * radius), lower: 0, upper: 1)
    let rest = NoncentralChi(dimensions: dimensions - 1)
    let sines = angles.nodes.map { Double.sin($0) }
    let cosines = angles.nodes.map { Double.cos($0) }
    let along = sines.map { radius * $0 }
    let n = angles.nodes.count * parts.nodes.count
    func row(_ x: Double, _ s: Double) -> [Double] {
      var row: [Double] = []
      row.reserveCapacity(n)
      let next = Normal(mean: (1 - weight) * x + weight * shift, standardDeviation: weight)
      for a in along.indices {
        let width = radius * cosines[a]
        let mass = angles.weights[a] * width * next.density(along[a])
        for b in parts.nodes.indices {
          let length = width * parts.nodes[b]
          row.append(
            mass < 1e-18 ? 0 : mass * width * parts.weights[b] / weight * rest.density(length / weight, mean: (1 - weight) * s / weight))
        }
      }
      return row
    }
    var transition: [Double] = []
    transition.reserveCapacity(n * n)
    for a in along.indices {
      for b in parts.nodes.indices { transition += row(along[a], radius * cosines[a] * parts.nodes[b]) }
    }
    return (row(0, 0), transition)
  }

  /// The chain that a shift needs, where its nodes are few enough for a dense system.
  private func chain(_ shift: Double) throws(ControlChartError) -> (start: [Double], transition: [Double]) {
    let states =
      shift == 0 ? nodeCount(14, radius) : nodeCount(8, 2.2 * radius) * nodeCount(6, 0.7 * radius)
    guard states <= 2000 else {
      throw .invalidParameter("lambda", "With this weight and limit the chain is too fine for an exact run length; take a larger weight.")
    }
    return shift == 0 ? radialChain() : shiftedChain(abs(shift))
  }

  /// Nodes that resolve a kernel of deviation λ over `width`.
  private func nodeCount(_ least: Int, _ width: Double) -> Int {
    let count = Double(least) + 1.75 * width / weight
    return count < 3000 ? Int(count) : 3000
  }
}
