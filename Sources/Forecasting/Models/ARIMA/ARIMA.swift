/// A seasonal ARIMA model of a given order, by exact maximum likelihood, with regressors.
///
/// The series less its regression on a constant and on regressors follows φ(B) Φ(B^m) (1−B)^d (1−B^m)^D x = θ(B) Θ(B^m) e. Missing values
/// stay missing. The season is the series' shortest one.
///
/// Sources: Box, Jenkins & Reinsel (2008), Time Series Analysis; Gardner, Harvey & Phillips (1980), Applied Statistics 29 (AS 154), for the
/// likelihood; Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., chapters 9 and 10.
public struct ARIMA: ForecastModel {
  public let order: ARIMAOrder
  /// Whether there is a constant: the mean of a series that is not differenced, the drift of one that is differenced once. It is left out
  /// after two differences or more.
  public let includesConstant: Bool
  /// The λ of a Box-Cox transformation before everything else; nil for none. Forecasts are then medians.
  public let boxCoxLambda: Double?
  /// Columns of known quantities, one value a step of the series and then of its future; forecasts reach as far as they do.
  public let regressors: [[Double]]

  public init(_ order: ARIMAOrder, includesConstant: Bool = false, boxCoxLambda: Double? = nil, regressors: [[Double]] = []) {
    self.order = order
    self.includesConstant = includesConstant
    self.boxCoxLambda = boxCoxLambda
    self.regressors = regressors
  }

  public var name: String { "ARIMA\(order)" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type.
  ///
  /// Throws `badSeason` (a seasonal order for a series without a season, or a season too long for the model), `tooShort`, `notPositive`
  /// (values outside the domain of the transformation), `badParameter` (regressors that do not fit the series) and `noFit`.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedARIMA {
    let problem = try ARIMAProblem(self, series)
    guard let fit = problem.solve(startingFrom: problem.plainStarts) else {
      throw ForecastingError(.noFit, "The model \(name) found no coefficients that explain the series.", place: name)
    }
    return try FittedARIMA(problem, coefficients: fit.coefficients, withErrors: true)
  }
}
