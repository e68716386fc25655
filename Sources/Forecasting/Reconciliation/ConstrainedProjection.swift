import Statistics

/// Projection of base forecasts on what adds up, in the metric of the errors, with bottom series held at zero where asked.
enum ConstrainedProjection {
  /// (W U)_b (Uᵀ W U)⁻¹, bottom × aggregates; nil where the system is singular.
  static func gain(_ hierarchy: Hierarchy, _ weights: ErrorWeights) -> [Double]? {
    let a = hierarchy.aggregates.count
    let m = hierarchy.bottom.count
    let (moves, system) = constraints(hierarchy, weights, held: [])
    var factor = system
    guard Cholesky.factor(&factor, order: a) else { return nil }
    var gain = [Double](repeating: 0, count: m * a)
    var row = [Double](repeating: 0, count: a)
    for j in 0..<m {
      for i in 0..<a { row[i] = moves[i * hierarchy.count + a + j] }
      Cholesky.substitute(factor: factor, order: a, vector: &row)
      for i in 0..<a { gain[j * a + i] = row[i] }
    }
    return gain
  }

  /// The bottom of least distance that is nowhere negative, by block principal pivoting: the series held at zero are exchanged until none of
  /// the others is negative and none of those would be positive if let go. Nil where that does not end.
  static func nonNegative(_ hierarchy: Hierarchy, _ weights: ErrorWeights, base: [Double], start: [Double]) -> [Double]? {
    let a = hierarchy.aggregates.count
    let sums = hierarchy.summed(Array(base.dropFirst(a)))
    let scale = base.reduce(0) { max($0, abs($1)) }
    let slack = 1e-10 * scale
    var held = start.indices.filter { start[$0] < 0 }
    var fewest = Int.max
    var patience = 3
    for _ in 0..<200 {
      let (moves, system) = constraints(hierarchy, weights, held: held)
      let order = a + held.count
      var matrix = system
      var multipliers = (0..<a).map { base[$0] - sums[$0] } + held.map { base[a + $0] }
      guard Cholesky.solve(matrix: &matrix, order: order, vector: &multipliers) else { return nil }
      var bottom = Array(base.dropFirst(a))
      for j in bottom.indices {
        for k in 0..<order { bottom[j] -= moves[k * hierarchy.count + a + j] * multipliers[k] }
      }
      for j in held { bottom[j] = 0 }
      let wrong = Set(bottom.indices.filter { bottom[$0] < -slack })
      let free = Set(held.indices.filter { multipliers[a + $0] > 0 }.map { held[$0] })
      if wrong.isEmpty, free.isEmpty { return bottom.map { max(0, $0) } }
      // All at once while that makes progress, else only the last one, which always ends (Portugal, Júdice & Vicente 1994).
      var change = wrong.union(free)
      if change.count < fewest {
        fewest = change.count
        patience = 3
      } else if patience > 0 {
        patience -= 1
      } else if let last = change.max() {
        change = [last]
      }
      held = Set(held).symmetricDifference(change).sorted()
    }
    return nil
  }

  /// Cᵀ W and Cᵀ W C of the constraints Cᵀ = [I, −A] and one row a held series.
  private static func constraints(_ hierarchy: Hierarchy, _ weights: ErrorWeights, held: [Int]) -> (moves: [Double], system: [Double]) {
    let a = hierarchy.aggregates.count
    let n = hierarchy.count
    let order = a + held.count
    var moves = [Double](repeating: 0, count: order * n)
    switch weights {
    case .diagonal(let variances):
      for i in 0..<a {
        moves[i * n + i] = variances[i]
        for j in hierarchy.aggregates[i].members { moves[i * n + a + j] = -variances[a + j] }
      }
      for (k, j) in held.enumerated() { moves[(a + k) * n + a + j] = variances[a + j] }
    case .full:
      for node in 0..<n {
        for i in 0..<a {
          var sum = weights.element(i, node)
          for j in hierarchy.aggregates[i].members { sum -= weights.element(a + j, node) }
          moves[i * n + node] = sum
        }
        for (k, j) in held.enumerated() { moves[(a + k) * n + node] = weights.element(a + j, node) }
      }
    }
    var system = [Double](repeating: 0, count: order * order)
    for row in 0..<order {
      for i in 0..<a {
        var sum = moves[row * n + i]
        for j in hierarchy.aggregates[i].members { sum -= moves[row * n + a + j] }
        system[row * order + i] = sum
      }
      for (k, j) in held.enumerated() { system[row * order + a + k] = moves[row * n + a + j] }
    }
    return (moves, system)
  }
}
