public import Timeline

/// One KPI of one slice, period by period, with the definition it was computed by.
public struct KPISeries: Sendable {
  /// The catalogue's entry, or the caller's own.
  public let kpi: KPI
  /// Nil for all records together.
  public let slice: KPISlice?
  /// The periods.
  public let axis: TimeAxis
  /// What `y` and `n` are.
  public let shape: Measure.Shape
  /// What is counted, `axis.count` entries: a count, a flow, a stock at the period's end, the numerator of a proportion or ratio, or the
  /// mean of the period's lengths of time (seconds) or numbers. A count without tickets is 0, a mean without tickets NaN.
  public internal(set) var y: [Double]
  /// The denominator of a proportion or ratio, or how many lengths of time or numbers a mean is made from; nil for counts, flows, stocks
  /// and sums.
  public let n: [Double]?
  /// The spread within each period, for lengths of time (seconds) and means.
  public let distribution: PeriodDistribution?
  /// Of a net score, promoters and detractors together: what its margin of error is made from. Nil for other shapes and where unknown.
  public let decided: [Double]?
  /// The choices by which the numbers were computed.
  public let definitions: KPIDefinitions
  /// What exactly is counted: the catalogue's sentence, followed by those of the choices on which the number depends.
  public let definition: String
  /// Tickets that these choices left out of the whole table; empty where the numbers are not made from tickets.
  public let leftOut: [LeftOutTickets]

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
}
