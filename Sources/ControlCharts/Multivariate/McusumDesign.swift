import RealModule
import Statistics

/// Run lengths of Crosier's multivariate CUSUM with known parameters, and the limit for a wanted one.
///
/// In control the length Y of the sum is a Markov process: given Y, the squared length of the sum and the next observation is noncentral
/// chi-squared with p degrees of freedom and noncentrality Y², and the next Y is that length less k, or 0. The run length from y solves
/// L(y) = 1 + L(0) P(C ≤ k | y) + ∫ L(v) f(v + k | y) dv over 0…h, here by Gauss-Legendre quadrature.
///
/// Source: the symmetry shown by Crosier (1988), §3, with the integral equation of Rigdon (1995) adapted to it.
public struct McusumDesign: Sendable {
  /// k, at least 0.
  public let reference: Double
  /// Number of variables.
  public let variables: Int

  public init(reference: Double, variables: Int) {
    self.reference = reference
    self.variables = variables
  }

  /// The in-control average run length with control limit `limit` for Y, from a sum of zero.
  public func averageRunLength(limit: Double) -> Double {
    guard limit > 0, reference >= 0, variables > 0 else { return .nan }
    let p = Double(variables)
    // The kernel's width is 1.
    let inner = Int(min(20 + 2.5 * limit, 300))
    let rule = GaussLegendre(count: inner, lower: 0, upper: limit)
    // The unknowns are the run lengths from 0 and from the nodes.
    let count = inner + 1
    var matrix = [Double](repeating: 0, count: count * count)
    for row in 0..<count {
      let start = row == 0 ? 0 : rule.nodes[row - 1]
      let law = NoncentralChiSquared(degreesOfFreedom: p, noncentrality: start * start)
      matrix[row] -= law.cumulative(reference * reference)
      for column in 0..<inner {
        let length = rule.nodes[column] + reference
        matrix[(column + 1) * count + row] -= rule.weights[column] * 2 * length * law.density(length * length)
      }
      matrix[row * count + row] += 1
    }
    let ones = [Double](repeating: 1, count: count)
    return LeastSquares.solve(columnMajor: matrix, rows: count, columns: count, rightHandSide: ones)?.coefficients[0] ?? .nan
  }

  /// The control limit with the wanted in-control average run length, above 1 and at most 1e9.
  public func limit(averageRunLength wanted: Double) throws(ControlChartError) -> Double {
    func excess(_ limit: Double) -> Double { Double.log(averageRunLength(limit: limit) / wanted) }
    var low = 0.5
    while low > 1e-9, !(excess(low) <= 0) { low /= 2 }
    var high = 2.0
    while high < 1e3, excess(high) < 0 { high *= 1.5 }
    guard reference >= 0, variables > 0, variables <= 1000, wanted > 1, wanted <= 1e9, low <= high,
      let limit = Brent.root(between: low, and: high, tolerance: 1e-10, of: excess)
    else {
      throw .invalidParameter(
        "average_run_length", "No limit gives an average run length of \(wanted) with k = \(reference) and \(variables) variables.")
    }
    return limit
  }
}
