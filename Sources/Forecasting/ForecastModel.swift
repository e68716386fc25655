/// A forecasting method before it has seen data: a value with its options.
public protocol ForecastModel: Sendable {
  /// The name on every interface, as `ModelRegistry` knows it.
  var name: String { get }

  /// Estimates the model on one series.
  ///
  /// Throws `ForecastingError` when the series does not carry the model (too short, not positive, no season).
  func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel
}

/// A model estimated on a series, ready to forecast from the series' end.
public protocol FittedForecastModel: Sendable {
  /// The model's name, with the form that was chosen where there was a choice.
  var name: String { get }

  /// The one-step-ahead fitted values, one an observation; NaN where there is none yet.
  var fitted: [Double] { get }

  /// The estimated parameters, for the record.
  var parameters: [ModelParameter] { get }

  /// The forecast for the `horizon` steps after the series' end, with prediction intervals at `levels` in percent (such as
  /// 80 and 95). A horizon below 1 gives an empty forecast; levels outside 0..<100 are left out.
  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution

  /// How the errors of the next `horizon` steps hang together by the model itself; nil where the model does not say, and it is estimated from
  /// past errors instead.
  func errorDependence(horizon: Int) -> ErrorDependence?
}

extension FittedForecastModel {
  public func errorDependence(horizon: Int) -> ErrorDependence? { nil }
}

/// One estimated parameter.
public struct ModelParameter: Sendable, Equatable {
  public let name: String
  public let value: Double

  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }
}
