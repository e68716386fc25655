public import Timeline

/// One KPI of one slice, period by period.
public struct KPISeries: Sendable {
  /// The catalogue's entry.
  public let kpi: KPI
  /// Nil for all tickets together.
  public let slice: KPISlice?
  /// The periods.
  public let axis: TimeAxis
  /// What is counted, `axis.count` entries: a count, a flow, a stock at the period's end, the numerator of a proportion or ratio, or the
  /// mean of the period's lengths of time (seconds) or numbers. A count without tickets is 0, a mean without tickets NaN.
  public let y: [Double]
  /// The denominator of a proportion or ratio, or how many lengths of time or numbers a mean is made from; nil for counts, flows, stocks
  /// and sums.
  public let n: [Double]?
  /// The spread within each period, for lengths of time (seconds) and means.
  public let distribution: PeriodDistribution?

  /// What `y` and `n` are.
  public var shape: Measure.Shape { kpi.measure?.shape ?? .count }

  /// `kpi/dimension=label`, or the KPI's id alone for all tickets: unique within one answer.
  public var uniqueID: String {
    guard let slice else { return kpi.id }
    return "\(kpi.id)/\(slice.dimension)=\(slice.name)"
  }

  /// The KPI's value in every period: `y` itself, or `y / n` (100 · y / n for a net score); NaN where there is nothing to divide by.
  public var values: [Double] {
    guard let n else { return y }
    switch shape {
    case .proportion, .ratio: return zip(y, n).map { $1 > 0 ? $0 / $1 : .nan }
    case .netScore: return zip(y, n).map { $1 > 0 ? 100 * $0 / $1 : .nan }
    default: return y
    }
  }

  /// Pooled over all periods: Σ y / Σ n for proportions, ratios and net scores, the mean of all tickets for means, Σ y for counts, flows
  /// and sums, the last value for stocks. Never a mean of the periods' ratios.
  public var pooled: Double {
    var sumOfY = 0.0
    var sumOfN = 0.0
    switch shape {
    case .stock: return y.last ?? .nan
    case .count, .flow, .sum:
      for value in y where !value.isNaN { sumOfY += value }
      return sumOfY
    case .duration, .mean:
      for (mean, count) in zip(y, n ?? []) where count > 0 {
        sumOfY += mean * count
        sumOfN += count
      }
    case .proportion, .ratio, .netScore:
      for (value, count) in zip(y, n ?? []) {
        sumOfY += value
        sumOfN += count
      }
    }
    guard sumOfN > 0 else { return .nan }
    return (shape == .netScore ? 100 : 1) * sumOfY / sumOfN
  }
}
