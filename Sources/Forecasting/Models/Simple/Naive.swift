/// Every step is forecast by the last observation; the best method for a random walk.
///
/// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 5.2.
public struct Naive: ForecastModel {
  public init() {}

  public var name: String { "Naive" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    SeasonalNaive.fit(series, season: 1, name: name)
  }
}
