/// Another model fitted with outlying observations set aside as missing, so that a holiday or an outage does not bend level and
/// season. The name is the inner model's with `Screened` before it.
public struct OutlierScreened: ForecastModel {
  public let model: any ForecastModel
  public let screen: OutlierScreen

  public init(_ model: any ForecastModel, screen: OutlierScreen = OutlierScreen()) {
    self.model = model
    self.screen = screen
  }

  public var name: String { "Screened\(model.name)" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let outliers = screen.positions(in: series)
    guard !outliers.isEmpty else { return Fitted(inner: try model.fit(series), outlierCount: 0) }
    var values = series.values
    for position in outliers { values[position] = .nan }
    return Fitted(inner: try model.fit(series.replacing(values: values) ?? series), outlierCount: outliers.count)
  }

  struct Fitted: FittedForecastModel {
    let inner: any FittedForecastModel
    let outlierCount: Int

    var name: String { outlierCount == 0 ? inner.name : "\(inner.name), \(outlierCount) outliers set aside" }
    var fitted: [Double] { inner.fitted }
    var parameters: [ModelParameter] { inner.parameters + [ModelParameter("outliers_set_aside", Double(outlierCount))] }
    func errorDependence(horizon: Int) -> ErrorDependence? { inner.errorDependence(horizon: horizon) }
    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution { inner.forecast(horizon: horizon, levels: levels) }
  }
}
