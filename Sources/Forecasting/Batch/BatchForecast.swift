/// Forecasts of a run of series of a batch, by column.
public struct BatchForecast: Sendable, Equatable {
  /// Which series of the batch.
  public let range: Range<Int>
  public let horizon: Int
  /// Levels of the intervals in percent, ascending.
  public let levels: [Double]
  /// The mean of series i of the run at step h is at i × horizon + h; NaN where the series could not be forecast.
  public private(set) var mean: [Double]
  /// One column a level, as the means.
  public private(set) var lower: [[Double]]
  public private(set) var upper: [[Double]]
  /// Why series could not be forecast, by their place in the batch.
  public private(set) var failures: [(series: Int, error: ForecastingError)]

  public static func == (a: BatchForecast, b: BatchForecast) -> Bool {
    a.range == b.range && a.horizon == b.horizon && a.levels == b.levels
      && a.mean.elementsEqual(b.mean) { $0 == $1 || ($0.isNaN && $1.isNaN) }
      && a.lower == b.lower && a.upper == b.upper && a.failures.map(\.series) == b.failures.map(\.series)
  }

  /// Fits the model to every series of the run, on the caller's thread. The work of one series does not touch another's, so that runs may be
  /// spread and give the same answer.
  ///
  /// Throws `badHorizon` or `badLevel`; a series that does not carry the model is a failure of its own.
  public init(
    _ batch: SeriesBatch, range: Range<Int>, model: any ForecastModel, horizon: Int, levels: [Double] = [80, 95]
  ) throws(ForecastingError) {
    try Backtest.check(horizon: horizon, levels: levels)
    self.range = range.clamped(to: 0..<batch.count)
    self.horizon = horizon
    self.levels = levels.sorted()
    let size = self.range.count * horizon
    mean = [Double](repeating: .nan, count: size)
    lower = [[Double]](repeating: mean, count: levels.count)
    upper = lower
    failures = []
    for (place, index) in self.range.enumerated() {
      guard let series = batch.series(index) else {
        failures.append(
          (index, ForecastingError(.allMissing, "The series holds nothing that can be forecast.", place: "series \(index + 1)")))
        continue
      }
      do throws(ForecastingError) {
        let forecast = try model.fit(series).forecast(horizon: horizon, levels: [])
        for h in 0..<min(horizon, forecast.horizon) { mean[place * horizon + h] = forecast.mean[h] }
        for (column, level) in self.levels.enumerated() {
          let interval = forecast.interval(level: level)
          for h in 0..<min(horizon, forecast.horizon) {
            lower[column][place * horizon + h] = interval.lower[h]
            upper[column][place * horizon + h] = interval.upper[h]
          }
        }
      } catch {
        failures.append((index, error))
      }
    }
  }
}
