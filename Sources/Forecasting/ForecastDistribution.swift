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
    let raw = Normal.standard.quantile(probability)
    let score = calibration?.calibrated(raw) ?? raw
    var scores = score
    switch shape {
    case .count:
      return mean.indices.map { CountQuantile.value(score: score, mean: mean[$0], standardDeviation: standardDeviation[$0]) }
    case .studentT(let freedom):
      scores = StudentT(degreesOfFreedom: freedom).quantile(Normal.standard.cumulative(score))
    case .transformed(let transform):
      return mean.indices.map { step in
        let value = transform.inverse(transform(mean[step]) + score * standardDeviation[step])
        return isNonNegative ? max(0, value) : value
      }
    case .normal:
      break
    }
    return mean.indices.map { step in
      let value = standardDeviation[step] == 0 ? mean[step] : mean[step] + scores * standardDeviation[step]
      return isNonNegative ? max(0, value) : value
    }
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

  /// The first `steps` steps.
  public func prefix(_ steps: Int) -> ForecastDistribution {
    var copy = self
    copy.mean = Array(mean.prefix(max(0, steps)))
    copy.standardDeviation = Array(standardDeviation.prefix(max(0, steps)))
    return copy
  }

  private static func admissible(_ levels: [Double]) -> [Double] {
    var unique: [Double] = []
    for level in levels.sorted() where level > 0 && level < 100 && unique.last != level { unique.append(level) }
    return unique
  }
}
