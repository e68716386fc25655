import RealModule
import Statistics

/// A series made ready for one ARIMA order: transformed, with the columns of its regression.
struct ARIMAProblem {
  /// What the constant stands for.
  enum Constant: String, Sendable {
    case none = ""
    case mean = "intercept"
    case drift = "drift"
  }

  let order: ARIMAOrder
  let season: Int
  let series: ForecastSeries
  let values: [Double]
  let constant: Constant
  let transform: BoxCoxTransform?
  /// The names of the regression's columns, and the columns themselves, future included.
  let columnNames: [String]
  let columns: [[Double]]

  /// States longer than this are refused: their covariance alone would fill the memory.
  private static let longestState = 1500
  private static let longestDiffuseState = 400

  init(_ model: ARIMA, _ series: ForecastSeries) throws(ForecastingError) {
    let name = model.name
    order = model.order
    season = series.shortestSeason
    self.series = series
    if order.isSeasonal, season < 2 {
      throw ForecastingError(.badSeason, "The model \(name) needs a season, and the series has none.", place: name)
    }
    if let lambda = model.boxCoxLambda {
      guard lambda.isFinite, abs(lambda) <= 5 else {
        throw ForecastingError(.badParameter, "The exponent of the Box-Cox transformation must lie between -5 and 5.", place: name)
      }
      let transform = BoxCoxTransform(lambda: lambda)
      values = series.values.map { $0.isNaN ? .nan : transform($0) }
      for index in values.indices where !values[index].isFinite && !series.values[index].isNaN {
        throw ForecastingError(
          .notPositive, "The transformation of \(name) is for positive values only; value \(index + 1) is \(series.values[index]).",
          place: name)
      }
      self.transform = transform
    } else {
      values = series.values
      transform = nil
    }
    let differences = order.d + order.seasonalD
    constant = !model.includesConstant || differences > 1 ? .none : differences == 0 ? .mean : .drift
    let horizonRows = model.regressors.map(\.count).min() ?? Int.max
    for (index, column) in model.regressors.enumerated() {
      guard column.count >= series.count, column.allSatisfy(\.isFinite) else {
        throw ForecastingError(
          .badParameter, "Regressor \(index + 1) must give a finite number for each of the \(series.count) values of the series.",
          place: name)
      }
    }
    columnNames = model.regressors.indices.map { model.regressors.count == 1 ? "xreg" : "xreg\($0 + 1)" }
    columns = model.regressors.map { Array($0.prefix(horizonRows)) }
    try check(name)
  }

  private func check(_ name: String) throws(ForecastingError) {
    let lost = order.lostToDifferencing(season: season)
    let r = order.stateLength(season: season)
    let needed = lost + max(order.coefficientCount + columnCount + 2, r)
    guard series.observedCount >= needed else {
      throw ForecastingError(
        .tooShort, "The model \(name) needs at least \(needed) observations; the series has \(series.observedCount).", place: name)
    }
    let hasGaps = series.observedCount < series.count
    guard r <= Self.longestState, !hasGaps || r + lost <= Self.longestDiffuseState else {
      throw ForecastingError(.badSeason, "The season of \(season) steps is too long for the model \(name).", place: name)
    }
  }

  /// Constant and regressors together.
  var columnCount: Int { columns.count + (constant == .none ? 0 : 1) }

  /// The name of every regression coefficient.
  var regressionNames: [String] { (constant == .none ? [] : [constant.rawValue]) + columnNames }

  /// The constant's value at step `t`, from 0.
  func constantColumn(_ t: Int) -> Double { constant == .drift ? Double(t + 1) : 1 }

  /// The columns over the series.
  var history: [[Double]] {
    (constant == .none ? [] : [values.indices.map(constantColumn)]) + columns.map { Array($0.prefix(values.count)) }
  }

  /// Starts for a fit on its own: zero, and both signs of a strong first coefficient each way.
  var plainStarts: [[Double]] {
    let k = order.coefficientCount
    guard k > 0 else { return [] }
    let zero = [Double](repeating: 0, count: k)
    var starts = [zero]
    if order.p > 0, order.q > 0 {
      for sign in [0.6, -0.6] {
        var start = zero
        start[0] = sign
        starts.append(start)
      }
    }
    return starts
  }

  func solve(startingFrom starts: [[Double]], searches: Int = .max, tolerance: Double = 1e-10) -> ARIMASearch.Fit? {
    var search = ARIMASearch(order: order, season: season, values: values, regressors: history)
    return search.best(starts: starts, searches: searches, tolerance: tolerance)
  }

  /// The fit at given coefficients; nil where there is no likelihood.
  func evaluate(_ coefficients: [Double]) -> ARIMASearch.Fit? {
    var likelihood = ARIMALikelihood(order: order, season: season, values: values, regressors: history)
    let value = likelihood.objective(coefficients.span)
    return value.isFinite ? ARIMASearch.Fit(coefficients: coefficients, objective: value) : nil
  }

  /// What ordinary least squares on the columns leaves of the values; missing where they are.
  var regressionResiduals: [Double] {
    guard !columns.isEmpty else { return values }
    let present = values.indices.filter { !values[$0].isNaN }
    let history = history
    guard
      let fit = LeastSquares.solve(
        columnMajor: history.flatMap { column in present.map { column[$0] } }, rows: present.count, columns: history.count,
        rightHandSide: present.map { values[$0] })
    else { return values }
    return values.indices.map { t in
      var value = values[t]
      for (column, coefficient) in zip(history, fit.coefficients) { value -= coefficient * column[t] }
      return value
    }
  }

  /// AICc of a fit with that objective; infinite when there are too few observations for it.
  func aicc(objective: Double) -> Double {
    let n = Double(series.observedCount - order.lostToDifferencing(season: season))
    let k = Double(order.coefficientCount + columnCount + 1)
    guard n > k + 1 else { return .infinity }
    return objective + n * (1 + Double.log(2 * .pi)) + 2 * k + 2 * k * (k + 1) / (n - k - 1)
  }
}
