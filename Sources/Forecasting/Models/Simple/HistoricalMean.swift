/// Every step is forecast by the mean of all observations.
///
/// Intervals by Student's t. Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 5.2.
public struct HistoricalMean: ForecastModel {
  public init() {}

  public var name: String { "Mean" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    var n = 0.0
    var sum = 0.0
    for value in series.values where !value.isNaN {
      n += 1
      sum += value
    }
    let mean = sum / n
    var squares = 0.0
    for value in series.values where !value.isNaN { squares += (value - mean) * (value - mean) }
    let deviation = n > 1 ? (squares / (n - 1) * (1 + 1 / n)).squareRoot() : 0
    return SimpleFit(
      name: name, fitted: [Double](repeating: mean, count: series.count), parameters: [ModelParameter("mean", mean)], cycle: [mean],
      deviations: [deviation], shape: n > 1 ? .studentT(degreesOfFreedom: n - 1) : .normal, isNonNegative: series.isNonNegative)
  }
}
