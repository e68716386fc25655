import Timeline

/// One pass over a tickets file: takes its records and hands the tickets over, all at its end or part by part while it goes on.
struct TicketPass {
  private let options: ReadingOptions
  private let plan: ColumnPlan
  private(set) var fold: TicketFold
  private var log: RefusalLog
  private var summary: TicketSummary
  private(set) var rowsRead = 0
  /// How the parts handed over were understood; nil while there are none.
  private var agreed: ColumnDecisions?

  init(plan: ColumnPlan, options: ReadingOptions, delimiter: String) {
    self.plan = plan
    self.options = options
    log = RefusalLog(listed: options.listedRefusals)
    fold = TicketFold(
      plan: plan, decimalComma: options.decimalComma ?? (delimiter == "semicolon"), isStated: options.decimalComma != nil,
      listed: options.listedRefusals, keepsIdentifiers: options.keepsIdentifiers)
    // Tickets are counted label by label only where a fact may need it.
    var counted = Set(plan.entries.filter { $0.labels != nil }.map(\.name))
    if !options.zoneBySite.isEmpty { counted.insert("site") }
    summary = TicketSummary(now: options.now, counting: counted)
  }

  var hasHandedOver: Bool { agreed != nil }

  mutating func take(_ batch: borrowing RecordBatch) {
    rowsRead += batch.count + batch.refused.count
    log.file = batch.file
    fold.take(batch, log: &log)
  }

  mutating func reserveCapacity(_ rows: Int) { fold.reserveCapacity(rows) }

  /// Whether the rows held can be handed over before the rest of the file is known: a row is a ticket, ids come in order so that none of
  /// these will come again, and all columns are decided. Nil = not yet.
  mutating func canHandOver() -> Bool? {
    guard fold.identities.areInOrder, !fold.identities.isLost, options.zoneBySite.isEmpty else { return false }
    guard let decisions = try? ColumnDecisions(fold, plan: plan, options: options) else { return nil }
    guard decisions.layout.layout == .ticket else { return false }
    return agreed.map { decisions.agrees(with: $0) } ?? true
  }

  /// The tickets of the rows held, which are then forgotten.
  ///
  /// Throws `undecidable_date_order` or `contradictory_dates`.
  mutating func handOver() throws(TicketsError) -> TicketTable {
    let decisions = try ColumnDecisions(fold, plan: plan, options: options)
    agreed = decisions
    let table = build(decisions)
    fold.forgetRows()
    return table
  }

  private mutating func build(_ decisions: ColumnDecisions) -> TicketTable {
    var builder = TicketTableBuilder(
      fold, decisions: decisions.dates, zone: decisions.zone, layout: decisions.layout.layout, conflicts: options.conflictingDuplicates,
      zoneBySite: options.zoneBySite)
    let table = builder.build(&fold)
    summary.enter(table, dropped: builder.droppedTickets, clocks: builder.clocks)
    return table
  }

  /// What came of the file: its last tickets and the report; nil where the parts handed over were understood otherwise than the whole is,
  /// so that they must be forgotten and the file be read as a whole.
  ///
  /// Throws `no_rows`, `no_usable_rows`, `undecidable_date_order` or `contradictory_dates`.
  mutating func finish<Reader: RecordReader & ~Copyable>(
    _ reader: borrowing Reader, named name: String
  ) throws(TicketsError) -> (table: TicketTable, report: ImportReport)? {
    log.file = nil
    if rowsRead == 0 { throw TicketsError(code: "no_rows", message: "The file has a header and no rows.") }
    if fold.rowsTaken == 0 { throw noUsableRows() }
    if hasHandedOver, canHandOver() != true { return nil }
    let decisions = try ColumnDecisions(fold, plan: plan, options: options)
    if decisions.layout.layout == .event {
      log.refuse(
        asRows: true, column: plan.entry(.ticketID)?.header, count: fold.rowsWithoutIDCount,
        examples: fold.linesWithoutID.map { StampColumn.Example(line: $0, text: "") }, reason: "an event without a ticket's id")
    }
    let table = build(decisions)
    refuseContradictions(decisions.dates)
    if summary.count == 0 { throw noUsableRows() }
    let draft = TicketReportDraft(
      source: name, rowsRead: rowsRead, plan: plan, fold: fold, log: log, layout: decisions.layout, decisions: decisions.dates,
      summary: summary, encoding: reader.encodingName, delimiter: reader.delimiterName,
      fileFacts: reader.facts + ExportLimits.facts(plan.dialect, rows: rowsRead, summary)
        + RowClocks.facts(summary, bySite: options.zoneBySite),
      conflicts: options.conflictingDuplicates)
    return (table, draft.report())
  }

  /// Values that only make sense in the order that their column was decided not to have.
  private mutating func refuseContradictions(_ decisions: [DateOrders.Decision]) {
    for reading in fold.readings where reading.entry.kind == .stamp {
      let column = fold.stamps[reading.slot]
      let isDayFirst = decisions[reading.slot].order == .dayMonthYear
      let isCreated = reading.entry.column == .createdAt
      let stray = column.strayValues
      let count = isCreated ? max(0, summary.dropped - stray.count) : isDayFirst ? column.count(.monthFirst) : column.count(.dayFirst)
      let reason = StampColumn.Outcome.known.reason
      log.refuse(
        asRows: isCreated, column: reading.entry.header, count: count,
        examples: isDayFirst ? column.monthFirstExamples : column.dayFirstExamples,
        reason: isCreated ? "no creation date: \(reason)" : reason)
      log.refuse(
        asRows: isCreated, column: reading.entry.header, count: stray.count, examples: stray.examples,
        reason: "written as a number or with a year of three digits, which the rest of the column is not")
    }
    let numbers = zip(fold.numbers, NumberColumn.decide(fold.numbers)).map { ($0.header, $0.contradictions($1)) }
    let durations = zip(fold.durations, DurationColumn.decide(fold.durations)).map { ($0.numbers.header, $0.contradictions($1)) }
    for (header, refused) in numbers + durations {
      log.refuse(
        asRows: false, column: header, count: refused.count, examples: refused.examples,
        reason: "the decimals stand behind another mark than in the rest of the column")
    }
  }

  private func noUsableRows() -> TicketsError {
    let first = log.first.first
    return TicketsError(
      code: "no_usable_rows",
      message:
        "None of the \(ReportText.count(rowsRead, "row", "rows")) can be used; the first was refused because: \(first?.reason ?? "unknown").",
      line: first?.line, column: first?.column)
  }
}
