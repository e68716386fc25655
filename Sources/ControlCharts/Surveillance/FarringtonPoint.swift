/// What Farrington's algorithm says about one period.
public struct FarringtonPoint: Sendable, Equatable {
  /// The expected count.
  public var expected: Double
  /// The upper limit of an in-control count; NaN where too few events are there to judge.
  public var upper: Double
  /// Quasi-Poisson dispersion, at least 1.
  public var dispersion: Double
  /// Whether the model has a trend.
  public var hasTrend: Bool
  /// The trend's slope on the logarithmic scale, a period; NaN without a trend.
  public var slope: Double
  /// How far the count lies on the way from the expectation to the limit: an alarm above 1. The quantile thresholds take the expectation on
  /// the logarithmic scale here, as the R package surveillance does; whether the score is above 1 is the same.
  public var exceedanceScore: Double
  /// Probability of a count at least as high.
  public var pValue: Double
  /// Whether the count is above the limit.
  public var isAlarm: Bool
  /// Standard error of the expectation on the logarithmic scale.
  public var standardError: Double
  /// How many years of history set the limit; less than asked for where there were none.
  public var years: Int
}
