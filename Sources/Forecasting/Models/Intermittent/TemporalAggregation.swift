/// Forecasts of an intermittent series from sums over several steps, where zeros are fewer.
///
/// Sources: ADIDA by Nikolopoulos, Syntetos, Boylan, Petropoulos & Assimakopoulos (2011), Journal of the Operational Research Society 62;
/// IMAPA by Petropoulos & Kourentzes (2015), Journal of the Operational Research Society 66.
public struct TemporalAggregation: ForecastModel {
  public enum Variant: String, Sendable {
    /// Sums over the mean interval between demands.
    case single = "ADIDA"
    /// The mean of the forecasts from sums over one step, two, ... up to the mean interval.
    case multiple = "IMAPA"
  }

  public let variant: Variant

  public init(_ variant: Variant) { self.variant = variant }

  public var name: String { variant.rawValue }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let values = series.values.map { $0.isNaN ? 0 : $0 }
    let demand = DemandSeries(values)
    guard !demand.intervals.isEmpty else { return IntermittentFit.withoutDemand(series, name: name) }
    let mean = demand.intervals.reduce(0, +) / Double(demand.intervals.count)
    let level = max(1, Int(min(mean, 1e9).rounded(.toNearestOrEven)))
    let levels = variant == .single ? level...level : 1...level
    var sum = 0.0
    for level in levels { sum += Self.forecast(values[...], level: level) }
    let value = sum / Double(levels.count)
    return IntermittentFit(
      name: name, mean: value, fitted: Self.fitted(values, levels: levels), series: series,
      parameters: [ModelParameter("aggregation_level", Double(level))])
  }

  /// The forecast of one step by optimal smoothing of sums over `level` steps. Whole blocks only, counted from the end: the oldest values
  /// are left out.
  private static func forecast(_ values: ArraySlice<Double>, level: Int) -> Double {
    let blocks = values.count / level
    guard blocks > 0 else { return values.reduce(0, +) / Double(max(1, values.count)) }
    var sums: [Double] = []
    sums.reserveCapacity(blocks)
    var start = values.startIndex + values.count % level
    for _ in 0..<blocks {
      var sum = 0.0
      for t in start..<start + level { sum += values[t] }
      sums.append(sum)
      start += level
    }
    let alpha = SmoothedMean.bestAlpha(sums, between: 0.1, and: 0.3)
    return SmoothedMean.last(sums, alpha: alpha) / Double(level)
  }

  /// One-step means: at every step the mean over the levels (over the first fifty) of a smoothing of the sums that were whole by then.
  private static func fitted(_ values: [Double], levels: ClosedRange<Int>) -> [Double] {
    var result = [Double](repeating: .nan, count: values.count)
    guard values.count > 1 else { return result }
    for t in 1..<values.count { result[t] = 0 }
    let used = levels.prefix(50)
    let number = Double(used.count)
    for level in used {
      var block = 0.0
      var smooth = Double.nan
      for t in values.indices {
        if t > 0 { result[t] += (smooth.isNaN ? block / Double(max(1, t)) : smooth / Double(level)) / number }
        block += values[t]
        if (t + 1) % level == 0 {
          smooth = smooth.isNaN ? block : smooth + 0.2 * (block - smooth)
          block = 0
        }
      }
    }
    return result
  }
}
