import Statistics

/// Rolling-origin evaluation: at each origin every model is fitted anew on what was known then, and its forecast is held against
/// what came.
///
/// Source: Tashman (2000), International Journal of Forecasting 16; Hyndman & Athanasopoulos, 3rd ed., section 5.10.
public struct Backtest: Sendable {
  /// How many steps ahead to forecast.
  public var horizon: Int
  /// How many origins, at most; fewer where the series is short.
  public var windows: Int
  /// How many steps lie between two origins; nil for whole shortest seasons that spread the origins over the later half.
  public var step: Int?
  /// Interval levels to score, in percent.
  public var levels: [Double]

  public init(horizon: Int, windows: Int = 6, step: Int? = nil, levels: [Double] = [80, 95]) {
    self.horizon = horizon
    self.windows = windows
    self.step = step
    self.levels = levels
  }

  /// The origins for a series: the last one leaves a whole horizon to compare with, or as much as the length allows.
  public func origins(for series: ForecastSeries) -> [Int] {
    let n = series.count
    let m = series.longestSeason
    let least = max(m > 1 ? 2 * m + 1 : 4, n / 3)
    guard horizon >= 1, windows >= 1, n - 1 >= least else { return [] }
    var last = n - horizon
    // A series too short for whole horizons is tested on the part it has, at least a fifth of the data.
    if last < least { last = min(max(least, n - max(1, n / 5)), n - 1) }
    let room = last - least
    let unit = series.shortestSeason
    var spacing = step ?? 0
    if spacing < 1 {
      let even = windows > 1 ? min(max(1, horizon), room / (windows - 1)) : 1
      spacing = max(1, even >= unit ? even / unit * unit : even)
    }
    var result: [Int] = []
    for k in 0..<windows {
      let origin = last - k * spacing
      if origin < least { break }
      result.append(origin)
    }
    return result.reversed()
  }

  /// Runs every model over every origin. Throws `badHorizon`, `badLevel`, or `tooShort` when no origin fits into the series.
  public func run(_ models: [any ForecastModel], on series: ForecastSeries) throws(ForecastingError) -> BacktestResult {
    try Self.check(horizon: horizon, levels: levels)
    let origins = origins(for: series)
    guard !origins.isEmpty else {
      throw ForecastingError(
        .tooShort, "The series, with \(series.count) values, is too short for a backtest \(horizon) steps ahead.", place: "backtest")
    }
    var scores: [BacktestScore] = []
    for model in models {
      var forecasts: [BacktestForecast] = []
      var failure: ForecastingError?
      for origin in origins {
        if Cancellation.isRequested { throw .cancelled }
        guard let training = series.prefix(origin) else { continue }
        do throws(ForecastingError) {
          forecasts.append(forecast(by: try model.fit(training), from: training, of: series))
        } catch {
          failure = failure ?? error
        }
      }
      scores.append(BacktestScore(model: model.name, forecasts: forecasts, levels: levels, failure: failure))
    }
    return BacktestResult(origins: origins, horizon: horizon, scores: scores)
  }

  /// The forecast of a model fitted to `training`, the series' beginning, beside what came.
  func forecast(by fit: any FittedForecastModel, from training: ForecastSeries, of series: ForecastSeries) -> BacktestForecast {
    let origin = training.count
    let actual = Array(series.values[origin..<min(series.count, origin + horizon)])
    return BacktestForecast(
      origin: origin, scale: Accuracy.seasonalNaiveError(training.values, season: series.longestSeason),
      squaredScale: Accuracy.seasonalNaiveRootMeanSquare(training.values, season: series.longestSeason),
      distribution: fit.forecast(horizon: actual.count, levels: levels), actual: actual)
  }

  static func check(horizon: Int, levels: [Double]) throws(ForecastingError) {
    guard horizon >= 1, horizon <= 100_000 else {
      throw ForecastingError(.badHorizon, "The horizon must be from 1 to 100000 steps; it is \(horizon).", place: "horizon")
    }
    for level in levels where !(level > 0 && level < 100) {
      throw ForecastingError(.badLevel, "An interval level must lie between 0 and 100 percent; one is \(level).", place: "levels")
    }
  }
}
