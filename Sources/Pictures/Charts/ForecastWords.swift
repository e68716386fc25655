import Engine

/// The words beside a forecast's intervals.
enum ForecastWords {
  /// `80% prediction interval`, with what it held in the backtest where that is more than five points off.
  static func interval(_ level: Double, of result: ForecastResult, numbers: NumberText) -> String {
    let name = numbers.locale.drawn.phrase(.predictionInterval, numbers.percent(level / 100))
    let best = result.backtest?.scores.first { $0.best }
    guard let held = best?.coverage.first(where: { $0.level == level })?.held, held.isFinite, abs(held * 100 - level) > 5 else {
      return name
    }
    return "\(name) (\(numbers.locale.drawn.phrase(.heldInBacktest, numbers.percent(held, decimals: 0))))"
  }
}
