/// A forecasting method before it has seen data: a value with its options.
public protocol ForecastModel: Sendable {
  /// The name on every interface, as `ModelRegistry` knows it.
  var name: String { get }

  /// Estimates the model on one series.
  ///
  /// Throws `ForecastingError` when the series does not carry the model (too short, not positive, no season).
  func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel

  /// The same model for a little more of the same series, without the search among what `fit` has shown to be far from the best: itself where
  /// there is nothing to leave out.
  func narrowed(by fit: any FittedForecastModel) -> any ForecastModel
}

extension ForecastModel {
  public func narrowed(by fit: any FittedForecastModel) -> any ForecastModel { self }
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

/// A fitted model around another one, which saw the series adjusted.
protocol FittedAroundModel: FittedForecastModel {
  var inner: any FittedForecastModel { get }
}

extension FittedForecastModel {
  /// The innermost model, and what lies around it from the outside in.
  var layers: (core: any FittedForecastModel, around: [any FittedAroundModel]) {
    var around: [any FittedAroundModel] = []
    var core: any FittedForecastModel = self
    while let layer = core as? any FittedAroundModel {
      around.append(layer)
      core = layer.inner
    }
    return (core, around)
  }

  /// The effects of the calendar that the model was told of; nil where it was told of none.
  public var calendarEffects: CalendarEffects? { layers.around.lazy.compactMap { ($0 as? FittedCalendarAdjusted)?.effects }.first }

  /// The trouble that was found in the history and kept from the model.
  public var troubles: [SeriesTrouble] { layers.around.flatMap { ($0 as? FittedTroubleAdjusted)?.treated.troubles ?? [] } }
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
