/// Every step is forecast by the last observation of the same place in the season; without a season, by the last observation.
///
/// The season is the series' longest one. The error variance of one season grows with the number of seasons ahead.
/// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5.
public struct SeasonalNaive: ForecastModel {
  /// The season's length; nil for the series' own longest season.
  public let season: Int?

  public init(season: Int? = nil) { self.season = season }

  public var name: String { "SeasonalNaive" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    Self.fit(series, season: max(1, season ?? series.longestSeason), name: name)
  }

  static func fit(_ series: ForecastSeries, season: Int, name: String) -> any FittedForecastModel {
    let values = series.values
    let n = values.count
    let m = min(season, n)
    var last = [Double](repeating: .nan, count: m)
    var age = [Int](repeating: 0, count: m)
    var fitted = [Double](repeating: .nan, count: n)
    for t in 0..<n {
      let slot = t % m
      fitted[t] = last[slot]
      if values[t].isNaN {
        age[slot] += 1
      } else {
        last[slot] = values[t]
        age[slot] = 0
      }
    }
    let deviation = SimpleFit.rootMeanSquare(values, fitted)
    // A slot never observed takes the mean of what was.
    var sum = 0.0
    var count = 0
    for value in values where !value.isNaN {
      sum += value
      count += 1
    }
    let order = (0..<m).map { (n + $0) % m }
    return SimpleFit(
      name: name, fitted: fitted, parameters: [ModelParameter("season", Double(m))],
      cycle: order.map { last[$0].isNaN ? sum / Double(max(1, count)) : last[$0] },
      deviations: [Double](repeating: deviation, count: m), growth: .perCycle(stale: order.map { age[$0] }),
      isNonNegative: series.isNonNegative)
  }
}
