import RealModule

/// A theta model with its parameters, run over a series.
public struct FittedTheta: FittedForecastModel {
  public let form: ThetaForm
  /// The smoothing parameter.
  public let alpha: Double
  /// θ, 2 unless estimated; infinite where the whole slope is kept.
  public let theta: Double
  /// The level before the first value, of the seasonally adjusted series.
  public let initialLevel: Double
  /// The sum of squared errors from the fourth on over the mean absolute value, of the seasonally adjusted series.
  public let relativeSquaredError: Double
  public let fitted: [Double]
  /// The standard deviation of one error of the seasonally adjusted series.
  public let errorDeviation: Double
  private let indices: SeasonalIndices?
  private let isNonNegative: Bool
  private let last: State
  private let count: Int
  private let scale: Double
  private let omega: Double

  /// The state after a step: level, mean of the data so far, slope and intercept of their line.
  struct State: Sendable, Equatable {
    var level: Double
    var mean: Double
    var slope: Double
    var intercept: Double
  }

  public var name: String { form.rawValue }
  /// Whether the series was seasonally adjusted.
  public var isSeasonallyAdjusted: Bool { indices != nil }

  public var parameters: [ModelParameter] {
    [
      ModelParameter("alpha", alpha), ModelParameter("theta", theta), ModelParameter("initial_level", initialLevel),
      ModelParameter("seasonally_adjusted", isSeasonallyAdjusted ? 1 : 0), ModelParameter("sigma", errorDeviation),
    ]
  }

  init(form: ThetaForm, fit: ThetaSearch.Fit, adjusted: ThetaSeries, indices: SeasonalIndices?, series: ForecastSeries) {
    let y = adjusted.values
    let n = y.count
    self.form = form
    alpha = fit.alpha
    omega = fit.omega
    theta = fit.omega < 1 ? 1 / (1 - fit.omega) : .infinity
    scale = adjusted.scale
    count = n
    initialLevel = fit.level * scale
    self.indices = indices
    isNonNegative = series.isNonNegative
    let q = 1 - fit.alpha
    var level = fit.level
    var power = 1.0
    var predictions = [Double](repeating: 0, count: n)
    var sum = 0.0
    var squares = 0.0
    var number = 0.0
    var size = 0.0
    for i in 0..<n {
      let intercept = form.isDynamic ? (i == 0 ? 0 : adjusted.runningIntercepts[i - 1]) : adjusted.intercept
      let slope = form.isDynamic ? (i == 0 ? 0 : adjusted.runningSlopes[i - 1]) : adjusted.slope
      var prediction = level + fit.omega * (intercept * power + slope * (1 - q * power) / fit.alpha)
      if i == 0, form.isDynamic { prediction = y[0] }
      predictions[i] = prediction
      if i >= ThetaSearch.skipped, adjusted.isObserved[i] {
        let error = y[i] - prediction
        sum += error
        squares += error * error
        number += 1
      }
      size += abs(y[i])
      level = fit.alpha * y[i] + q * level
      power *= q
    }
    relativeSquaredError = size > 0 ? squares / (size / Double(n)) * scale : 0
    errorDeviation = number > 1 ? scale * (max(0, squares - sum * sum / number) / (number - 1)).squareRoot() : 0
    last = State(
      level: level, mean: adjusted.mean, slope: adjusted.slope, intercept: adjusted.intercept)
    let unit = scale
    fitted = (0..<n).map { indices?.restored(predictions[$0] * unit, at: $0) ?? predictions[$0] * unit }
  }

  /// A saved model, ready to forecast.
  init(_ record: ThetaRecord, isNonNegative: Bool) throws(ForecastingError) {
    guard let form = ThetaForm(rawValue: record.form), record.alpha > 0, record.scale > 0, record.steps >= 1 else {
      throw ForecastingError(.badParameter, "The saved model is no theta model: \(record.form).", place: "state")
    }
    self.form = form
    alpha = record.alpha
    omega = record.omega
    theta = omega < 1 ? 1 / (1 - omega) : .infinity
    initialLevel = .nan
    relativeSquaredError = .nan
    fitted = []
    errorDeviation = record.errorDeviation
    indices = record.seasonalIndices
    self.isNonNegative = isNonNegative
    last = State(level: record.level, mean: record.mean, slope: record.slope, intercept: record.intercept)
    count = record.steps
    scale = record.scale
  }

  /// As it is saved.
  var record: ThetaRecord {
    ThetaRecord(
      form: form.rawValue, alpha: alpha, omega: omega, indices: indices?.values ?? [], multiplies: indices?.kind == .multiplicative,
      scale: scale, steps: count, level: last.level, mean: last.mean, slope: last.slope, intercept: last.intercept,
      errorDeviation: errorDeviation)
  }

  /// The method's own: an error moves the level by alpha, and in the dynamic forms the line through the data too.
  public func errorDependence(horizon: Int) -> ErrorDependence? {
    let later = max(0, horizon - 1)
    guard form.isDynamic else { return ErrorDependence(responses: [Double](repeating: alpha, count: later)) }
    let t = Double(count)
    var mean = 1 / (t + 1)
    var slope = 6 / ((t + 1) * (t + 2))
    var level = alpha
    var responses: [Double] = []
    let q = 1 - alpha
    var power = Double.pow(q, t + 1)
    for step in 0..<later {
      let i = t + Double(step) + 1
      let value = level + omega * ((mean - slope * (i + 1) / 2) * power + slope * (1 - q * power) / alpha)
      responses.append(value)
      level = alpha * value + q * level
      slope = ((i - 1) * slope + 6 * (value - mean) / (i + 1)) / (i + 2)
      mean = (i * mean + value) / (i + 1)
      power *= q
    }
    return ErrorDependence(responses: responses)
  }

  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let steps = max(0, horizon)
    var mean = [Double](repeating: 0, count: steps)
    var deviation = mean
    var state = last
    var spread = ThetaSpread()
    let q = 1 - alpha
    var power = Double.pow(q, Double(count))
    for h in 0..<steps {
      let i = count + h
      let lineShare = (1 - q * power) / alpha
      let value = state.level + omega * (state.intercept * power + state.slope * lineShare)
      let variance =
        form.isDynamic
        ? spread.advance(step: i, alpha: alpha, omega: omega, power: power, lineShare: lineShare) : 1 + Double(h) * alpha * alpha
      mean[h] = value * scale
      deviation[h] = errorDeviation * variance.squareRoot()
      if let indices {
        mean[h] = indices.restored(mean[h], at: i)
        deviation[h] *= indices.factor(at: i)
      }
      let t = Double(i)
      state.level = alpha * value + q * state.level
      if form.isDynamic {
        state.slope = ((t - 1) * state.slope + 6 * (value - state.mean) / (t + 1)) / (t + 2)
        state.mean = (t * state.mean + value) / (t + 1)
        state.intercept = state.mean - state.slope * (t + 2) / 2
      }
      power *= q
    }
    return ForecastDistribution(mean: mean, standardDeviation: deviation, levels: levels, isNonNegative: isNonNegative)
  }
}

/// The covariance of level, mean and slope in the steps ahead, for unit errors: the dynamic models' recursion is linear.
struct ThetaSpread {
  private var levelLevel = 0.0
  private var levelMean = 0.0
  private var levelSlope = 0.0
  private var meanMean = 0.0
  private var meanSlope = 0.0
  private var slopeSlope = 0.0

  /// The variance of the value at step `i` (from 0); the covariance moves on by one step.
  mutating func advance(step i: Int, alpha: Double, omega: Double, power: Double, lineShare: Double) -> Double {
    let t = Double(i)
    // The value as a combination of level, mean and slope, the intercept being mean − slope (i + 1)/2.
    let a = 1.0
    let b = omega * power
    let c = omega * (lineShare - power * (t + 1) / 2)
    let withLevel = a * levelLevel + b * levelMean + c * levelSlope
    let withMean = a * levelMean + b * meanMean + c * meanSlope
    let withSlope = a * levelSlope + b * meanSlope + c * slopeSlope
    let variance = 1 + a * withLevel + b * withMean + c * withSlope
    // New states: combinations of the old ones and of the value.
    let q = 1 - alpha
    let u = 1 / (t + 1)
    let r = 6 / ((t + 1) * (t + 2))
    let s = (t - 1) / (t + 2)
    let ll = q * q * levelLevel + 2 * q * alpha * withLevel + alpha * alpha * variance
    let lm = q * (1 - u) * levelMean + q * u * withLevel + alpha * (1 - u) * withMean + alpha * u * variance
    let ls =
      q * (s * levelSlope - r * levelMean + r * withLevel) + alpha * (s * withSlope - r * withMean + r * variance)
    let keep = 1 - u
    let mm = keep * keep * meanMean + 2 * keep * u * withMean + u * u * variance
    let ms = keep * (s * meanSlope - r * meanMean + r * withMean) + u * (s * withSlope - r * withMean + r * variance)
    let ss =
      s * s * slopeSlope + r * r * meanMean + r * r * variance - 2 * s * r * meanSlope + 2 * s * r * withSlope - 2 * r * r * withMean
    (levelLevel, levelMean, levelSlope, meanMean, meanSlope, slopeSlope) = (ll, lm, ls, mm, ms, ss)
    return max(variance, 1)
  }
}
