/// An intermittent series as its positive demands and the intervals between them.
///
/// Source: Croston (1972), Operational Research Quarterly 23. A missing value counts as no demand.
struct DemandSeries {
  /// The positive values, in order.
  private(set) var sizes: [Double] = []
  /// The steps from one value that is not zero to the next; the first from the step before the series.
  private(set) var intervals: [Double] = []
  /// The position of each.
  private(set) var positions: [Int] = []

  init(_ values: [Double]) {
    var last = -1
    for (t, value) in values.enumerated() where !value.isNaN && value != 0 {
      if value > 0 { sizes.append(value) }
      intervals.append(Double(t - last))
      positions.append(t)
      last = t
    }
  }
}
