import Statistics

/// A forecast as a distribution a step: mean, standard deviation and shape, from which intervals and any quantile follow.
public struct ForecastDistribution: Sendable, Equatable {
  /// The family the quantiles are taken from.
  public enum Shape: Sendable, Equatable {
    /// Normal, cut at zero for quantities that cannot be negative.
    case normal
    /// Counts with the given mean and variance: negative binomial (Poisson at the least), gamma for large means.
    case count
    /// Student's t with the standard deviation as its scale, cut at zero for quantities that cannot be negative.
    case studentT(degreesOfFreedom: Double)
    /// Normal on the scale of a Box-Cox transformation: the point forecasts are then medians on the original scale, and the standard
    /// deviations those of the transformed scale.
    case transformed(BoxCoxTransform)
  }

  /// The point forecasts: means, one a step; not below zero for quantities that cannot be negative.
  public private(set) var mean: [Double]
  /// The standard deviations of the forecast error, one a step, before calibration.
  public private(set) var standardDeviation: [Double]
  /// The levels, in percent and ascending, of `intervals`.
  public private(set) var levels: [Double]
  public let shape: Shape
  /// Whether the quantity cannot be negative.
  public let isNonNegative: Bool
  /// The widening or narrowing learned from a backtest; nil for the model's own widths.
  public private(set) var calibration: IntervalCalibration?
  /// What was learned of each step's own errors, one a step; empty where nothing was.
  public private(set) var calibrations: [ScoreCalibration] = []

  /// Means and standard deviations of equal count; the shorter one rules otherwise. Levels outside 0..<100 are left out.
  public init(
    mean: [Double], standardDeviation: [Double], levels: [Double], shape: Shape = .normal, isNonNegative: Bool = false,
    calibration: IntervalCalibration? = nil
  ) {
    let count = min(mean.count, standardDeviation.count)
    self.mean = mean.prefix(count).map { isNonNegative ? max(0, $0) : $0 }
    self.standardDeviation = Array(standardDeviation.prefix(count))
    self.levels = Self.admissible(levels)
    self.shape = shape
    self.isNonNegative = isNonNegative
    self.calibration = calibration
  }

  /// How many steps ahead it reaches.
  public var horizon: Int { mean.count }

  /// The prediction intervals, one a level.
  public var intervals: [PredictionInterval] { levels.map(interval(level:)) }

  /// The central interval at `level` percent.
  public func interval(level: Double) -> PredictionInterval {
    PredictionInterval(level: level, lower: quantile(0.5 - level / 200), upper: quantile(0.5 + level / 200))
  }

  /// The `probability`-quantile of every step: `quantile(0.8)` is the volume that is exceeded one time in five.
  public func quantile(_ probability: Double) -> [Double] {
    let score = Normal.standard.quantile(probability)
    return mean.indices.map { value(step: $0, score: score) }
  }

  /// The quantile of one step at a normal score.
  func value(step: Int, score raw: Double) -> Double {
    let middle = mean[step]
    let deviation = standardDeviation[step]
    var score = calibration?.calibrated(raw) ?? raw
    if step < calibrations.count { score = calibrations[step].calibrated(score) }
    let value: Double
    switch shape {
    case .count: return CountQuantile.value(score: score, mean: middle, standardDeviation: deviation)
    case .studentT(let freedom):
      let quantile = StudentT(degreesOfFreedom: freedom).quantile(Normal.standard.cumulative(score))
      value = deviation == 0 ? middle : middle + quantile * deviation
    case .transformed(let transform): value = transform.inverse(transform(middle) + score * deviation)
    case .normal: value = deviation == 0 ? middle : middle + score * deviation
    }
    return isNonNegative ? max(0, value) : value
  }

  /// The same forecast with other levels.
  public func with(levels: [Double]) -> ForecastDistribution {
    var copy = self
    copy.levels = Self.admissible(levels)
    return copy
  }

  /// The same forecast with its widths calibrated.
  public func calibrated(_ calibration: IntervalCalibration?) -> ForecastDistribution {
    var copy = self
    copy.calibration = calibration
    return copy
  }

  /// The same forecast with each step's distribution calibrated, one calibration a step; steps beyond them keep their own.
  public func calibrated(steps calibrations: [ScoreCalibration]) -> ForecastDistribution {
    var copy = self
    copy.calibrations = Array(calibrations.prefix(horizon))
    return copy
  }

  /// The first `steps` steps.
  public func prefix(_ steps: Int) -> ForecastDistribution {
    var copy = self
    copy.mean = Array(mean.prefix(max(0, steps)))
    copy.standardDeviation = Array(standardDeviation.prefix(max(0, steps)))
    copy.calibrations = Array(calibrations.prefix(max(0, steps)))
    return copy
  }

  private static func admissible(_ levels: [Double]) -> [Double] {
    var unique: [Double] = []
    for level in levels.sorted() where level > 0 && level < 100 && unique.last != level { unique.append(level) }
    return unique
  }
}
