extension BacktestScore {
  /// Scores one model's forecasts.
  init(model: String, forecasts: [BacktestForecast], levels: [Double], failure: ForecastingError?) {
    let actual = forecasts.flatMap(\.actual)
    let mean = forecasts.flatMap(\.distribution.mean)
    self.model = model
    self.forecasts = forecasts
    self.failure = failure
    meanAbsoluteError = Accuracy.meanAbsoluteError(actual, mean)
    rootMeanSquaredError = Accuracy.rootMeanSquaredError(actual, mean)
    weightedAbsolutePercentageError = Accuracy.weightedAbsolutePercentageError(actual, mean)
    bias = Accuracy.meanError(actual, mean)
    biasPercentage = Accuracy.biasPercentage(actual, mean)
    meanAbsoluteScaledError = Self.meanAbsoluteScaledError(forecasts)
    rootMeanSquaredScaledError = Self.overOrigins(forecasts) {
      Accuracy.rootMeanSquaredError($0.actual, $0.distribution.mean) / $0.squaredScale
    }
    symmetricMeanAbsolutePercentageError = Accuracy.symmetricMeanAbsolutePercentageError(actual, mean)
    let losses = (1...19).map { step in
      let probability = Double(step) / 20
      let quantile = forecasts.flatMap { $0.distribution.quantile(probability) }
      return Accuracy.pinballLoss(actual, quantile: quantile, probability: probability)
    }
    weightedQuantileLoss = 2 * losses.reduce(0, +) / Double(losses.count) / Accuracy.meanAbsoluteError(actual, actual.map { _ in 0 })
    intervals = levels.map { level in
      let all = forecasts.map { $0.distribution.interval(level: level) }
      let lower = all.flatMap(\.lower)
      let upper = all.flatMap(\.upper)
      return IntervalScore(
        level: level, coverage: Accuracy.coverage(actual, lower: lower, upper: upper),
        meanWidth: lower.isEmpty ? .nan : zip(lower, upper).reduce(0) { $0 + $1.1 - $1.0 } / Double(lower.count),
        meanScaledIntervalScore: Self.overOrigins(forecasts) {
          let interval = $0.distribution.interval(level: level)
          return Accuracy.intervalScore($0.actual, lower: interval.lower, upper: interval.upper, level: level) / $0.scale
        })
    }
    let longest = forecasts.map(\.actual.count).max() ?? 0
    steps = (0..<longest).map { step in
      let reaching = forecasts.filter { step < $0.actual.count }
      let y = reaching.map { $0.actual[step] }
      let f = reaching.map { $0.distribution.mean[step] }
      return StepScore(
        meanAbsoluteError: Accuracy.meanAbsoluteError(y, f), rootMeanSquaredError: Accuracy.rootMeanSquaredError(y, f),
        bias: Accuracy.meanError(y, f))
    }
  }

  /// Mean over the forecasts of the absolute error relative to the seasonal naive's inside the training part.
  static func meanAbsoluteScaledError(_ forecasts: [BacktestForecast]) -> Double {
    overOrigins(forecasts) { Accuracy.meanAbsoluteError($0.actual, $0.distribution.mean) / $0.scale }
  }

  /// The mean over the origins whose measure is finite.
  private static func overOrigins(_ forecasts: [BacktestForecast], _ measure: (BacktestForecast) -> Double) -> Double {
    var sum = 0.0
    var count = 0.0
    for forecast in forecasts {
      let value = measure(forecast)
      if value.isFinite {
        sum += value
        count += 1
      }
    }
    return count > 0 ? sum / count : .nan
  }
}
