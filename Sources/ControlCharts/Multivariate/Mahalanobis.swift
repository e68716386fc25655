import Statistics

/// Squared distances from a centre in the metric of a covariance matrix, and the share each variable has in them.
struct Mahalanobis: Sendable {
  /// Row-major inverse of the correlation matrix.
  private let inverse: [Double]
  private let scales: [Double]
  let order: Int

  /// Fails with the variables that do not vary or depend on the others. The matrix is scaled to correlations first, so that units do not
  /// matter.
  init(covariance: [[Double]], variables: [String]) throws(ControlChartError) {
    let order = covariance.count
    let scales = (0..<order).map { covariance[$0][$0].squareRoot() }
    for index in 0..<order where !(scales[index] > 0 && scales[index].isFinite) {
      throw .invalidValue(
        "covariance", "\(variables[index]) does not vary in the baseline, so that no distance can be measured along it; leave it out.")
    }
    var factor = [Double](repeating: 0, count: order * order)
    for i in 0..<order {
      for j in 0..<order { factor[i * order + j] = covariance[i][j] / scales[i] / scales[j] }
    }
    let done = Cholesky.factor(&factor, order: order)
    for index in 0..<order where !done || factor[index * order + index] < 1e-7 {
      throw .invalidValue(
        "covariance",
        "The variables determine one another (their covariance matrix is singular); leave out those that follow from the rest.")
    }
    self.order = order
    self.scales = scales
    inverse = Self.inverse(factor, order: order)
  }

  /// The inverse of L Lᵀ from L, by solving for one unit vector after the other.
  private static func inverse(_ factor: [Double], order: Int) -> [Double] {
    var result = [Double](repeating: 0, count: order * order)
    var column = [Double](repeating: 0, count: order)
    for unit in 0..<order {
      for i in 0..<order {
        var sum = i == unit ? 1.0 : 0
        for k in 0..<i { sum -= factor[i * order + k] * column[k] }
        column[i] = sum / factor[i * order + i]
      }
      for i in stride(from: order - 1, through: 0, by: -1) {
        var sum = column[i]
        for k in (i + 1)..<max(i + 1, order) { sum -= factor[k * order + i] * column[k] }
        column[i] = sum / factor[i * order + i]
      }
      for i in 0..<order { result[i * order + unit] = column[i] }
    }
    return result
  }

  /// dᵀ Σ⁻¹ d; NaN where the deviation has a NaN.
  func square(_ deviation: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<order {
      var row = 0.0
      for j in 0..<order { row += inverse[i * order + j] * (deviation[j] / scales[j]) }
      sum += row * (deviation[i] / scales[i])
    }
    return sum
  }

  /// What the squared distance loses when a variable is left out, one figure a variable: (Σ⁻¹d)ⱼ² / (Σ⁻¹)ⱼⱼ.
  ///
  /// Source: G. C. Runger, F. B. Alt & D. C. Montgomery (1996), Contributors to a multivariate SPC chart signal, Communications in
  /// Statistics: Theory and Methods 25.
  func contributions(_ deviation: [Double]) -> [Double] {
    (0..<order).map { i in
      var row = 0.0
      for j in 0..<order { row += inverse[i * order + j] * (deviation[j] / scales[j]) }
      return row * row / inverse[i * order + i]
    }
  }
}
