/// How the values of each period spread: arrays of one entry a period, in the values' own unit (seconds for lengths of time).
///
/// NaN where a period has no value; the standard deviation (divisor n - 1) needs two.
public struct PeriodDistribution: Sendable, Equatable {
  /// Arithmetic mean.
  public let mean: [Double]
  /// Divisor n - 1.
  public let standardDeviation: [Double]
  /// 50th percentile.
  public let median: [Double]
  /// 90th percentile, type 7 of Hyndman & Fan (1996).
  public let p90: [Double]
}
