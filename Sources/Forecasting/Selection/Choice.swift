/// The outcome of comparing candidates on one series.
struct Choice: Sendable {
  let model: any ForecastModel
  let fit: any FittedForecastModel
  let why: String
  let backtest: BacktestResult?
  let calibration: IntervalCalibration?
  let notes: [String]

  init(series: ForecastSeries, horizon: Int, windows: Int) throws(ForecastingError) {
    let candidates = AutoForecast.candidates(for: series)
    var result: BacktestResult?
    do throws(ForecastingError) {
      result = try Backtest(horizon: horizon, windows: windows).run(candidates, on: series)
    } catch {
      guard error.code == .tooShort else { throw error }
    }
    backtest = result
    var notes: [String] = []
    var ranking = Self.ranking(candidates, result)
    if result == nil {
      // Too short for a test: smoothing if it can be fitted, or else the last observations.
      ranking = candidates.reversed()
    }
    var chosen: (any ForecastModel)?
    var fitted: (any FittedForecastModel)?
    for candidate in ranking {
      guard let fit = try? candidate.fit(series) else { continue }
      guard Self.isSane(fit.forecast(horizon: horizon, levels: []), beside: series) else {
        notes.append("\(candidate.name) was set aside: its forecast leaves the range that the data allow.")
        continue
      }
      chosen = candidate
      fitted = fit
      break
    }
    let model = chosen ?? SeasonalNaive()
    if let fitted { fit = fitted } else { fit = try model.fit(series) }
    self.model = model
    why = Self.reason(model.name, result, count: series.count)
    if let score = result?.score(of: model.name), let learned = CalibrationRule.learn(from: score) {
      calibration = learned.calibration
      notes.append(learned.says)
    } else {
      calibration = nil
      if result == nil { notes.append("The intervals are the model's own: the series is too short to check them by a backtest.") }
    }
    self.notes = notes
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    fit.forecast(horizon: horizon, levels: levels).calibrated(calibration)
  }

  /// Candidates by scaled error, best first. Among those within five percent of the best the one with the best interval score
  /// goes first, so that a method that repeats accidents with wide intervals does not win by a hair; the simpler one at equal score.
  /// A model that failed at an origin comes last.
  private static func ranking(_ candidates: [any ForecastModel], _ result: BacktestResult?) -> [any ForecastModel] {
    guard let result else { return candidates }
    var rest = candidates.indices.map { ($0, Self.error(result.scores[$0]), Self.intervalError(result.scores[$0])) }
    var order: [any ForecastModel] = []
    while !rest.isEmpty {
      let least = rest.reduce(Double.infinity) { min($0, $1.1) }
      let tied = rest.indices.filter { rest[$0].1 <= least * 1.05 }
      var next = tied.first ?? 0
      for index in tied where rest[index].2 < rest[next].2 { next = index }
      order.append(candidates[rest[next].0])
      rest.remove(at: next)
    }
    return order
  }

  /// The scaled interval score at the lowest level scored, infinite where it was not measured.
  private static func intervalError(_ score: BacktestScore) -> Double {
    let value = score.intervals.first?.meanScaledIntervalScore ?? .infinity
    return value.isNaN ? .infinity : value
  }

  /// MASE, or the absolute error where the scale is zero (a series that repeats itself exactly).
  private static func error(_ score: BacktestScore) -> Double {
    if score.failure != nil { return .infinity }
    let scaled = score.meanAbsoluteScaledError
    let value = scaled.isNaN ? score.meanAbsoluteError : scaled
    return value.isNaN ? .infinity : value
  }

  /// Whether a forecast stays within three ranges of the data, and its uncertainty within nine.
  private static func isSane(_ forecast: ForecastDistribution, beside series: ForecastSeries) -> Bool {
    var low = Double.infinity
    var high = -Double.infinity
    for value in series.values where !value.isNaN {
      low = min(low, value)
      high = max(high, value)
    }
    let reach = 3 * (high - low) + 1e-6 * max(abs(high), abs(low), 1)
    for step in forecast.mean.indices {
      let mean = forecast.mean[step]
      guard mean.isFinite, mean >= low - reach, mean <= high + reach, forecast.standardDeviation[step] <= 3 * reach else { return false }
    }
    return true
  }

  private static func reason(_ name: String, _ result: BacktestResult?, count: Int) -> String {
    guard let result, let own = result.score(of: name) else {
      return "\(name) was taken without a comparison: \(count) values are too few for a backtest."
    }
    let origins = result.origins.count == 1 ? "1 past forecast" : "\(result.origins.count) past forecasts"
    let error = Self.percent(own.weightedAbsolutePercentageError)
    guard name != "SeasonalNaive", let naive = result.score(of: "SeasonalNaive") else {
      return "\(name): over \(origins) no other model had a clearly smaller error (\(error) of the volume)."
    }
    let other = Self.percent(naive.weightedAbsolutePercentageError)
    let verdict =
      naive.weightedAbsolutePercentageError < own.weightedAbsolutePercentageError
      ? "the seasonal naive's \(other), with wider intervals" : "that of the seasonal naive \(other)"
    return "\(name): over \(origins) its mean error was \(error) of the volume, \(verdict)."
  }

  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "not measurable" }
    let tenths = (share * 1000).rounded() / 10
    return "\(tenths) %"
  }
}
