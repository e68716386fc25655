/// Simple exponential smoothing that starts at the first observation, with a given α or the one of least squared error.
///
/// Source: Brown (1959), Statistical Forecasting for Inventory Control; Hyndman & Athanasopoulos, 3rd ed., section 8.1.
public struct SimpleSmoothing: ForecastModel {
  /// The smoothing parameter; nil to choose it within 0.01 and 0.99.
  public let alpha: Double?

  public init(alpha: Double? = nil) { self.alpha = alpha }

  public var name: String { alpha.map { "SES(\($0))" } ?? "SES" }

  /// Throws `badParameter` for a smoothing parameter outside 0 to 1.
  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    if let alpha, !(alpha >= 0 && alpha <= 1) {
      throw ForecastingError(.badParameter, "The smoothing parameter must lie between 0 and 1; it is \(alpha).", place: name)
    }
    // Gaps leave the level where it is.
    let observed = series.values.filter { !$0.isNaN }
    let chosen = alpha ?? SmoothedMean.bestAlpha(observed, between: 0.01, and: 0.99)
    let path = SmoothedMean.path(observed, alpha: chosen)
    var fitted = [Double](repeating: .nan, count: series.count)
    var next = 0
    for t in series.values.indices {
      if next > 0 { fitted[t] = path[next] }
      if !series.values[t].isNaN { next += 1 }
    }
    let deviation = SimpleFit.rootMeanSquare(series.values, fitted)
    return SimpleFit(
      name: name, fitted: fitted, parameters: [ModelParameter("alpha", chosen)], cycle: [path.last ?? 0], deviations: [deviation],
      growth: .smoothed(alpha: chosen), isNonNegative: series.isNonNegative)
  }
}
