import Timeline

/// Reads a table beside the tickets into a `RecordTable` and says what became of every row.
///
/// A row is refused only where the stamp without which it says nothing cannot be read, or its fields do not match the header; another
/// unreadable value is refused alone. Rows with the natural key of another row are the same record.
public struct RecordTableReader: Sendable {
  public let options: ReadingOptions

  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// The table and the report on `source`; the kind is found from the header where it is not stated.
  ///
  /// Codes of errors: those of `TicketReader` on files and dates, and `unknown_table`, `ambiguous_table`, `missing_column`.
  public func read(_ source: DataSource, kind: TableKind? = nil) throws(TicketsError) -> (table: RecordTable, report: ImportReport) {
    if case .file(let path) = source, DataSource.standsForSeveral(path) {
      return try read(try DataSource.expand(path), kind: kind, named: path)
    }
    return try read([source], kind: kind, named: source.name)
  }

  /// Several files of one table, matched by name, as one.
  public func read(
    _ sources: [DataSource], kind: TableKind? = nil, named name: String
  ) throws(TicketsError) -> (table: RecordTable, report: ImportReport) {
    do throws(TicketsError) {
      if sources.count == 1 { return try read(try FileRecords(sources[0], options: options), kind: kind, named: name) }
      return try read(try ConcatenatedRecords(sources, options: options), kind: kind, named: name)
    } catch {
      throw error.at(file: name)
    }
  }

  private func read<Reader: RecordReader & ~Copyable>(
    _ records: consuming Reader, kind: TableKind?, named name: String
  ) throws(TicketsError) -> (table: RecordTable, report: ImportReport) {
    var reader = records
    let sample = try reader.sample(200)
    let schema = try schema(kind, header: reader.header, sample: sample, name: name)
    let plan = try TablePlan(schema, header: reader.header, options: options, sample: sample)
    if let fault = plan.fault { throw fault }
    var log = RefusalLog(listed: options.listedRefusals)
    var fold = RecordFold(
      plan: plan, decimalComma: options.decimalComma ?? (reader.delimiterName == "semicolon"), isStated: options.decimalComma != nil,
      listed: options.listedRefusals)
    var rowsRead = 0
    var fileNumber = 0
    log.file = reader.file
    reading: while true {
      let outcome = try reader.next()
      if reader.fileNumber != fileNumber {
        fileNumber = reader.fileNumber
        log.file = reader.file
      }
      switch outcome {
      case .record:
        rowsRead += 1
        fold.take(&reader, log: &log)
      case .refused(let reason, let value):
        rowsRead += 1
        log.refuseRow(line: reader.line, value: value, reason: reason)
      case .end: break reading
      }
    }
    log.file = nil
    if rowsRead == 0 { throw TicketsError(code: "no_rows", message: "The file has a header and no rows.") }
    if fold.count == 0 { throw Self.noUsableRows(rowsRead, log) }
    let decisions = try DateOrders.decide(fold.stamps, stated: options.dateOrder)
    // Clocks by site make the stamps instants, whatever the clock on which they are read as dates.
    let hasInstants = !options.zoneBySite.isEmpty || fold.stamps.contains { $0.offsets + $0.epochs > 0 }
    let zone = options.zone ?? (hasInstants ? .utc : .unstated)
    var builder = RecordTableBuilder(fold, dates: decisions)
    let table = builder.build(zone: zone, zoneBySite: options.zoneBySite, log: &log)
    if table.count == 0 { throw Self.noUsableRows(rowsRead, log) }
    let draft = RecordReportDraft(
      source: name, rowsRead: rowsRead, plan: plan, fold: fold, log: log, readings: builder.readings, table: table,
      encoding: reader.encodingName, delimiter: reader.delimiterName, fileFacts: reader.facts)
    return (table, draft.report())
  }

  private static func noUsableRows(_ rowsRead: Int, _ log: RefusalLog) -> TicketsError {
    let first = log.first.first
    return TicketsError(
      code: "no_usable_rows",
      message:
        "None of the \(ReportText.count(rowsRead, "row", "rows")) can be used; the first was refused because: \(first?.reason ?? "unknown").",
      line: first?.line, column: first?.column)
  }

  private func schema(
    _ kind: TableKind?, header: [String], sample: [[String]], name: String
  ) throws(TicketsError) -> TableSchema {
    let kind = kind ?? options.table
    let recognition =
      kind.map { TableRecognition(kind: $0, why: "", rivals: []) }
      ?? TableRecogniser.recognise(header: header, sample: sample, name: name, options: options)
    if let kind = recognition.kind {
      if let schema = TableSchema.of(kind) { return schema }
      throw TicketsError(code: "unknown_table", message: "The file holds tickets, not one of the tables beside them.")
    }
    if !recognition.rivals.isEmpty {
      throw TicketsError(
        code: "ambiguous_table", message: "Which table is this? \(recognition.why.prefix(1).uppercased())\(recognition.why.dropFirst()).")
    }
    throw TicketsError(
      code: "unknown_table", message: "It cannot be told which table this is: \(recognition.why). The file has \(ColumnPlan.list(header)).")
  }
}
