/// Sample paths of a model on a series: how many, from which seed, and how the dependence over the horizon is found.
///
/// A model that says itself how its errors hang together (ETS, ARIMA, Theta, the naive ones, and what is built on them) is simulated; for any
/// other the errors of its forecasts from past origins say it. Each step is distributed as the model's own forecast says.
public struct PathForecast: Sendable {
  /// How many paths.
  public var count: Int
  /// The seed of the random numbers.
  public var seed: UInt64
  /// How many past origins the dependence is estimated from, at most, where the model does not say.
  public var origins: Int

  public init(count: Int = 1000, seed: UInt64 = 0, origins: Int = 8) {
    self.count = count
    self.seed = seed
    self.origins = origins
  }

  /// Fits the model and draws its paths; whole numbers for a series of counts.
  ///
  /// Throws what fitting throws, `badHorizon`, and `badParameter` for a number of paths that cannot be drawn.
  public func run(
    _ model: any ForecastModel, on series: ForecastSeries, horizon: Int, stream: UInt64 = 0
  ) throws(ForecastingError) -> SamplePaths {
    try Backtest.check(horizon: horizon, levels: [])
    return try paths(try model.fit(series), of: model, on: series, horizon: horizon, stream: stream)
  }

  /// The paths of a model that has been fitted to the series.
  public func paths(
    _ fit: any FittedForecastModel, of model: any ForecastModel, on series: ForecastSeries, horizon: Int, stream: UInt64 = 0
  ) throws(ForecastingError) -> SamplePaths {
    let distribution = fit.forecast(horizon: horizon, levels: [])
    try ForecastDistribution.checkPaths(count: count, horizon: distribution.horizon)
    let dependence =
      fit.errorDependence(horizon: horizon)
      ?? ErrorRecord(of: model, on: series, horizon: horizon, origins: origins).dependence(horizon: horizon)
    return try distribution.paths(count: count, dependence: dependence, seed: seed, stream: stream, integers: series.isCount)
  }
}
