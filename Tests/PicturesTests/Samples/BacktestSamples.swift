import Engine

enum BacktestSamples {
  /// The sample forecast's accuracy, with the forecasts of its best model from three origins.
  static let daily: SeriesBacktest = {
    let forecast = ForecastSamples.daily
    guard let accuracy = forecast.backtest else { preconditionFailure("the sample has a backtest") }
    let (ds, y) = (forecast.history.ds, forecast.history.y)
    let forecasts = [42, 56, 70].map { origin in
      let range = origin..<min(origin + 14, y.count)
      let mean = range.map { y[$0 - 7] * 1.05 }
      return SeriesBacktest.PastForecast(
        model: "AutoETS", ds: Array(ds[range]), mean: mean, actual: Array(y[range]),
        intervals: [ForecastResult.Interval(level: 80, lower: mean.map { $0 * 0.8 }, upper: mean.map { $0 * 1.2 })])
    }
    return SeriesBacktest(
      uniqueId: forecast.uniqueId, title: forecast.title, unit: forecast.unit,
      says: "Over 3 past forecasts of up to 28 steps AutoETS erred least: 8.1 % of the volume, the seasonal naive 10 %.",
      every: forecast.every, seasons: forecast.seasons, history: forecast.history, accuracy: accuracy, forecasts: forecasts, notes: [])
  }()
}
