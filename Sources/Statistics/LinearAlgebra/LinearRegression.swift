/// A linear regression by ordinary least squares, with what tests of its coefficients need.
///
/// Method: Householder triangularisation of the design (Golub & Van Loan, Matrix Computations, 4th ed., section 5.3.2).
public struct LinearRegression: Sendable {
  /// One coefficient a column; 0 for a column that depends linearly on those before it.
  public let coefficients: [Double]
  /// The coefficients' standard errors; NaN for a dependent column, or when there are no degrees of freedom left.
  public let standardErrors: [Double]
  /// Observed less fitted, one a row.
  public let residuals: [Double]
  /// How many columns are linearly independent.
  public let rank: Int
  /// The sum of squared residuals.
  public let residualSumOfSquares: Double

  /// Rows less rank.
  public var degreesOfFreedom: Int { residuals.count - rank }

  /// The coefficient over its standard error; NaN where there is none.
  public func tStatistic(_ column: Int) -> Double {
    coefficients.indices.contains(column) ? coefficients[column] / standardErrors[column] : .nan
  }

  /// Regresses `response` on `columns`, each as long as the response. Nil when the lengths differ, a value is not finite, or there are
  /// fewer rows than columns.
  ///
  /// - Parameter tolerance: a column of which less than this share is left after those before it counts as dependent (R's `lm`: 1e-7).
  public init?(response: [Double], columns: [[Double]], tolerance: Double = 1e-7) {
    let n = response.count
    let k = columns.count
    guard n > 0, k > 0, n >= k, columns.allSatisfy({ $0.count == n && $0.allSatisfy(\.isFinite) }), response.allSatisfy(\.isFinite)
    else { return nil }
    var q = columns
    var y = response
    var diagonal = [Double](repeating: 0, count: k)
    var independent: [Int] = []
    for j in 0..<k {
      let step = independent.count
      var whole = 0.0
      for value in columns[j] { whole += value * value }
      var rest = 0.0
      for i in step..<n { rest += q[j][i] * q[j][i] }
      guard rest > tolerance * tolerance * whole, rest > 0 else { continue }
      let norm = q[j][step] > 0 ? -rest.squareRoot() : rest.squareRoot()
      // The reflector takes the place of the column below the diagonal.
      q[j][step] -= norm
      diagonal[j] = norm
      let scale = -1 / (norm * q[j][step])
      let reflector = q[j]
      for c in (j + 1)..<max(k, j + 1) { Self.reflect(&q[c], by: reflector, from: step, scale: scale) }
      Self.reflect(&y, by: reflector, from: step, scale: scale)
      independent.append(j)
    }
    rank = independent.count
    var beta = [Double](repeating: 0, count: k)
    // R is q[c][row] for row below its own step, diagonal[c] on it.
    for row in (0..<independent.count).reversed() {
      var value = y[row]
      for later in (row + 1)..<max(independent.count, row + 1) { value -= q[independent[later]][row] * beta[independent[later]] }
      beta[independent[row]] = value / diagonal[independent[row]]
    }
    var squares = 0.0
    for i in rank..<max(n, rank) { squares += y[i] * y[i] }
    let variance = n > rank ? squares / Double(n - rank) : .nan
    var errors = [Double](repeating: .nan, count: k)
    // Rows of the inverse of R: the variance of a coefficient is that of its row.
    var inverse = [[Double]](repeating: [Double](repeating: 0, count: rank), count: rank)
    for column in 0..<rank {
      inverse[column][column] = 1 / diagonal[independent[column]]
      for row in (0..<column).reversed() {
        var value = 0.0
        for middle in (row + 1)...column { value -= q[independent[middle]][row] * inverse[middle][column] }
        inverse[row][column] = value / diagonal[independent[row]]
      }
    }
    for row in 0..<rank {
      var sum = 0.0
      for column in row..<rank { sum += inverse[row][column] * inverse[row][column] }
      errors[independent[row]] = (variance * sum).squareRoot()
    }
    var residuals = response
    for j in independent {
      for i in 0..<n { residuals[i] -= columns[j][i] * beta[j] }
    }
    coefficients = beta
    standardErrors = errors
    self.residuals = residuals
    residualSumOfSquares = squares
  }

  private static func reflect(_ vector: inout [Double], by reflector: [Double], from first: Int, scale: Double) {
    var product = 0.0
    for i in first..<vector.count { product += reflector[i] * vector[i] }
    product *= scale
    for i in first..<vector.count { vector[i] -= product * reflector[i] }
  }
}
