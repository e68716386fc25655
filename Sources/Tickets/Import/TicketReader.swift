import Timeline

/// Reads a tickets file, one row a ticket or one row an event, into a `TicketTable` and says what became of every row.
///
/// One pass with bounded memory: what is kept grows with the number of tickets, not with the file. A row is refused only where its creation
/// date cannot be used or its fields do not match the header; an unreadable optional value is refused alone, and its row is kept.
public struct TicketReader: Sendable {
  public let options: ReadingOptions

  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// The table and the report on `source`.
  ///
  /// Codes of errors: `file_not_found`, `file_unreadable`, `is_directory`, `read_failed`, `empty_file`, `binary_file`, `truncated_gzip`,
  /// `damaged_gzip`, `no_rows` (header only), `no_known_columns`, `no_created_column`, `unknown_column`, `duplicate_mapping`,
  /// `too_many_columns`, `record_too_long`, `unterminated_quote`, `malformed_json`, `undecidable_date_order`, `contradictory_dates`,
  /// `no_usable_rows`.
  public func read(_ source: DataSource) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    if case .file(let path) = source, DataSource.standsForSeveral(path) { return try readSeveral(path) }
    do {
      let buffer = try TableOpener.open(source, options: options)
      if TableOpener.isJSON(buffer) { return try read(try JSONRecords(buffer), named: source.name) }
      return try read(try DelimitedRecords(buffer), named: source.name)
    } catch {
      throw error.at(file: source.name)
    }
  }

  func read<Reader: RecordReader & ~Copyable>(
    _ records: consuming Reader, named name: String
  ) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    var reader = records
    let sample = try reader.sample(200)
    var plan = try ColumnPlan(header: reader.header, options: options, sample: sample)
    if let wanted = options.wantedColumns { plan.restrict(to: wanted) }
    var log = RefusalLog(listed: options.listedRefusals)
    var fold = TicketFold(
      plan: plan, decimalComma: options.decimalComma ?? (reader.delimiterName == "semicolon"), isStated: options.decimalComma != nil,
      listed: options.listedRefusals, keepsIdentifiers: options.keepsIdentifiers)
    var rowsRead = 0
    var batch = RecordBatch(wanted: fold.wanted)
    while true {
      try reader.fill(&batch)
      if batch.isEmpty { break }
      rowsRead += batch.count + batch.refused.count
      log.file = batch.file
      fold.take(batch, log: &log)
      if rowsRead == batch.count, let rows = reader.expectedRows { fold.reserveCapacity(rows) }
    }
    log.file = nil
    if rowsRead == 0 { throw TicketsError(code: "no_rows", message: "The file has a header and no rows.") }
    if fold.rowsTaken == 0 { throw Self.noUsableRows(rowsRead, log) }

    let layout = LayoutDecision(fold, plan: plan, stated: options.layout)
    if layout.layout == .event {
      log.refuse(
        asRows: true, column: plan.entry(.ticketID)?.header, count: fold.rowsWithoutID.count,
        examples: fold.linesWithoutID.map { StampColumn.Example(line: $0, text: "") }, reason: "an event without a ticket's id")
    }
    let decisions = try DateOrders.decide(fold.stamps, stated: options.dateOrder)
    let zone =
      options.zone
      ?? (fold.stamps.contains { $0.offsets + $0.epochs > 0 }
        ? .utc : plan.dialect?.form.clock ?? (options.zoneBySite.isEmpty ? .unstated : .utc))
    var builder = TicketTableBuilder(
      fold, decisions: decisions, zone: zone, layout: layout.layout, conflicts: options.conflictingDuplicates,
      zoneBySite: options.zoneBySite)
    let table = builder.build(&fold)
    refuseContradictions(fold, decisions, droppedTickets: builder.droppedTickets, &log)
    if table.count == 0 { throw Self.noUsableRows(rowsRead, log) }

    let draft = TicketReportDraft(
      source: name, rowsRead: rowsRead, plan: plan, fold: fold, log: log, layout: layout, decisions: decisions, table: table,
      encoding: reader.encodingName, delimiter: reader.delimiterName,
      fileFacts: reader.facts + ExportLimits.facts(plan.dialect, rows: rowsRead, table: table)
        + builder.clocks.facts(table, bySite: options.zoneBySite),
      conflicts: options.conflictingDuplicates, now: options.now)
    return (table, draft.report())
  }

  /// Values that only make sense in the order that their column was decided not to have.
  private func refuseContradictions(_ fold: TicketFold, _ decisions: [DateOrders.Decision], droppedTickets: Int, _ log: inout RefusalLog) {
    for reading in fold.readings where reading.entry.kind == .stamp {
      let column = fold.stamps[reading.slot]
      let isDayFirst = decisions[reading.slot].order == .dayMonthYear
      let isCreated = reading.entry.column == .createdAt
      let stray = column.strayValues
      let count = isCreated ? max(0, droppedTickets - stray.count) : isDayFirst ? column.count(.monthFirst) : column.count(.dayFirst)
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

  private static func noUsableRows(_ rowsRead: Int, _ log: RefusalLog) -> TicketsError {
    let first = log.first.first
    return TicketsError(
      code: "no_usable_rows",
      message:
        "None of the \(ReportText.count(rowsRead, "row", "rows")) can be used; the first was refused because: \(first?.reason ?? "unknown").",
      line: first?.line, column: first?.column)
  }
}
