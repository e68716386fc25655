/// Measures of forecast accuracy over pairs of actual and forecast; pairs with a missing actual are left out, and each measure
/// is NaN when no pair is left.
///
/// Source: Hyndman & Koehler (2006), International Journal of Forecasting 22; Makridakis et al. (2020) for MSIS.
public enum Accuracy {
  /// Mean error, actual less forecast: positive when forecasts are too low.
  public static func meanError(_ actual: [Double], _ forecast: [Double]) -> Double { mean(actual, forecast) { $0 - $1 } }

  /// Mean absolute error.
  public static func meanAbsoluteError(_ actual: [Double], _ forecast: [Double]) -> Double { mean(actual, forecast) { abs($0 - $1) } }

  /// Root mean squared error.
  public static func rootMeanSquaredError(_ actual: [Double], _ forecast: [Double]) -> Double {
    mean(actual, forecast) { ($0 - $1) * ($0 - $1) }.squareRoot()
  }

  /// Mean absolute percentage error, in percent, over the actuals that are not zero.
  public static func meanAbsolutePercentageError(_ actual: [Double], _ forecast: [Double]) -> Double {
    mean(actual, forecast) { $0 == 0 ? .nan : 100 * abs(($0 - $1) / $0) }
  }

  /// Mean percentage error, in percent, over the actuals that are not zero: positive when forecasts are too low.
  public static func meanPercentageError(_ actual: [Double], _ forecast: [Double]) -> Double {
    mean(actual, forecast) { $0 == 0 ? .nan : 100 * ($0 - $1) / $0 }
  }

  /// Symmetric mean absolute percentage error, in percent, as in M4; a pair of zeros counts as no error.
  public static func symmetricMeanAbsolutePercentageError(_ actual: [Double], _ forecast: [Double]) -> Double {
    mean(actual, forecast) {
      let size = abs($0) + abs($1)
      return size == 0 ? 0 : 200 * abs($0 - $1) / size
    }
  }

  /// Weighted absolute percentage error as a share: sum of absolute errors over sum of absolute actuals.
  public static func weightedAbsolutePercentageError(_ actual: [Double], _ forecast: [Double]) -> Double {
    mean(actual, forecast) { abs($0 - $1) } / mean(actual, forecast) { y, _ in abs(y) }
  }

  /// Bias in percent of the actual volume: positive when forecasts are too low.
  public static func biasPercentage(_ actual: [Double], _ forecast: [Double]) -> Double {
    100 * meanError(actual, forecast) / mean(actual, forecast) { y, _ in y }
  }

  /// The scale of MASE: mean absolute error of the seasonal naive inside the training data. NaN when there is no pair of values
  /// one season apart.
  public static func seasonalNaiveError(_ training: [Double], season: Int) -> Double {
    lagged(training, season) { abs($0) }
  }

  /// The scale of RMSSE: root mean square of the seasonal differences of the training data.
  public static func seasonalNaiveRootMeanSquare(_ training: [Double], season: Int) -> Double {
    lagged(training, season) { $0 * $0 }.squareRoot()
  }

  /// The share of actuals inside their intervals, ends included.
  public static func coverage(_ actual: [Double], lower: [Double], upper: [Double]) -> Double {
    var inside = 0.0
    var count = 0.0
    for t in 0..<min(actual.count, lower.count, upper.count) where !actual[t].isNaN {
      count += 1
      if actual[t] >= lower[t], actual[t] <= upper[t] { inside += 1 }
    }
    return count > 0 ? inside / count : .nan
  }

  /// The mean interval score (Winkler): width plus 2 / alpha for every unit by which an actual lies outside. Divided by the
  /// scale of MASE it is the MSIS of M4.
  public static func intervalScore(_ actual: [Double], lower: [Double], upper: [Double], level: Double) -> Double {
    let alpha = 1 - level / 100
    var sum = 0.0
    var count = 0.0
    for t in 0..<min(actual.count, lower.count, upper.count) where !actual[t].isNaN {
      count += 1
      sum += upper[t] - lower[t] + 2 / alpha * (max(0, lower[t] - actual[t]) + max(0, actual[t] - upper[t]))
    }
    return count > 0 ? sum / count : .nan
  }

  /// The mean pinball loss of quantile forecasts at `probability`.
  public static func pinballLoss(_ actual: [Double], quantile: [Double], probability: Double) -> Double {
    mean(actual, quantile) { $0 >= $1 ? probability * ($0 - $1) : (1 - probability) * ($1 - $0) }
  }

  /// The weighted quantile loss: twice the summed pinball loss over the sum of absolute actuals, averaged over the quantiles.
  ///
  /// - Parameter quantiles: probabilities and the quantile forecasts at them, one a step.
  public static func weightedQuantileLoss(_ actual: [Double], quantiles: [(probability: Double, values: [Double])]) -> Double {
    let size = mean(actual, actual) { y, _ in abs(y) }
    var sum = 0.0
    for quantile in quantiles { sum += 2 * pinballLoss(actual, quantile: quantile.values, probability: quantile.probability) / size }
    return quantiles.isEmpty ? .nan : sum / Double(quantiles.count)
  }

  /// The overall weighted average of M4: the mean of sMAPE and MASE, each relative to that of `benchmark` (there Naive2).
  public static func overallWeightedAverage(
    _ actual: [Double], forecast: [Double], benchmark: [Double], training: [Double], season: Int
  ) -> Double {
    let scale = seasonalNaiveError(training, season: season)
    let percentage =
      symmetricMeanAbsolutePercentageError(actual, forecast) / symmetricMeanAbsolutePercentageError(actual, benchmark)
    let scaled = (meanAbsoluteError(actual, forecast) / scale) / (meanAbsoluteError(actual, benchmark) / scale)
    return (percentage + scaled) / 2
  }

  private static func mean(_ actual: [Double], _ forecast: [Double], of term: (Double, Double) -> Double) -> Double {
    var sum = 0.0
    var count = 0.0
    for t in 0..<min(actual.count, forecast.count) {
      let value = term(actual[t], forecast[t])
      if !value.isNaN {
        sum += value
        count += 1
      }
    }
    return count > 0 ? sum / count : .nan
  }

  private static func lagged(_ training: [Double], _ season: Int, of term: (Double) -> Double) -> Double {
    let m = max(1, season)
    guard training.count > m else { return .nan }
    var sum = 0.0
    var count = 0.0
    for t in m..<training.count {
      let value = term(training[t] - training[t - m])
      if !value.isNaN {
        sum += value
        count += 1
      }
    }
    return count > 0 ? sum / count : .nan
  }
}
