import Timeline

/// The rows of a series table with their positions settled: dates or whole numbers, the order of day and month, the clock, the step.
struct SeriesPositions {
  /// Without the rows whose date contradicts the column's order.
  let table: SeriesTable
  let step: SeriesStep
  let zone: Zone
  /// The number of the period, or the whole number, of every row.
  let numbers: [Int]
  let format: String
  let why: String

  /// Throws `mixed_positions` where some positions are dates and others whole numbers.
  init(_ table: SeriesTable, options: ReadingOptions, log: inout RefusalLog) throws(TicketsError) {
    guard let ds = table.columns.ds else {
      self.table = table
      step = SeriesStep(integers: [])
      zone = .unstated
      numbers = Self.numbered(table)
      format = ""
      why = ""
      return
    }
    if table.onlyIntegers > 0, table.onlyDates > 0 {
      throw TicketsError(
        code: "mixed_positions",
        message:
          "Some positions are dates (line \(table.firstDateLine ?? 0)) and others whole numbers (line \(table.firstIntegerLine ?? 0)).",
        line: max(table.firstDateLine ?? 0, table.firstIntegerLine ?? 0), column: table.columns.header[ds])
    }
    if table.onlyIntegers > 0 {
      self.table = table
      (step, numbers, format) = Self.integers(table, ds)
      zone = .unstated
      why = ""
      return
    }
    let decision = try DateOrders.decide([table.stampColumn], stated: options.dateOrder).first ?? .init(order: .dayMonthYear, why: "")
    let isAbsolute = table.stampColumn.offsets + table.stampColumn.epochs > 0
    let zone = options.zone ?? (isAbsolute ? .utc : .unstated)
    let instants = table.stamps.map { PackedStamp(bits: $0).instant(decision.order, zone: zone) }
    let kept = table.filtered { !instants[$0].isMissing }
    let examples = decision.order == .dayMonthYear ? table.stampColumn.monthFirstExamples : table.stampColumn.dayFirstExamples
    log.refuse(
      asRows: true, column: table.columns.header[ds], count: table.count - kept.count, examples: examples,
      reason: StampColumn.Outcome.known.reason)
    let local = instants.filter { !$0.isMissing }.map { zone.localSeconds($0) }
    let step = options.frequency.map { SeriesStep(stated: $0) } ?? SeriesStep(localSeconds: local)
    self.table = kept
    self.step = step
    self.zone = zone
    if case .calendar(let frequency) = step.kind {
      numbers = local.map { frequency.period(ofLocalSeconds: $0) }
    } else {
      numbers = []
    }
    format = ColumnFormats.describe(table.stampColumn, decision)
    why = decision.why
  }

  /// Rows without positions are numbered from 1 within their series.
  private static func numbered(_ table: SeriesTable) -> [Int] {
    var counts: [Int32: Int] = [:]
    return table.codes.map { code in
      counts[code, default: 0] += 1
      return counts[code] ?? 1
    }
  }

  /// Whole numbers are steps, but in a column named year they are years.
  private static func integers(_ table: SeriesTable, _ ds: Int) -> (SeriesStep, [Int], String) {
    let name = HeaderName.normalised(table.columns.header[ds])
    if ["year", "ar", "godina", "vuosi", "年"].contains(name), table.steps.allSatisfy({ (1000...9999).contains($0) }) {
      return (SeriesStep(stated: .year), table.steps.map { $0 - 1970 }, "year")
    }
    return (SeriesStep(integers: table.steps), table.steps, "whole number")
  }
}
