/// Croston's method for intermittent demand: sizes and intervals smoothed apart, the forecast their ratio.
///
/// Source: Croston (1972), Operational Research Quarterly 23; the correction of its bias by Syntetos & Boylan (2005), International Journal
/// of Forecasting 21.
public struct Croston: ForecastModel {
  public enum Variant: Sendable, Equatable {
    /// α = 0.1 for both, as Croston recommends.
    case classic
    /// α of sizes and of intervals by least squares, each within 0.1 and 0.3.
    case optimized
    /// α = 0.1, and the ratio times 1 − α/2 = 0.95: Syntetos and Boylan's approximation.
    case syntetosBoylan
  }

  public let variant: Variant
  private static let usualAlpha = 0.1

  public init(_ variant: Variant = .classic) { self.variant = variant }

  public var name: String {
    switch variant {
    case .classic: return "CrostonClassic"
    case .optimized: return "CrostonOptimized"
    case .syntetosBoylan: return "CrostonSBA"
    }
  }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let demand = DemandSeries(series.values)
    guard !demand.sizes.isEmpty else { return IntermittentFit.withoutDemand(series, name: name) }
    let isOptimized = variant == .optimized
    let sizeAlpha = isOptimized ? SmoothedMean.bestAlpha(demand.sizes, between: 0.1, and: 0.3) : Self.usualAlpha
    let intervalAlpha = isOptimized ? SmoothedMean.bestAlpha(demand.intervals, between: 0.1, and: 0.3) : Self.usualAlpha
    let sizes = SmoothedMean.path(demand.sizes, alpha: sizeAlpha)
    let intervals = SmoothedMean.path(demand.intervals, alpha: intervalAlpha)
    let factor = variant == .syntetosBoylan ? 1 - Self.usualAlpha / 2 : 1
    // The forecast changes only after a demand.
    var fitted = [Double](repeating: .nan, count: series.count)
    var size = 0
    var interval = 0
    for t in 1..<max(1, series.count) {
      if series.values[t - 1] > 0 { size += 1 }
      if !series.values[t - 1].isNaN, series.values[t - 1] != 0 { interval += 1 }
      fitted[t] = size == 0 ? 0 : factor * sizes[size] / max(intervals[interval], 1)
    }
    let last = (sizes.last ?? 0) / max(intervals.last ?? 1, 1)
    return IntermittentFit(
      name: name, mean: factor * last, fitted: fitted, series: series,
      parameters: [ModelParameter("alpha_size", sizeAlpha), ModelParameter("alpha_interval", intervalAlpha)])
  }
}
