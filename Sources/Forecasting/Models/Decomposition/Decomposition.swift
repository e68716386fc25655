/// A series taken apart: data = trend + seasonal patterns + remainder.
public struct Decomposition: Sendable, Equatable {
  /// One seasonal pattern.
  public struct Seasonal: Sendable, Equatable {
    /// Its length in steps.
    public let season: Int
    /// Its value at every step.
    public let values: [Double]
  }

  /// The series, NaN where missing.
  public let data: [Double]
  public let trend: [Double]
  /// The patterns, the shortest season first; empty for a series without one.
  public let seasonal: [Seasonal]
  /// What is left; NaN where the data are missing.
  public let remainder: [Double]
  /// The weights that a robust method ended with, one an observation; nil for equal weights.
  public let robustness: [Double]?

  /// The data without the seasonal patterns; NaN where missing.
  public var seasonallyAdjusted: [Double] {
    var rest = data
    for pattern in seasonal {
      for t in rest.indices { rest[t] -= pattern.values[t] }
    }
    return rest
  }

  /// The sum of the patterns for `horizon` steps after the end: the last cycle of each, again and again.
  public func futureSeasonal(horizon: Int) -> [Double] {
    let n = data.count
    var sum = [Double](repeating: 0, count: max(0, horizon))
    for pattern in seasonal {
      for step in sum.indices { sum[step] += pattern.values[n - pattern.season + step % pattern.season] }
    }
    return sum
  }

  /// How much of the variance of the series without its trend and other patterns is due to pattern `index`, from 0 to 1.
  ///
  /// Source: Wang, Smith & Hyndman (2006), Data Mining and Knowledge Discovery 13; Hyndman & Athanasopoulos, 3rd ed., section 4.3.
  public func seasonalStrength(_ index: Int) -> Double {
    guard seasonal.indices.contains(index) else { return 0 }
    return Self.strength(remainder, with: seasonal[index].values)
  }

  /// The same for the trend in the seasonally adjusted series.
  public var trendStrength: Double { Self.strength(remainder, with: trend) }

  private static func strength(_ remainder: [Double], with part: [Double]) -> Double {
    let whole = variance(remainder.indices.map { remainder[$0] + part[$0] })
    let left = variance(remainder)
    guard whole > 0 else { return 0 }
    return max(0, min(1, 1 - left / whole))
  }

  private static func variance(_ values: [Double]) -> Double {
    var mean = 0.0
    var count = 0.0
    var squares = 0.0
    for value in values where !value.isNaN {
      count += 1
      let delta = value - mean
      mean += delta / count
      squares += delta * (value - mean)
    }
    return count > 1 ? squares / (count - 1) : 0
  }
}
