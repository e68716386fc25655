/// A random walk with drift: the last observation plus the mean change so far for every step ahead.
///
/// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5.
public struct Drift: ForecastModel {
  public init() {}

  public var name: String { "Drift" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let values = series.values
    var fitted = [Double](repeating: .nan, count: values.count)
    var last = Double.nan
    var end = 0
    var sum = 0.0
    var n = 0.0
    for t in values.indices {
      fitted[t] = last
      guard !values[t].isNaN else { continue }
      if !last.isNaN {
        sum += values[t] - last
        n += 1
      }
      last = values[t]
      end = t
    }
    guard n >= 2 else {
      throw ForecastingError(.tooShort, "The drift method needs at least three observations; the series has \(Int(n) + 1).", place: name)
    }
    let drift = sum / n
    var squares = 0.0
    for t in values.indices {
      fitted[t] += drift
      let residual = values[t] - fitted[t]
      if !residual.isNaN { squares += residual * residual }
    }
    let deviation = (squares / (n - 1)).squareRoot()
    let stale = Double(values.count - 1 - end)
    return SimpleFit(
      name: name, fitted: fitted, parameters: [ModelParameter("drift", drift)], cycle: [last + stale * drift], drift: drift,
      deviations: [deviation], growth: .drifting(standardError: deviation / n.squareRoot()), isNonNegative: series.isNonNegative)
  }
}
