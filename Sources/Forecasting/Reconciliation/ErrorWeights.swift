import Statistics

/// The matrix W of the errors' covariance in reconciliation: what a forecast may be moved by.
enum ErrorWeights: Sendable {
  /// Independent errors.
  case diagonal([Double])
  case full(ShrunkCovariance, ridge: Double)

  /// The element of two nodes.
  func element(_ i: Int, _ j: Int) -> Double {
    switch self {
    case .diagonal(let variances): return i == j ? variances[i] : 0
    case .full(let covariance, let ridge): return covariance.covariance(i, j) + (i == j ? ridge : 0)
    }
  }

  /// Structural weights: how many bottom series each node sums.
  static func structural(_ hierarchy: Hierarchy) -> ErrorWeights {
    .diagonal(hierarchy.aggregates.map { Double($0.members.count) } + hierarchy.bottom.map { _ in 1 })
  }

  /// Variances of the columns of errors about zero; a node without error gets a little, so that the others' errors are not put on it wholly.
  static func variances(_ errors: [[Double]]) -> ErrorWeights {
    var variances = errors.map { column -> Double in
      var sum = 0.0
      var count = 0.0
      for value in column where value.isFinite {
        sum += value * value
        count += 1
      }
      return count > 0 ? sum / count : 0
    }
    let least = ridge(variances)
    for place in variances.indices { variances[place] = max(variances[place], least) }
    return .diagonal(variances)
  }

  static func minimumTrace(_ errors: [[Double]]) -> ErrorWeights? {
    guard let covariance = ShrunkCovariance(columns: errors) else { return nil }
    return .full(covariance, ridge: ridge(covariance.standardDeviations.map { $0 * $0 }))
  }

  private static func ridge(_ variances: [Double]) -> Double {
    let mean = variances.reduce(0, +) / Double(max(1, variances.count))
    return mean > 0 && mean.isFinite ? 1e-8 * mean : 1
  }
}
