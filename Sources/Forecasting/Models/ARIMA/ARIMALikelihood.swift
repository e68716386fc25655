import Statistics

/// The exact likelihood of one ARIMA order on one series: the fast filter on the differenced series; or, where many values are missing, the
/// diffuse filter on the series itself.
struct ARIMALikelihood {
  let order: ARIMAOrder
  let season: Int
  private var fast: ARMAFilter?
  private var diffuse: ARIMADiffuseFilter?
  private let gapCount: Int
  /// The series with its regression on the columns taken out, differenced, gaps filled in: what the start values are sought on.
  let differenced: [Double]
  private let values: [Double]
  private let regressors: [[Double]]
  /// What was taken out of the values beforehand and belongs to the coefficient of a column of ones: beside a high level the errors would be lost
  /// among the digits of the sums of squares.
  private let centre: (column: Int, value: Double)?

  /// `values` may hold NaN; `regressors` are columns of the same length without. With `usesDiffusePrior` the diffuse filter is used in any
  /// case: R's likelihood to the last digit, up to 10⁻² above or below the exact one where the level is high against the errors.
  init(order: ARIMAOrder, season: Int, values: [Double], regressors: [[Double]], usesDiffusePrior: Bool = false) {
    self.order = order
    self.season = max(1, season)
    let centre = usesDiffusePrior || order.d + order.seasonalD > 0 ? nil : Self.centre(of: values, regressors)
    let values = centre.map { centre in values.map { $0 - centre.value } } ?? values
    self.centre = centre
    self.values = values
    self.regressors = regressors
    func difference(_ x: [Double]) -> [Double] { LagPolynomial.difference(x, order: order, season: max(1, season)) }
    let columns = regressors.map(difference)
    let gaps = values.indices.filter { values[$0].isNaN }
    let changes = difference(gaps.isEmpty ? values : Self.interpolated(values))
    differenced = Self.residuals(changes, columns)
    if !gaps.isEmpty || usesDiffusePrior {
      diffuse = ARIMADiffuseFilter(order: order, season: self.season, series: values, regressors: regressors)
    }
    gapCount = gaps.count
    guard gaps.count <= Self.mostGapColumns, !usesDiffusePrior else { return }
    let indicators = gaps.map { gap in difference(values.indices.map { $0 == gap ? 1 : 0 }) }
    var filter = ARMAFilter(
      order: order, season: self.season, series: changes, regressors: indicators + columns, gapCount: gaps.count)
    // Gaps that differencing cannot tell apart, such as a slot of the season that is never seen, are for the other filter.
    if !gaps.isEmpty {
      let zero = [Double](repeating: 0, count: order.coefficientCount)
      guard filter.objective(zero.span).isFinite, filter.isWellDetermined else { return }
    }
    fast = filter
  }

  /// More gaps than this cost more as columns of the fast filter than they save.
  private static let mostGapColumns = 24

  /// Minus twice the log-likelihood less n (1 + log 2π), with the error variance and the regression at their best; infinity where the
  /// autoregressive part is not stationary. No allocation.
  mutating func objective(_ coefficients: Span<Double>) -> Double {
    if let value = fast?.objective(coefficients) { return value }
    return diffuse?.objective(coefficients) ?? .infinity
  }

  /// The regression coefficients of the last evaluation.
  var regression: [Double] { restored(fast.map { Array($0.regression.dropFirst(gapCount)) } ?? diffuse?.regression ?? []) }

  /// Everything that one pass at given coefficients knows; nil outside the stationary region.
  mutating func pass(_ coefficients: [Double]) -> ARIMAPass? {
    var pass = diffuse != nil ? diffuse?.pass(coefficients) : fast?.pass(coefficients, series: values, regressors: regressors)
    if let regression = pass?.regression { pass?.regression = restored(regression) }
    return pass
  }

  /// The mean of the values, where a column of ones takes it up.
  private static func centre(of values: [Double], _ regressors: [[Double]]) -> (column: Int, value: Double)? {
    guard let column = regressors.firstIndex(where: { $0.allSatisfy { $0 == 1 } }) else { return nil }
    let present = values.filter { !$0.isNaN }
    let mean = present.reduce(0) { $0 + $1 / Double(present.count) }
    return mean.isFinite ? (column, mean) : nil
  }

  private func restored(_ regression: [Double]) -> [Double] {
    guard let centre, regression.indices.contains(centre.column) else { return regression }
    var result = regression
    result[centre.column] += centre.value
    return result
  }

  /// Straight lines over the gaps, the nearest value before the first and after the last.
  private static func interpolated(_ values: [Double]) -> [Double] {
    var result = values
    var last: Int?
    for t in values.indices where !values[t].isNaN {
      let from = last ?? t
      for k in (last.map { $0 + 1 } ?? 0)..<t {
        let share = t == from ? 0 : Double(k - from) / Double(t - from)
        result[k] = values[from] + share * (values[t] - values[from])
      }
      last = t
    }
    if let last { for k in last..<values.count { result[k] = values[last] } }
    return result
  }

  /// What ordinary least squares on the columns leaves.
  private static func residuals(_ values: [Double], _ columns: [[Double]]) -> [Double] {
    guard !columns.isEmpty, !values.isEmpty,
      let fit = LeastSquares.solve(
        columnMajor: columns.flatMap { $0 }, rows: values.count, columns: columns.count, rightHandSide: values)
    else { return values }
    var result = values
    for (column, coefficient) in zip(columns, fit.coefficients) {
      for t in result.indices { result[t] -= coefficient * column[t] }
    }
    return result
  }
}
