/// One panel of a chart: parallel columns, one entry a point.
public struct ChartPanel: Sendable, Equatable {
  /// The value as given, NaN where it is missing.
  public var values: [Double]
  /// The plotted statistic on the KPI's scale, NaN where there is none.
  public var statistic: [Double]
  public var centerLine: ChartColumn
  /// NaN where there is no such limit.
  public var lowerControlLimit: ChartColumn
  /// NaN where there is no such limit.
  public var upperControlLimit: ChartColumn
  /// The statistic as a normal score: how many standard deviations from what was expected. NaN where there is none.
  public var z: ChartColumn
  /// The standard deviation of the statistic at each point, on the KPI's scale.
  public var sigma: ChartColumn

  /// The upper of a two-sided chart's sums, such as C⁺ of a CUSUM, on the scale of the upper limit; nil for charts with one statistic.
  public var upperStatistic: [Double]?
  /// The lower sum, not above 0, on the scale of the lower limit: −C⁻ of a CUSUM.
  public var lowerStatistic: [Double]?
  /// What is plotted where it is not the measure itself, such as "Moving range".
  public var title: String?
  /// How the statistic is written where it is not on the measure's scale; nil means as the measure.
  public var notation: ValueNotation?

  /// Whether each statistic carries earlier points along (moving averages, EWMA, sums): then patterns over several points mean nothing, and
  /// the limits say nothing about single points.
  public var carriesMemory = false
  /// Whether statistic and lines are on the measure's own scale; false for sums, scores and deviations.
  public var isOnMeasureScale = true

  /// A panel of points without lines.
  public init(values: [Double], statistic: [Double]) {
    self.values = values
    self.statistic = statistic
    let empty = ChartColumn(repeating: .nan, count: statistic.count)
    centerLine = empty
    lowerControlLimit = empty
    upperControlLimit = empty
    z = empty
    sigma = empty
  }

  /// A panel whose lines and standard deviation are the same at every point.
  init(values: [Double], statistic: [Double], center: Double, sigma: Double, limits: (lower: Double, upper: Double)) {
    self.values = values
    self.statistic = statistic
    centerLine = ChartColumn(repeating: center, count: statistic.count)
    lowerControlLimit = ChartColumn(repeating: limits.lower, count: statistic.count)
    upperControlLimit = ChartColumn(repeating: limits.upper, count: statistic.count)
    z = ChartColumn(scoresOf: statistic, ScoreScale(center: center, sigma: sigma))
    self.sigma = ChartColumn(repeating: sigma, count: statistic.count)
  }

  /// Number of points.
  public var count: Int { statistic.count }

  /// Whether the point lies beyond a control limit.
  public func isBeyond(_ index: Int) -> Bool {
    statistic[index] > upperControlLimit[index] || statistic[index] < lowerControlLimit[index]
  }

  /// Makes the score follow the limits where rounding or discreteness parts them: what lies beyond scores beyond, what lies within, within.
  mutating func alignScore(_ index: Int, limit: Double) {
    let score = z[index]
    if score.isNaN { return }
    if statistic[index] > upperControlLimit[index] {
      if score <= limit { z[index] = limit.nextUp }
    } else if statistic[index] < lowerControlLimit[index] {
      if score >= -limit { z[index] = -limit.nextUp }
    } else if abs(score) > limit {
      z[index] = score < 0 ? -limit : limit
    }
  }

  mutating func append(_ other: ChartPanel) {
    if count == 0 {
      // The first phase, most often the only one, is taken over as it is.
      self = other
      return
    }
    upperStatistic = Self.joined(upperStatistic, count: count, other.upperStatistic, otherCount: other.count)
    lowerStatistic = Self.joined(lowerStatistic, count: count, other.lowerStatistic, otherCount: other.count)
    title = title ?? other.title
    notation = notation ?? other.notation
    carriesMemory = carriesMemory || other.carriesMemory
    isOnMeasureScale = isOnMeasureScale && other.isOnMeasureScale
    values += other.values
    statistic += other.statistic
    centerLine.append(other.centerLine)
    lowerControlLimit.append(other.lowerControlLimit)
    upperControlLimit.append(other.upperControlLimit)
    z.append(other.z)
    sigma.append(other.sigma)
  }

  private static func joined(_ first: [Double]?, count: Int, _ second: [Double]?, otherCount: Int) -> [Double]? {
    if first == nil, second == nil { return nil }
    return (first ?? [Double](repeating: .nan, count: count)) + (second ?? [Double](repeating: .nan, count: otherCount))
  }

  /// The standardised deviation; 0 on the centre line even where sigma is 0, and infinite off it.
  static func score(_ statistic: Double, center: Double, sigma: Double) -> Double {
    ScoreScale(center: center, sigma: sigma).score(statistic)
  }
}
