/// The base forecast of one node of a hierarchy, as its own series says: what reconciliation starts from.
public struct HierarchyNode: Sendable {
  public let forecast: ForecastDistribution
  /// One-step errors inside the data, one an observation; NaN where there is none.
  public let errors: [Double]
  /// How its errors hang together over the horizon.
  public let dependence: ErrorDependence
  /// The name of what was fitted.
  public let model: String
  let isCount: Bool
  /// The season lengths of its series, ascending.
  let seasons: [Int]

  /// Fits a model to one node's series. Nodes do not depend on one another, so that a caller may spread them.
  public init(_ model: any ForecastModel, on series: ForecastSeries, horizon: Int) throws(ForecastingError) {
    try Backtest.check(horizon: horizon, levels: [])
    let fit = try model.fit(series)
    self.init(fit, of: model, on: series, horizon: horizon)
  }

  /// The node of a model that has been fitted to the series.
  public init(_ fit: any FittedForecastModel, of model: any ForecastModel, on series: ForecastSeries, horizon: Int) {
    forecast = fit.forecast(horizon: horizon, levels: [])
    let fitted = fit.fitted
    errors = series.values.indices.map { $0 < fitted.count ? series.values[$0] - fitted[$0] : .nan }
    dependence =
      fit.errorDependence(horizon: horizon) ?? ErrorRecord(of: model, on: series, horizon: horizon, origins: 6).dependence(horizon: horizon)
    self.model = fit.name
    isCount = series.isCount
    seasons = series.seasons
  }
}

extension Hierarchy {
  /// The series of all nodes, aggregates first: sums of the bottom series, which end together and may begin at different times.
  ///
  /// A series adds nothing before its first observation; where one is missing later on the sum is missing too. Seasons are those of the first
  /// bottom series, the rest must hold of all members. Throws `badParameter` when the number of series is not that of the bottom.
  public func series(_ bottom: [ForecastSeries]) throws(ForecastingError) -> [ForecastSeries] {
    guard bottom.count == self.bottom.count, let first = bottom.first else {
      throw ForecastingError(
        .badParameter, "The hierarchy has \(self.bottom.count) bottom series, but \(bottom.count) were given.", place: "hierarchy")
    }
    let longest = bottom.reduce(0) { max($0, $1.count) }
    var all: [ForecastSeries] = []
    for aggregate in aggregates {
      var sums = [Double](repeating: 0, count: longest)
      var known = longest
      var isCount = true
      var isNonNegative = true
      for member in aggregate.members {
        let values = bottom[member].values
        let start = values.firstIndex { !$0.isNaN } ?? 0
        let lead = longest - values.count
        known = min(known, lead + start)
        for t in start..<values.count { sums[lead + t] += values[t] }
        isCount = isCount && bottom[member].isCount
        isNonNegative = isNonNegative && bottom[member].isNonNegative
      }
      all.append(
        try ForecastSeries(
          values: Array(sums.dropFirst(min(known, longest - 1))), seasons: first.seasons, isNonNegative: isNonNegative, isCount: isCount))
    }
    return all + bottom
  }
}
