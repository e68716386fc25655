import Statistics

/// How a sample of lengths of time spreads, in seconds. NaN where the sample is empty; the standard deviation needs two values.
public struct DurationSummary: Sendable, Equatable {
  /// Values in the sample.
  public let count: Int
  /// Arithmetic mean.
  public let meanSeconds: Double
  /// Divisor n - 1.
  public let standardDeviationSeconds: Double
  /// 50th percentile.
  public let medianSeconds: Double
  /// 75th percentile.
  public let p75Seconds: Double
  /// 90th percentile.
  public let p90Seconds: Double
  /// 95th percentile.
  public let p95Seconds: Double
  /// Least value.
  public let minimumSeconds: Double
  /// Greatest value.
  public let maximumSeconds: Double

  /// Summarises `sample` (NaN = none) with type 7 quantiles of Hyndman & Fan (1996).
  public init(_ sample: [Double]) {
    var values = sample.filter { !$0.isNaN }
    let moments = SampleMoments(values)
    values.sort()
    count = values.count
    meanSeconds = moments.mean
    standardDeviationSeconds = moments.standardDeviation
    medianSeconds = Quantiles.ofSorted(values, 0.5)
    p75Seconds = Quantiles.ofSorted(values, 0.75)
    p90Seconds = Quantiles.ofSorted(values, 0.9)
    p95Seconds = Quantiles.ofSorted(values, 0.95)
    minimumSeconds = values.first ?? .nan
    maximumSeconds = values.last ?? .nan
  }
}
