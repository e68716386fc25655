import Statistics

/// The scores of a day from its first steps: penalised least squares, drawn to their forecast of the evening before.
///
/// The scores minimise |x - F b|² + lambda (b - b0)' P (b - b0) over the observed steps, where P is the residual variance times the inverse
/// covariance of past score errors: at lambda = 1 it is their conditional mean under normality.
///
/// Source: Shen & Huang (2008), Manufacturing & Service Operations Management 10(3), section 4.2, with one penalty for all scores; here each
/// is held by how well it was forecast on past days.
struct PenalizedUpdate: Sendable {
  /// Row by row, in the order of the scores.
  let precision: [Double]
  let rank: Int

  /// Factors on the penalty to choose from; nil for no update at all.
  static let penalties: [Double?] = [0.25, 0.5, 1, 2, 4, 8, nil]

  init(precision: [Double], rank: Int) {
    self.precision = precision
    self.rank = rank
  }

  /// `errors` holds the score errors of past days, one row a day; `residualVariance` is that of a step about its day's scores.
  init(errors: [[Double]], rank: Int, residualVariance: Double) {
    self.rank = rank
    var covariance = [Double](repeating: 0, count: rank * rank)
    for row in errors {
      for a in 0..<rank {
        for b in 0..<rank { covariance[a * rank + b] += row[a] * row[b] / Double(max(1, errors.count)) }
      }
    }
    // Covariances of few days are noise: drawn to none.
    let keep = Double(errors.count) / Double(errors.count + 2 * rank)
    for a in 0..<rank {
      for b in 0..<rank where a != b { covariance[a * rank + b] *= keep }
      covariance[a * rank + a] = max(covariance[a * rank + a], 1e-3 * residualVariance, 1e-300)
    }
    var inverse = [Double](repeating: 0, count: rank * rank)
    for k in 0..<rank {
      var unit = [Double](repeating: 0, count: rank)
      unit[k] = max(residualVariance, 1e-300)
      var matrix = covariance
      guard Cholesky.solve(matrix: &matrix, order: rank, vector: &unit) else { continue }
      for j in 0..<rank { inverse[j * rank + k] = unit[j] }
    }
    precision = inverse
  }

  /// The scores after the steps of `known` (NaN where missing) have been seen.
  func scores(forecast: [Double], known: ArraySlice<Double>, basis: LowRankBasis, penalty: Double?) -> [Double] {
    guard let penalty, !known.isEmpty else { return forecast }
    var gram = precision.map { penalty * $0 }
    var right = [Double](repeating: 0, count: rank)
    for (j, value) in zip(0..<basis.steps, known) where !value.isNaN {
      var surprise = value
      for k in 0..<rank { surprise -= forecast[k] * basis.profiles[k][j] }
      for a in 0..<rank {
        right[a] += basis.profiles[a][j] * surprise
        for b in 0..<rank { gram[a * rank + b] += basis.profiles[a][j] * basis.profiles[b][j] }
      }
    }
    guard Cholesky.solve(matrix: &gram, order: rank, vector: &right), right.allSatisfy(\.isFinite) else { return forecast }
    return (0..<rank).map { forecast[$0] + right[$0] }
  }
}
