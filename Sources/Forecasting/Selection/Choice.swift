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

  /// Candidates by scaled error, best first. A model must beat a simpler one by two percent; one that failed at an origin comes
  /// last.
  private static func ranking(_ candidates: [any ForecastModel], _ result: BacktestResult?) -> [any ForecastModel] {
    guard let result else { return candidates }
    var rest = candidates.indices.map { ($0, Self.error(result.scores[$0])) }
    var order: [any ForecastModel] = []
    while !rest.isEmpty {
      let least = rest.reduce(Double.infinity) { min($0, $1.1) }
      let next = rest.firstIndex { $0.1 <= least * 1.02 } ?? 0
      order.append(candidates[rest[next].0])
      rest.remove(at: next)
    }
    return order
  }

  /// MASE, or the absolute error where the scale is zero (a series that repeats itself exactly).
  private static func error(_ score: BacktestScore) -> Double {
    if score.failure != nil { return .infinity }
    let scaled = score.meanAbsoluteScaledError
    let value = scaled.isNaN ? score.meanAbsoluteError : scaled
    return value.isNaN ? .infinity : value
  }

  /// Whether a forecast stays within three ranges of the data.
  private static func isSane(_ forecast: ForecastDistribution, beside series: ForecastSeries) -> Bool {
    var low = Double.infinity
    var high = -Double.infinity
    for value in series.values where !value.isNaN {
      low = min(low, value)
      high = max(high, value)
    }
    let reach = 3 * (high - low) + 1e-9 * max(abs(high), abs(low))
    for step in forecast.mean.indices {
      let mean = forecast.mean[step]
      guard mean.isFinite, forecast.standardDeviation[step].isFinite, mean >= low - reach, mean <= high + reach else { return false }
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
    return "\(name): over \(origins) its mean error was \(error) of the volume, that of last season's repetition "
      + "\(Self.percent(naive.weightedAbsolutePercentageError))."
  }

  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "not measurable" }
    let tenths = (share * 1000).rounded() / 10
    return "\(tenths) %"
  }
}
