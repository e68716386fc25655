import RealModule
import Statistics

/// Maximum likelihood of one ARIMA order on one series: start values by least conditional sum of squares, then the exact likelihood.
///
/// Source: Gardner, Harvey & Phillips (1980), Applied Statistics 29, for the objective; R's `arima(method = "CSS-ML")` for the plan. The
/// coefficients are searched as they are: the objective refuses non-stationary ones, and the likelihood of a non-invertible moving average
/// is that of its invertible twin, so that the search may cross the unit circle and come back by `InvertibleForm`.
struct ARIMASearch {
  let order: ARIMAOrder
  let season: Int
  private(set) var likelihood: ARIMALikelihood

  init(order: ARIMAOrder, season: Int, values: [Double], regressors: [[Double]]) {
    self.order = order
    self.season = max(1, season)
    likelihood = ARIMALikelihood(order: order, season: season, values: values, regressors: regressors)
  }

  struct Fit {
    var coefficients: [Double]
    /// Minus twice the log-likelihood less n (1 + log 2π).
    var objective: Double
  }

  /// The best fit from the given starts in R's order of coefficients (zero when there are none): each is improved by least conditional sum of
  /// squares where that improves its likelihood, and the likelihood is searched from the best `searches` of them, until two steps
  /// lower it by less than `tolerance` of its value. Nil when no start has a likelihood.
  mutating func best(starts: [[Double]] = [], searches: Int = .max, tolerance: Double = 1e-10) -> Fit? {
    let k = order.coefficientCount
    guard k > 0 else {
      let value = likelihood.objective([Double]().span)
      return value.isFinite ? Fit(coefficients: [], objective: value) : nil
    }
    var conditional = ConditionalSumOfSquares(order: order, season: season, values: likelihood.differenced)
    var begins: [(value: Double, start: ConditionalSumOfSquares.Result)] = []
    for start in starts.isEmpty ? [[Double](repeating: 0, count: k)] : starts where start.count == k {
      var first = conditional.minimise(from: start)
      var value = likelihood.objective(first.coefficients.span)
      // A start that was carried from another fit is often the better one as it is.
      if start.contains(where: { $0 != 0 }), conditional.isAdmissible(start) {
        let own = likelihood.objective(start.span)
        if own < value { (value, first) = (own, conditional.minimise(from: start, iterations: 0)) }
      }
      // Two starts that fall into the same valley are one.
      if value.isFinite, !begins.contains(where: { abs($0.value - value) < 1e-3 }) { begins.append((value, first)) }
    }
    begins.sort { $0.value < $1.value }
    var best: Fit?
    for begin in begins.prefix(searches) {
      guard let fit = search(from: begin.start, tolerance: tolerance) else { continue }
      if fit.objective < best?.objective ?? .infinity { best = fit }
    }
    return best
  }

  /// Quasi-Newton steps on the exact likelihood, with the curvature of the sum of squares to begin with.
  private mutating func search(from start: ConditionalSumOfSquares.Result, tolerance: Double) -> Fit? {
    let k = order.coefficientCount
    var begin = start.coefficients
    if !likelihood.objective(begin.span).isFinite { begin = [Double](repeating: 0, count: k) }
    var x = begin
    var own = likelihood
    let free = [Double](repeating: .infinity, count: k)
    let minimum = QuasiNewton(maximumIterations: 100, relativeTolerance: tolerance).minimise(
      from: begin, lower: free.map { -$0 }, upper: free, inverseHessian: Self.inverse(start.information, order: k),
      value: { own.objective($0.span) },
      gradient: { point, value, gradient in
        for i in 0..<k { x[i] = point[i] }
        for i in 0..<k {
          var width = Self.difference * (1 + abs(point[i]))
          x[i] = point[i] + width
          var changed = own.objective(x.span)
          if !changed.isFinite {
            width = -width
            x[i] = point[i] + width
            changed = own.objective(x.span)
          }
          gradient[i] = (changed - value) / width
          x[i] = point[i]
        }
      })
    guard minimum.value.isFinite else { return nil }
    return Fit(coefficients: invertible(minimum.point), objective: minimum.value)
  }

  /// The width of the differences that make the gradient: about the square root of the objective's relative error.
  private static let difference = 1e-6

  private func invertible(_ x: [Double]) -> [Double] {
    var c = ARIMACoefficients(vector: x, order: order)
    c.ma = InvertibleForm.of(c.ma)
    c.seasonalMA = InvertibleForm.of(c.seasonalMA)
    return c.vector
  }

  /// The inverse of half the curvature of twice the log-likelihood; nil when it is not positive definite.
  private static func inverse(_ information: [Double], order k: Int) -> [Double]? {
    var result = [Double](repeating: 0, count: k * k)
    for i in 0..<k {
      var matrix = information
      for j in 0..<k { matrix[j * k + j] = matrix[j * k + j] * (1 + 1e-4) + 1e-8 }
      var unit = [Double](repeating: 0, count: k)
      unit[i] = 0.5
      guard Cholesky.solve(matrix: &matrix, order: k, vector: &unit) else { return nil }
      for j in 0..<k { result[j * k + i] = unit[j] }
    }
    return result.allSatisfy(\.isFinite) ? result : nil
  }
}
