import Forecasting

/// Errors and coverage of forecasts of the rest of days.
struct Score {
  private var absolute = 0.0
  private var square = 0.0
  private var volume = 0.0
  private var count = 0.0
  private var held = 0.0
  private var width = 0.0
  private var totals = 0.0
  private var levelled = 0.0
  private var noise = 0.0

  /// Adds the steps from `first` on; `actual` and the forecast begin at the same step.
  mutating func add(_ forecast: ForecastDistribution, actual: ArraySlice<Double>, from first: Int) {
    let interval = forecast.interval(level: 80)
    var sum = 0.0
    for (step, value) in actual.enumerated() where step >= first {
      let error = value - forecast.mean[step]
      absolute += abs(error)
      square += error * error
      volume += value
      sum += error
      count += 1
      width += interval.upper[step] - interval.lower[step]
      if value >= interval.lower[step], value <= interval.upper[step] { held += 1 }
    }
    totals += abs(sum)
    bound(forecast, actual: actual, from: first)
  }

  /// What no update of the level can go below: the error of the same forecast times the factor that makes the rest of the day right in sum,
  /// known in hindsight, and of that the part that is counting alone, the mean deviation of Poisson counts whose means are known.
  private mutating func bound(_ forecast: ForecastDistribution, actual: ArraySlice<Double>, from first: Int) {
    var (came, expected) = (0.0, 0.0)
    for (step, value) in actual.enumerated() where step >= first {
      came += value
      expected += forecast.mean[step]
    }
    guard expected > 0 else { return }
    for (step, value) in actual.enumerated() where step >= first {
      let mean = forecast.mean[step] * came / expected
      levelled += abs(value - mean)
      noise += (2 * mean / .pi).squareRoot()
    }
  }

  /// Absolute errors relative to the volume.
  var absolutePercentage: Double { absolute / volume }
  /// The root mean square error relative to the mean.
  var rootMeanSquare: Double { (square / count).squareRoot() / (volume / count) }
  /// Absolute errors of the rest of the day's total relative to the volume.
  var total: Double { totals / volume }
  /// Absolute errors relative to the volume, had the sum of the rest been known.
  var absolutePercentageAtLevel: Double { levelled / volume }
  /// Mean absolute deviation of Poisson counts relative to the volume, had every step's mean been known.
  var noiseShare: Double { noise / volume }
  /// The share of steps inside the 80 % interval.
  var coverage: Double { held / count }
  /// The mean width of the 80 % interval relative to the mean.
  var meanWidth: Double { width / volume }
}
