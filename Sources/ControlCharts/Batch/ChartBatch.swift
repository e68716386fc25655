/// Individuals charts (`XmRChart`) of many series at once, in columns: what a board of a thousand measures is made from.
///
/// Every series gets the limits and signals that `XmRChart.fit` gives it, to the last bit, without a chart of its own: values of all series
/// lie in one array, lines and signals come out as flat lists, and nothing is allocated a series. The chart of a series that somebody looks
/// at is one call of `XmRChart.fit` away. Settings beyond phases, baseline, known parameters and rules are fitted chart by chart.
public struct ChartBatch: Sendable {
  /// What is asked of every series alike.
  public let settings: ChartSettings
  /// What is measured.
  public let kind: MeasureKind
  /// Whether a value below zero is impossible, so that no limit is drawn there.
  public let isNonNegative: Bool

  public init(settings: ChartSettings = ChartSettings(), kind: MeasureKind = .continuous, isNonNegative: Bool? = nil) {
    self.settings = settings
    self.kind = kind
    self.isNonNegative = isNonNegative ?? (kind != .continuous)
  }

  /// Fits and judges a chart a series.
  ///
  /// - Parameters:
  ///   - values: the values of all series, one series after the other, in order of time; NaN where missing.
  ///   - lengths: how many values each series has.
  /// - Throws: what `XmRChart.fit` throws for the first series that it refuses, and `length_mismatch` where values and lengths differ.
  public func fit(_ values: [Double], lengths: [Int]) throws(ControlChartError) -> BatchedCharts {
    var total = 0
    for length in lengths {
      // A sum that overflows is no number of values either.
      let (sum, overflows) = total.addingReportingOverflow(length)
      guard length >= 0, !overflows else { throw .lengthMismatch("lengths", expected: values.count, found: length) }
      total = sum
    }
    guard total == values.count else { throw .lengthMismatch("lengths", expected: values.count, found: total) }
    let longest = lengths.max() ?? 0
    let applied = settings.withDistance
    var fits = BatchedFits(values: values, settings: applied, floor: isNonNegative ? 0 : nil, longest: longest)
    var judge = BatchedJudge(
      values: values, rules: settings.rules ?? XmRChart.defaultRules, limit: applied.sigmaLimits, longest: longest)
    let isPlain = BatchedFits.covers(settings) && ChartSeries(values: values, kind: kind).areOrdinary
    var start = 0
    for (number, length) in lengths.enumerated() {
      if isPlain, try fits.fit(start..<(start + length)) {
        judge.judge(number, from: start, fits)
      } else {
        let series = ChartSeries(values: Array(values[start..<(start + length)]), kind: kind, isNonNegative: isNonNegative)
        judge.take(try XmRChart.fit(series, settings: settings), number)
      }
      start += length
    }
    return judge.charts
  }
}
