/// The covariance of many variables from few observations: the sample's, its correlations drawn to zero by as much as they are uncertain.
///
/// Source: Schäfer & Strimmer (2005), Statistical Applications in Genetics and Molecular Biology 4, article 32: target D (unequal variances, no
/// correlation) with the intensity of equation 8, Σ Var(r) / Σ r² over the pairs.
public struct ShrunkCovariance: Sendable, Equatable {
  /// How many variables.
  public let order: Int
  /// The standard deviation of each, from the observations that it has.
  public let standardDeviations: [Double]
  /// The correlations after shrinking, row-major, 1 on the diagonal.
  public let correlations: [Double]
  /// How far correlations are drawn to zero: 0 not at all, 1 wholly.
  public let intensity: Double

  /// From one column of observations a variable, all as long; NaN is a missing observation and says nothing about correlations. Nil without
  /// variables, with columns of different lengths, or with fewer than two rows.
  public init?(columns: [[Double]]) {
    guard let first = columns.first, first.count >= 2, columns.allSatisfy({ $0.count == first.count }) else { return nil }
    let n = first.count
    let p = columns.count
    var deviations: [Double] = []
    var scaled: [[Double]] = []
    for column in columns {
      var count = 0.0
      var sum = 0.0
      for value in column where value.isFinite {
        count += 1
        sum += value
      }
      let mean = count > 0 ? sum / count : 0
      var squares = 0.0
      for value in column where value.isFinite { squares += (value - mean) * (value - mean) }
      let deviation = count > 1 ? (squares / (count - 1)).squareRoot() : 0
      deviations.append(deviation.isFinite ? deviation : 0)
      // In units that make the sum of squares n where nothing is missing.
      let unit = deviation > 0 && deviation.isFinite ? deviation * (Double(n - 1) / Double(n)).squareRoot() : .infinity
      scaled.append(column.map { $0.isFinite ? ($0 - mean) / unit : 0 })
    }
    let rows = Double(n)
    var matrix = [Double](repeating: 0, count: p * p)
    var uncertainty = 0.0
    var strength = 0.0
    for i in 0..<p {
      matrix[i * p + i] = 1
      let x = scaled[i]
      for j in 0..<i {
        let y = scaled[j]
        var sum = 0.0
        var squares = 0.0
        for t in 0..<n {
          let product = x[t] * y[t]
          sum += product
          squares += product * product
        }
        let correlation = sum / rows
        matrix[i * p + j] = correlation
        matrix[j * p + i] = correlation
        uncertainty += (squares - sum * sum / rows) / (rows * (rows - 1))
        strength += correlation * correlation
      }
    }
    intensity = strength > 0 ? min(max(uncertainty / strength, 0), 1) : 1
    for i in 0..<p {
      for j in 0..<p where i != j { matrix[i * p + j] *= 1 - intensity }
    }
    order = p
    standardDeviations = deviations
    correlations = matrix
  }

  /// The covariance of two variables.
  public func covariance(_ i: Int, _ j: Int) -> Double { correlations[i * order + j] * standardDeviations[i] * standardDeviations[j] }
}
