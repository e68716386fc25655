/// A random walk with drift: the line through the first and the last observation, prolonged.
///
/// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5.
public struct Drift: ForecastModel {
  public init() {}

  public var name: String { "Drift" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let values = series.values
    var sum = 0.0
    var n = 0.0
    for t in values.indices.dropFirst() {
      let change = values[t] - values[t - 1]
      if !change.isNaN {
        sum += change
        n += 1
      }
    }
    guard n >= 2, let end = values.lastIndex(where: { !$0.isNaN }) else {
      throw ForecastingError(.tooShort, "The drift method needs at least three observations in a row.", place: name)
    }
    let drift = sum / n
    var squares = 0.0
    var fitted = [Double](repeating: .nan, count: values.count)
    for t in values.indices.dropFirst() {
      fitted[t] = values[t - 1] + drift
      let residual = values[t] - fitted[t]
      if !residual.isNaN { squares += residual * residual }
    }
    let deviation = (squares / (n - 1)).squareRoot()
    let stale = Double(values.count - 1 - end)
    return SimpleFit(
      name: name, fitted: fitted, parameters: [ModelParameter("drift", drift)], cycle: [values[end] + stale * drift], drift: drift,
      deviations: [deviation], growth: .drifting(standardError: deviation / n.squareRoot()), isNonNegative: series.isNonNegative)
  }
}
