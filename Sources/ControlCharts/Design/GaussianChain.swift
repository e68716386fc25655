import RealModule
import Statistics

/// A chart whose statistic moves as s′ = carry · s + offset + gain · N(0, 1) and signals when it leaves an interval: the EWMA, the CUSUM
/// (reflected at its lower end) and the Shewhart chart of AR(1) data.
///
/// Method: the integral equation of the run length, L(s) = 1 + ∫ k(s, y) L(y) dy, by the Nyström method with Gauss-Legendre nodes
/// (Crowder 1987, Technometrics 29; Knoth 2005, Statistical Papers 46). The kernel is analytic, so a few dozen nodes give ten digits.
struct GaussianChain {
  let carry: Double
  let gain: Double
  let offset: Double
  let lower: Double
  let upper: Double
  /// Whether values below `lower` are set to `lower` in place of a signal; that point then is state 0.
  let reflects: Bool
  let rule: GaussLegendre
  /// Whether the nodes are enough for the width; where they are not, no run length could be told from infinity either.
  let isResolved: Bool

  init(
    carry: Double, gain: Double, offset: Double, lower: Double, upper: Double, reflects: Bool = false, nodesPerDeviation: Double = 1.75
  ) {
    self.carry = carry
    self.gain = gain
    self.offset = offset
    self.lower = lower
    self.upper = upper
    self.reflects = reflects
    // A rule of n nodes resolves a normal kernel of standard deviation s over a width w to about exp(−8 (n s / w)²).
    let count = 12 + nodesPerDeviation * (upper - lower) / gain
    isResolved = count < 1000
    // An unresolved chain has no answer: it need not have the nodes for one.
    rule = GaussLegendre(count: isResolved ? Int(count) : 12, lower: lower, upper: upper)
  }

  /// Takes in what solving the chain costs.
  func solving() throws(ControlChartError) -> GaussianChain {
    let order = Double(count)
    if isResolved { try DesignEffort.spend(order * order * (2 + order / 16)) }
    return self
  }

  /// States of the discretised chain.
  var count: Int { rule.nodes.count + (reflects ? 1 : 0) }

  /// The statistic's values at the states.
  var states: [Double] { reflects ? [lower] + rule.nodes : rule.nodes }

  /// Probabilities of the states one observation after `value`: weights times densities, and the mass of the reflecting end.
  func row(from value: Double) -> [Double] {
    var row = [Double](repeating: 0, count: count)
    fill(&row, at: 0, from: value)
    return row
  }

  /// Probabilities of the states one observation after masses at `points`.
  func step(_ points: [Double], _ masses: [Double]) -> [Double] {
    let n = count
    var next = [Double](repeating: 0, count: n)
    var row = next
    for i in points.indices where masses[i] > 0 {
      fill(&row, at: 0, from: points[i])
      for j in 0..<n { next[j] += masses[i] * row[j] }
    }
    return next
  }

  private func fill(_ target: inout [Double], at place: Int, from value: Double) {
    let centre = carry * value + offset
    let factor = 1 / (gain * (2 * Double.pi).squareRoot())
    var index = place
    if reflects {
      target[index] = Normal.standard.cumulative((lower - centre) / gain)
      index += 1
    }
    for j in rule.nodes.indices {
      let z = (rule.nodes[j] - centre) / gain
      // Beyond ten deviations the density is below 1e-22 of its height.
      target[index] = z * z < 100 ? rule.weights[j] * factor * Double.exp(-0.5 * z * z) : 0
      index += 1
    }
  }

  /// The transition matrix, row by row.
  func transition() -> [Double] {
    let n = count
    var matrix = [Double](repeating: 0, count: n * n)
    for (i, state) in states.enumerated() { fill(&matrix, at: i * n, from: state) }
    return matrix
  }

  /// The average run length from each state; nil when it is too long for double precision.
  func runLengths() -> [Double]? {
    guard isResolved else { return nil }
    let n = count
    var matrix = transition()
    for index in matrix.indices { matrix[index] = -matrix[index] }
    for i in 0..<n { matrix[i * n + i] += 1 }
    guard let lengths = LinearSystem.solve(rowMajor: matrix, order: n, rightHandSide: [Double](repeating: 1, count: n)),
      lengths.allSatisfy({ $0 > 0 && $0 < 1e13 })
    else { return nil }
    return lengths
  }

  /// The average run length from `value`, given those of the states.
  func runLength(from value: Double, _ lengths: [Double]) -> Double {
    var sum = 1.0
    let row = row(from: value)
    for j in row.indices { sum += row[j] * lengths[j] }
    return sum
  }

  /// The distribution of the run length from given probabilities of the states after the first observation.
  func distribution(start: [Double]) -> RunLengthDistribution {
    let matrix = transition()
    let n = count
    return RunLengthDistribution(start: start) { from, to in
      for j in 0..<n { to[j] = 0 }
      for i in 0..<n {
        let mass = from[i]
        let place = i * n
        for j in 0..<n { to[j] += mass * matrix[place + j] }
      }
    }
  }

  /// Probabilities of the states long after the start, given no signal so far (the normed left eigenvector of the largest eigenvalue).
  func conditionalSteadyState() -> [Double] {
    let matrix = transition()
    let n = count
    var state = [Double](repeating: 1 / Double(n), count: n)
    for _ in 0..<100_000 {
      var next = [Double](repeating: 0, count: n)
      for i in 0..<n {
        for j in 0..<n { next[j] += state[i] * matrix[i * n + j] }
      }
      let total = next.reduce(0, +)
      guard total > 0 else { return state }
      var change = 0.0
      for j in 0..<n {
        next[j] /= total
        change = max(change, abs(next[j] - state[j]))
      }
      state = next
      if change < 1e-15 { break }
    }
    return state
  }

  /// Long-run probabilities of the states when the chart starts afresh at `value` after every signal (expected visits a cycle, normed);
  /// the second number is the probability of standing at `value` itself, untouched.
  func cyclicalSteadyState(restartingAt value: Double) -> (states: [Double], start: Double)? {
    let n = count
    // Visits v = row(start) + v Q, so (I − Qᵀ) vᵀ = row(start)ᵀ.
    let transition = transition()
    var matrix = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0..<n { matrix[j * n + i] = (i == j ? 1 : 0) - transition[i * n + j] }
    }
    guard let visits = LinearSystem.solve(rowMajor: matrix, order: n, rightHandSide: row(from: value)) else { return nil }
    let total = 1 + visits.reduce(0, +)
    return (visits.map { $0 / total }, 1 / total)
  }
}
