import Statistics

/// Standard errors of ARMA and regression coefficients from the curvature of the likelihood.
///
/// The second derivatives by the ARMA coefficients are taken numerically from the likelihood with the regression at its best, and those by
/// the regression coefficients are known exactly; the blocks of the inverse of the whole matrix follow.
enum ARIMAStandardErrors {
  /// One standard error a coefficient, ARMA first, then regression; NaN where the curvature is not positive.
  static func of(
    _ likelihood: inout ARIMALikelihood, coefficients: [Double], pass: ARIMAPass
  ) -> [Double] {
    let k = coefficients.count
    let p = pass.regression.count
    var errors = [Double](repeating: .nan, count: k + p)
    var x = coefficients
    func value(_ likelihood: inout ARIMALikelihood) -> (objective: Double, regression: [Double]) {
      (likelihood.objective(x.span), likelihood.regression)
    }
    // R's width; smaller where the neighbour lies outside the stationary region.
    var widths = [Double](repeating: 1e-3, count: k)
    var slopes = [[Double]](repeating: [], count: k)
    for i in 0..<k {
      for _ in 0..<12 {
        x[i] = coefficients[i] + 2 * widths[i]
        let up = value(&likelihood)
        x[i] = coefficients[i] - 2 * widths[i]
        let down = value(&likelihood)
        x[i] = coefficients[i]
        if up.objective.isFinite, down.objective.isFinite {
          slopes[i] = zip(up.regression, down.regression).map { ($0 - $1) / (4 * widths[i]) }
          break
        }
        widths[i] *= 0.25
      }
    }
    var hessian = [Double](repeating: 0, count: k * k)
    for i in 0..<k {
      for j in 0...i {
        var sum = 0.0
        for (a, b) in [(1.0, 1.0), (1, -1), (-1, 1), (-1, -1)] {
          x[i] += a * widths[i]
          x[j] += b * widths[j]
          sum += a * b * likelihood.objective(x.span)
          x[i] = coefficients[i]
          x[j] = coefficients[j]
        }
        // Half of it: the objective is minus twice the log-likelihood.
        hessian[i * k + j] = 0.5 * sum / (4 * widths[i] * widths[j])
        hessian[j * k + i] = hessian[i * k + j]
      }
    }
    let inverse = inverse(hessian, order: k) ?? [Double](repeating: .nan, count: k * k)
    for i in 0..<k { errors[i] = inverse[i * k + i].squareRoot() }
    guard p > 0 else { return errors }
    let variance = pass.squares / Double(max(1, pass.observed))
    guard let information = self.inverse(pass.information, order: p) else { return errors }
    for c in 0..<p {
      var total = variance * information[c * p + c]
      for i in 0..<k where slopes[i].count == p {
        for j in 0..<k where slopes[j].count == p { total += slopes[i][c] * inverse[i * k + j] * slopes[j][c] }
      }
      errors[k + c] = total.squareRoot()
    }
    return errors
  }

  private static func inverse(_ matrix: [Double], order: Int) -> [Double]? {
    guard matrix.allSatisfy(\.isFinite) else { return nil }
    var result = [Double](repeating: 0, count: matrix.count)
    for i in 0..<order {
      var unit = [Double](repeating: 0, count: order)
      unit[i] = 1
      guard let column = LinearSystem.solve(rowMajor: matrix, order: order, rightHandSide: unit) else { return nil }
      for j in 0..<order { result[j * order + i] = column[j] }
    }
    return result
  }
}
