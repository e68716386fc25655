/// What is still to come on the day that a series ends in, step by step and in sum: what a desk asks at eleven in the morning.
///
/// By the low-rank profile with its within-day update; by the multiplicative profile where the history is under three weeks. A series
/// that ends with a day is asked about the whole next day.
public struct RestOfDay: Sendable {
  /// The model, with its form.
  public let model: String
  /// How many steps of the day are known.
  public let knownSteps: Int
  /// The sum of the day's known steps, missing ones left out.
  public let observed: Double
  /// The steps to come, to the end of the day.
  public let steps: ForecastDistribution
  /// Their sum, as a forecast of one step. Its interval is that of the sum: errors of one day's steps go together, so that the sum is
  /// less certain than independent steps would make it.
  public let total: ForecastDistribution

  /// The forecast from the end of `series`, whose first season is the day and whose second the week; `startStep` says where days
  /// begin. Throws `badSeason`, `tooShort`, `badLevel` or `noFit`.
  public init(_ series: ForecastSeries, levels: [Double] = [80, 95]) throws(ForecastingError) {
    try Backtest.check(horizon: 1, levels: levels)
    guard let day = series.stepsPerDay else {
      throw ForecastingError(
        .badSeason, "The rest of a day needs two seasons, a day and a week of whole days (such as 24 and 168).", place: "seasons")
    }
    let known = series.stepsIntoDay
    let fit: any TotalForecasting
    if let lowRank = try? LowRankProfile().fitted(series) {
      fit = lowRank
    } else {
      fit = try IntradayProfile().fitted(series)
    }
    let rest = fit.forecast(horizon: day - known, levels: levels)
    model = fit.name
    knownSteps = known
    observed = series.values.suffix(known).reduce(0) { $1.isNaN ? $0 : $0 + $1 }
    steps = rest
    total = ForecastDistribution(
      mean: [rest.mean.reduce(0, +)], standardDeviation: [fit.totalDeviation()], levels: levels, shape: series.isCount ? .count : .normal,
      isNonNegative: rest.isNonNegative)
  }
}

/// A fitted intraday model that knows how the errors of a day's steps go together.
protocol TotalForecasting: FittedForecastModel {
  /// The standard deviation of the sum of what is left of the day that the series ends in, of the next day where it ends with one.
  func totalDeviation() -> Double
}
