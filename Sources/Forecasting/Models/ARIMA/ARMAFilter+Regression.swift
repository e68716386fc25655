import Statistics

extension ARMAFilter {
  /// Least squares between the innovations: the part of the sum of squares that it explains. A trace of ridge keeps collinear regressors
  /// near zero instead of failing.
  mutating func solveRegression() -> Double? {
    let p = regressorCount
    let (right, matrix) = (rightOffset, rightOffset + p)
    for k in normal.indices { normal[k] = scratch[matrix + k] }
    for c in 0..<p {
      regression[c] = scratch[right + c]
      normal[c * p + c] = normal[c * p + c] == 0 ? 1 : normal[c * p + c] * (1 + 1e-12)
    }
    guard Cholesky.solve(matrix: &normal, order: p, vector: &regression) else { return nil }
    var explained = 0.0
    for c in 0..<p { explained += regression[c] * scratch[right + c] }
    return explained
  }

  /// Whether the last evaluation's normal equations had no nearly dependent columns.
  var isWellDetermined: Bool {
    let p = regressorCount
    return (0..<p).allSatisfy { normal[$0 * p + $0] * normal[$0 * p + $0] > 1e-9 * scratch[rightOffset + p + $0 * p + $0] }
  }
}
