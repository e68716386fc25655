/// A fitted intermittent model: one mean for all steps ahead.
struct IntermittentFit: FittedForecastModel {
  let name: String
  let fitted: [Double]
  let parameters: [ModelParameter]
  private let mean: Double
  private let deviation: Double
  private let isNonNegative: Bool
  private let isCount: Bool

  init(name: String, mean: Double, fitted: [Double], series: ForecastSeries, parameters: [ModelParameter]) {
    self.name = name
    self.mean = mean
    self.fitted = fitted
    self.parameters = parameters
    deviation = SimpleFit.rootMeanSquare(series.values, fitted)
    isNonNegative = series.isNonNegative
    isCount = series.isCount
  }

  /// For a series without a single positive value: the last one, which is 0 for a count.
  static func withoutDemand(_ series: ForecastSeries, name: String) -> IntermittentFit {
    var last = 0.0
    var fitted = [Double](repeating: .nan, count: series.count)
    for t in series.values.indices {
      if t > 0 { fitted[t] = last }
      if !series.values[t].isNaN { last = series.values[t] }
    }
    return IntermittentFit(name: name, mean: last, fitted: fitted, series: series, parameters: [])
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let steps = max(0, horizon)
    return ForecastDistribution(
      mean: [Double](repeating: mean, count: steps), standardDeviation: [Double](repeating: deviation, count: steps), levels: levels,
      shape: isCount ? .count : .normal, isNonNegative: isNonNegative)
  }
}
