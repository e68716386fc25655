import Statistics

/// The few day profiles that days are mixtures of: the first right singular vectors of the matrix of days by steps.
///
/// Source: Shen & Huang (2008), Manufacturing & Service Operations Management 10(3), section 3.1.
struct LowRankBasis: Sendable, Codable, Equatable {
  let steps: Int
  /// One profile a rank, orthonormal, the weightiest first.
  let profiles: [[Double]]

  var rank: Int { profiles.count }

  private static let rounds = 4

  /// From the rows in `days` that are `usable`; their missing values are filled in turns by what the profiles say. Nil with fewer than
  /// two rows.
  init?(_ rows: [Double], steps: Int, days: Range<Int>, usable: [Bool], rank: Int) {
    let chosen = days.filter { usable[$0] }
    guard chosen.count >= 2, rank >= 1 else { return nil }
    var matrix: [Double] = []
    matrix.reserveCapacity(chosen.count * steps)
    for d in chosen { matrix += rows[(d * steps)..<((d + 1) * steps)] }
    let gaps = matrix.indices.filter { matrix[$0].isNaN }
    if !gaps.isEmpty { Self.fill(&matrix, gaps: gaps, steps: steps) }
    var found: [[Double]] = []
    for round in 0...(gaps.isEmpty ? 0 : Self.rounds) {
      guard let parts = SingularValueDecomposition(rowMajor: matrix, rows: chosen.count, columns: steps), let first = parts.values.first,
        first > 0
      else { return nil }
      let count = min(rank, parts.values.count { $0 > 1e-9 * first })
      found = Array(parts.right.prefix(count))
      if gaps.isEmpty || round == Self.rounds { break }
      for cell in gaps {
        var value = 0.0
        for k in 0..<count { value += parts.values[k] * parts.left[k][cell / steps] * found[k][cell % steps] }
        matrix[cell] = value
      }
    }
    self.steps = steps
    profiles = found
  }

  /// Missing cells by their step's mean, times the day's mean relative to the mean of the same steps.
  private static func fill(_ matrix: inout [Double], gaps: [Int], steps: Int) {
    let days = matrix.count / steps
    var sums = [Double](repeating: 0, count: steps)
    var counts = sums
    for cell in matrix.indices where !matrix[cell].isNaN {
      sums[cell % steps] += matrix[cell]
      counts[cell % steps] += 1
    }
    for j in 0..<steps { sums[j] /= max(1, counts[j]) }
    var ratios = [Double](repeating: 1, count: days)
    for d in 0..<days {
      var own = 0.0
      var usual = 0.0
      for j in 0..<steps where !matrix[d * steps + j].isNaN {
        own += matrix[d * steps + j]
        usual += sums[j]
      }
      if usual != 0 { ratios[d] = min(max(own / usual, 0), 4) }
    }
    for cell in gaps { matrix[cell] = sums[cell % steps] * ratios[cell / steps] }
  }

  /// The scores of a day of which some steps are observed: least squares, weakly held at zero where little is observed.
  func scores(_ rows: [Double], day: Int) -> [Double] {
    let start = day * steps
    var isComplete = true
    for j in 0..<steps where rows[start + j].isNaN { isComplete = false }
    var sums = [Double](repeating: 0, count: rank)
    for k in 0..<rank {
      for j in 0..<steps where !rows[start + j].isNaN { sums[k] += profiles[k][j] * rows[start + j] }
    }
    guard !isComplete else { return sums }
    var gram = [Double](repeating: 0, count: rank * rank)
    for a in 0..<rank {
      for b in 0...a {
        for j in 0..<steps where !rows[start + j].isNaN { gram[a * rank + b] += profiles[a][j] * profiles[b][j] }
      }
      gram[a * rank + a] += a == 0 ? 1e-9 : 0.05
    }
    return Cholesky.solve(matrix: &gram, order: rank, vector: &sums) ? sums : [Double](repeating: .nan, count: rank)
  }

  /// The day that scores make.
  func day(_ scores: ArraySlice<Double>) -> [Double] {
    var result = [Double](repeating: 0, count: steps)
    for (k, score) in zip(0..<rank, scores) {
      for j in 0..<steps { result[j] += score * profiles[k][j] }
    }
    return result
  }
}
