import RealModule
import Statistics

/// Run lengths of the multivariate EWMA with known parameters, and the limit for a wanted one.
///
/// In control the squared length r of Z is a Markov process: given r, the next one divided by λ² is noncentral chi-squared with p degrees of
/// freedom and noncentrality ((1 − λ)/λ)² r. The run length from r solves L(r) = 1 + ∫ L(u) f(u | r) du over 0…hλ/(2 − λ); here by
/// Gauss-Legendre quadrature in √u, which is exact to about 1e-11.
///
/// Source: S. E. Rigdon (1995), An integral equation for the in-control average run length of a multivariate EWMA control chart, Journal of
/// Statistical Computation and Simulation 52. Design values: S. S. Prabhu & G. C. Runger (1997), JQT 29.
public struct MewmaDesign: Sendable {
  /// λ, above 0 and at most 1.
  public let weight: Double
  /// Number of variables.
  public let variables: Int

  public init(weight: Double, variables: Int) {
    self.weight = weight
    self.variables = variables
  }

  /// The in-control average run length with control limit `limit` for T² with the limiting covariance, from Z = 0.
  public func averageRunLength(limit: Double) -> Double {
    guard limit > 0, weight > 0, weight <= 1, variables > 0 else { return .nan }
    let p = Double(variables)
    if weight == 1 { return 1 / ChiSquared(degreesOfFreedom: p).upperTail(limit) }
    let end = (limit * weight / (2 - weight)).squareRoot()
    // The kernel's width is λ on the scale of √u; twice as many nodes change the twelfth digit.
    let nodes = Int(min(16 + 2.5 * end / weight, 400))
    let rule = GaussLegendre(count: nodes, lower: 0, upper: end)
    let square = weight * weight
    let drift = (1 - weight) * (1 - weight) / square
    func kernel(from r: Double, to x: Double) -> Double {
      NoncentralChiSquared(degreesOfFreedom: p, noncentrality: drift * r).density(x * x / square) * 2 * x / square
    }
    // One equation a node; column-major.
    var matrix = [Double](repeating: 0, count: nodes * nodes)
    for column in 0..<nodes {
      for row in 0..<nodes {
        let start = rule.nodes[row] * rule.nodes[row]
        matrix[column * nodes + row] = (row == column ? 1 : 0) - rule.weights[column] * kernel(from: start, to: rule.nodes[column])
      }
    }
    let ones = [Double](repeating: 1, count: nodes)
    guard let solution = LeastSquares.solve(columnMajor: matrix, rows: nodes, columns: nodes, rightHandSide: ones) else { return .nan }
    var length = 1.0
    for index in 0..<nodes {
      length += rule.weights[index] * kernel(from: 0, to: rule.nodes[index]) * solution.coefficients[index]
    }
    return length
  }

  /// The control limit with the wanted in-control average run length, above 1 and at most 1e9.
  public func limit(averageRunLength wanted: Double) throws(ControlChartError) -> Double {
    guard weight > 0, weight <= 1, variables > 0, variables <= 1000, wanted > 1, wanted <= 1e9 else {
      throw .invalidParameter("average_run_length", "No limit gives an average run length of \(wanted) with lambda \(weight).")
    }
    // With λ = 1 the run length is known; less weight needs a lower limit.
    let upper = ChiSquared(degreesOfFreedom: Double(variables)).quantile(1 - 1 / wanted)
    if weight == 1 { return upper }
    func excess(_ limit: Double) -> Double { Double.log(averageRunLength(limit: limit) / wanted) }
    var low = upper / 2
    while low > 1e-12, excess(low) > 0 { low /= 2 }
    var high = upper
    while high < 1e6, excess(high) < 0 { high *= 1.5 }
    guard let limit = Brent.root(between: low, and: high, tolerance: 1e-12, of: excess) else {
      throw .invalidParameter("average_run_length", "No limit gives an average run length of \(wanted) with lambda \(weight).")
    }
    return limit
  }
}
