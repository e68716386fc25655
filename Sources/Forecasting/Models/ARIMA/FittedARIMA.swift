import RealModule

/// An ARIMA model with known coefficients, run over a series.
public struct FittedARIMA: FittedForecastModel {
  public let order: ARIMAOrder
  /// The season's length in steps, 1 without one.
  public let seasonLength: Int
  public let coefficients: ARIMACoefficients
  /// The coefficients of the constant (`intercept` or `drift`) and of the regressors, in this order.
  public let regression: [ModelParameter]
  /// Standard errors of `coefficients` and `regression`, in this order; empty when they were not asked for, NaN where the likelihood is flat.
  public let standardErrors: [ModelParameter]
  /// The Gaussian log-likelihood of the observations that differencing left.
  public let logLikelihood: Double
  /// How many observations that is.
  public let effectiveCount: Int
  /// The error variance: sum of squared standardised innovations over observations less coefficients.
  public let errorVariance: Double
  /// One-step-ahead means; NaN where there is none yet.
  public private(set) var fitted: [Double]
  /// The standardised innovations, on the transformed scale where there is a transformation.
  public private(set) var residuals: [Double]
  /// The λ of the Box-Cox transformation; nil for none.
  public let boxCoxLambda: Double?
  let constant: ARIMAProblem.Constant
  private let state: ARIMAState
  private let steps: Int
  private let futureColumns: [[Double]]
  /// The regressors' means over the history.
  private let centres: [Double]
  private let isNonNegative: Bool

  /// Runs a model with known ARMA coefficients over `series`; the regression and the error variance are estimated.
  ///
  /// Throws `badParameter` when the coefficients do not fit the order or are not stationary, and what `ARIMA.estimate` throws.
  public init(_ model: ARIMA, coefficients: ARIMACoefficients, series: ForecastSeries) throws(ForecastingError) {
    guard coefficients.fits(model.order) else {
      throw ForecastingError(.badParameter, "The coefficients are not those of the order \(model.order).", place: model.name)
    }
    try self.init(ARIMAProblem(model, series), coefficients: coefficients.vector, withErrors: false)
  }

  init(_ problem: ARIMAProblem, coefficients vector: [Double], withErrors: Bool) throws(ForecastingError) {
    let history = problem.history
    var likelihood = ARIMALikelihood(order: problem.order, season: problem.season, values: problem.values, regressors: history)
    guard let pass = likelihood.pass(vector) else {
      throw ForecastingError(
        .badParameter, "The model ARIMA\(problem.order) cannot explain the series with these coefficients.", place: "ARIMA\(problem.order)")
    }
    order = problem.order
    seasonLength = problem.season
    coefficients = ARIMACoefficients(vector: vector, order: problem.order)
    regression = zip(problem.regressionNames, pass.regression).map { ModelParameter($0, $1) }
    let names = coefficients.named.map(\.name) + problem.regressionNames
    standardErrors =
      withErrors
      ? zip(names, ARIMAStandardErrors.of(&likelihood, coefficients: vector, pass: pass)).map { ModelParameter($0, $1) } : []
    let n = Double(pass.observed)
    logLikelihood = -0.5 * (pass.objective + n * (1 + Double.log(2 * .pi)))
    effectiveCount = pass.observed
    errorVariance = pass.squares / max(1, n - Double(vector.count + pass.regression.count))
    residuals = pass.residuals
    let transform = problem.transform
    fitted = zip(problem.values, pass.errors).map { value, error in
      let mean = value - error
      return transform.map { mean.isNaN ? .nan : $0.inverse(mean) } ?? mean
    }
    boxCoxLambda = transform?.lambda
    constant = problem.constant
    state = pass.state
    steps = problem.values.count
    futureColumns = problem.columns.map { Array($0.dropFirst(problem.values.count)) }
    centres = problem.columns.map { column in
      let count = Double(max(1, problem.values.count))
      return column.prefix(problem.values.count).reduce(0) { $0 + $1 / count }
    }
    isNonNegative = problem.series.isNonNegative
  }

  /// A saved model, ready to forecast; its likelihood is not known any more.
  init(_ record: ARIMARecord, isNonNegative: Bool) throws(ForecastingError) {
    guard let order = ARIMAOrder(record.order), let constant = ARIMAProblem.Constant(rawValue: record.constant),
      record.coefficients.count == order.coefficientCount, (record.constantValue == nil) == (constant == .none)
    else { throw ForecastingError(.badParameter, "The saved model is no ARIMA model: \(record.order).", place: "state") }
    self.order = order
    self.constant = constant
    seasonLength = record.seasonLength
    coefficients = ARIMACoefficients(vector: record.coefficients, order: order)
    regression = record.constantValue.map { [ModelParameter(constant.rawValue, $0)] } ?? []
    standardErrors = []
    logLikelihood = .nan
    effectiveCount = 0
    errorVariance = record.errorVariance
    fitted = []
    residuals = []
    boxCoxLambda = record.boxCoxLambda
    state = try record.state()
    steps = record.steps
    futureColumns = []
    centres = []
    self.isNonNegative = isNonNegative
  }

  /// As it is saved; nil with regressors, whose future a record does not hold.
  var record: ARIMARecord? {
    guard futureColumns.isEmpty, regression.count == (constant == .none ? 0 : 1) else { return nil }
    let whole = state.whole
    return ARIMARecord(
      order: "\(order)", seasonLength: seasonLength, coefficients: coefficients.vector, constant: constant.rawValue,
      constantValue: regression.first?.value, boxCoxLambda: boxCoxLambda, errorVariance: errorVariance, steps: steps, phi: whole.phi,
      theta: whole.theta, differencing: whole.differencing, mean: whole.mean, covariance: whole.covariance)
  }

  /// The same model of a series with `count` more observations in front, which it has not seen.
  func preceded(by count: Int) -> FittedARIMA {
    var copy = self
    let unseen = [Double](repeating: .nan, count: count)
    copy.fitted = unseen + fitted
    copy.residuals = unseen + residuals
    return copy
  }

  /// `ARIMA(0,1,1)(0,1,1)[12] with drift` and the like.
  public var name: String {
    let season = order.isSeasonal ? "[\(seasonLength)]" : ""
    let tail =
      switch constant {
      case .none: ""
      case .mean: " with non-zero mean"
      case .drift: " with drift"
      }
    return "ARIMA\(order)\(season)\(tail)"
  }

  /// The number of estimated quantities, the error variance included.
  public var parameterCount: Int { order.coefficientCount + regression.count + 1 }

  public var aic: Double { -2 * logLikelihood + 2 * Double(parameterCount) }

  /// Akaike's criterion with the correction for short series; infinite when there are too few observations for it.
  public var aicc: Double {
    let k = Double(parameterCount)
    let rest = Double(effectiveCount) - k - 1
    return rest > 0 ? aic + 2 * k * (k + 1) / rest : .infinity
  }

  public var bic: Double { aic + Double(parameterCount) * (Double.log(Double(effectiveCount)) - 2) }

  public var parameters: [ModelParameter] {
    coefficients.named + regression + [
      ModelParameter("aicc", aicc), ModelParameter("log_likelihood", logLikelihood), ModelParameter("sigma2", errorVariance),
    ]
  }

  /// The model's own: the ψ weights of its infinite moving average (Box & Jenkins).
  public func errorDependence(horizon: Int) -> ErrorDependence? { ErrorDependence(responses: state.responses(max(0, horizon - 1))) }

  /// What every regressor adds to the forecast, one column each, against its mean over the history; empty with a transformation, whose parts do
  /// not add up.
  func regressorEffects(horizon: Int) -> [[Double]] {
    guard boxCoxLambda == nil else { return [] }
    let slopes = regression.dropFirst(constant == .none ? 0 : 1).map(\.value)
    guard slopes.count == futureColumns.count else { return [] }
    return slopes.indices.map { place in futureColumns[place].prefix(max(0, horizon)).map { slopes[place] * ($0 - centres[place]) } }
  }

  /// As the protocol says; with regressors not beyond their last row.
  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    forecast(horizon: horizon, levels: levels, future: futureColumns)
  }

  /// The forecast with these future values of the regressors, one column each, as far as they reach.
  public func forecast(horizon: Int, levels: [Double], future: [[Double]]) -> ForecastDistribution {
    let slopes = regression.dropFirst(constant == .none ? 0 : 1).map(\.value)
    let reach = slopes.isEmpty ? max(0, horizon) : min(max(0, horizon), future.count == slopes.count ? future.map(\.count).min() ?? 0 : 0)
    var (mean, variance) = state.forecast(horizon: reach)
    for h in mean.indices {
      if constant != .none { mean[h] += regression[0].value * (constant == .drift ? Double(steps + h + 1) : 1) }
      for (slope, column) in zip(slopes, future) { mean[h] += slope * column[h] }
    }
    let deviation = variance.map { ($0 * errorVariance).squareRoot() }
    guard let boxCoxLambda else {
      return ForecastDistribution(mean: mean, standardDeviation: deviation, levels: levels, isNonNegative: isNonNegative)
    }
    let transform = BoxCoxTransform(lambda: boxCoxLambda)
    return ForecastDistribution(
      mean: mean.map(transform.inverse), standardDeviation: deviation, levels: levels, shape: .transformed(transform),
      isNonNegative: isNonNegative)
  }
}
