public import Forecasting

/// Forecasts of very many series, by column in and out: one batch spread over threads, its answers taken run by run in the series' order.
///
/// Besides the batch only a wave of runs is held, whatever the number of series, and the answers do not depend on the number of threads.
public struct BatchForecasts: Sendable {
  public var horizon: Int
  public var levels: [Double]
  /// How many threads; 1 is the caller's own.
  public var threads: Int
  /// How many series are one piece of work.
  public var runSize: Int

  public init(horizon: Int, levels: [Double] = [80, 95], threads: Int = 1, runSize: Int = 64) {
    self.horizon = horizon
    self.levels = levels
    self.threads = threads
    self.runSize = runSize
  }

  /// Forecasts every series of the batch by the model and hands the answers over.
  ///
  /// Throws `badHorizon` or `badLevel`; a series that does not carry the model is a failure in its run.
  public func run(
    _ batch: SeriesBatch, model: any ForecastModel, take: (BatchForecast) -> Void
  ) throws(ForecastingError) {
    try SeriesSpread.runs(of: batch.count, size: runSize, threads: threads) { (range) throws(ForecastingError) in
      try BatchForecast(batch, range: range, model: model, horizon: horizon, levels: levels)
    } take: { (forecast) throws(ForecastingError) in
      take(forecast)
    }
  }
}
