import Statistics

/// Possible futures of one series, by column: paths × horizon, one path after the other.
///
/// Quantiles of sums (a week's volume from daily forecasts) are those of the paths' sums: adding up the quantiles of the steps overstates
/// them, taking the steps as independent understates them.
public struct SamplePaths: Sendable, Equatable {
  /// The value of path p at step h is at p × horizon + h.
  public let values: [Double]
  /// Steps ahead.
  public let horizon: Int
  /// The seed that they were drawn with.
  public let seed: UInt64

  /// Values of whole paths; what is left over behind the last whole path is dropped.
  public init(values: [Double], horizon: Int, seed: UInt64 = 0) {
    self.horizon = max(0, horizon)
    let whole = horizon > 0 ? values.count / horizon * horizon : 0
    self.values = whole == values.count ? values : Array(values.prefix(whole))
    self.seed = seed
  }

  /// How many paths.
  public var count: Int { horizon > 0 ? values.count / horizon : 0 }

  /// One path; empty where there is none of this number.
  public func path(_ index: Int) -> ArraySlice<Double> {
    index >= 0 && index < count ? values[(index * horizon)..<((index + 1) * horizon)] : []
  }

  /// The mean of each step.
  public var mean: [Double] {
    guard count > 0 else { return [] }
    var sums = [Double](repeating: 0, count: horizon)
    for place in values.indices { sums[place % horizon] += values[place] }
    return sums.map { $0 / Double(count) }
  }

  /// The quantile of each step at `probability`, by type 7 of Hyndman & Fan (1996).
  public func quantile(_ probability: Double) -> [Double] { quantiles([probability]).first ?? [] }

  /// The quantiles of each step, one array a probability.
  public func quantiles(_ probabilities: [Double]) -> [[Double]] {
    var result = [[Double]](repeating: [Double](repeating: .nan, count: horizon), count: probabilities.count)
    var column = [Double](repeating: 0, count: count)
    for h in 0..<(count > 0 ? horizon : 0) {
      for p in column.indices { column[p] = values[p * horizon + h] }
      column.sort()
      for (place, probability) in probabilities.enumerated() { result[place][h] = Quantiles.ofSorted(column, probability) }
    }
    return result
  }

  /// The sums over each `period` steps as paths of their own: 14 days by 7 make two weeks. The first period may be cut short by `offset`
  /// steps that have already gone by, and the last one by the end of the horizon; nil for a period below 1.
  public func sums(over period: Int, offset: Int = 0) -> SamplePaths? {
    guard period >= 1, horizon > 0 else { return nil }
    let gone = ((offset % period) + period) % period
    let periods = (horizon - 1 + gone) / period + 1
    var sums = [Double](repeating: 0, count: count * periods)
    for p in 0..<count {
      for h in 0..<horizon { sums[p * periods + (h + gone) / period] += values[p * horizon + h] }
    }
    return SamplePaths(values: sums, horizon: periods, seed: seed)
  }

  /// The central interval of each step at `level` percent.
  public func interval(level: Double) -> PredictionInterval {
    let bounds = quantiles([0.5 - level / 200, 0.5 + level / 200])
    return PredictionInterval(level: level, lower: bounds[0], upper: bounds[1])
  }
}
