import Statistics

/// The rivals of the combination at the same past origins, without the work that cannot matter.
///
/// A rival is held against the combination at the earlier half of the origins first, which are the cheapest, and goes no further where it is
/// not ahead there: to be taken it must be clearly ahead over all of them. And what its fit at the first origin shows to be far from the best
/// is not searched again at the later ones.
struct RivalRace {
  let backtest: Backtest
  let rivals: [any ForecastModel]

  /// Fewer origins than this say too little to end a race.
  private static let fewestOrigins = 3

  /// The backtest with the scores of the rivals that ran to its end. Throws `cancelled`.
  func run(beside result: BacktestResult, on series: ForecastSeries) throws(ForecastingError) -> BacktestResult {
    guard let own = result.score(of: "auto"), own.failure == nil else { return result }
    var scores = result.scores
    for rival in rivals {
      if let score = try race(rival, against: own, origins: result.origins, on: series) { scores.append(score) }
    }
    return BacktestResult(origins: result.origins, horizon: result.horizon, scores: scores)
  }

  private func race(
    _ rival: any ForecastModel, against own: BacktestScore, origins: [Int], on series: ForecastSeries
  ) throws(ForecastingError) -> BacktestScore? {
    let half = max(Self.fewestOrigins, origins.count / 2)
    var model = rival
    var forecasts: [BacktestForecast] = []
    for (place, origin) in origins.enumerated() {
      if Cancellation.isRequested { throw .cancelled }
      if place == half {
        let ahead = BacktestScore.meanAbsoluteScaledError(forecasts)
        guard ahead < BacktestScore.meanAbsoluteScaledError(Array(own.forecasts.prefix(half))) else { return nil }
      }
      guard let training = series.prefix(origin) else { return nil }
      do throws(ForecastingError) {
        let fit = try model.fit(training)
        if place == 0 { model = model.narrowed(by: fit) }
        forecasts.append(backtest.forecast(by: fit, from: training, of: series))
      } catch {
        if error.code == .cancelled { throw error }
        return nil
      }
    }
    return BacktestScore(model: rival.name, forecasts: forecasts, levels: backtest.levels, failure: nil)
  }
}
