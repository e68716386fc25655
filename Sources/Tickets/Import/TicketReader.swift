import Timeline

/// Reads a tickets file, one row a ticket or one row an event, into a `TicketTable` and says what became of every row.
///
/// One pass: what is kept grows with the number of tickets, not with the file, and stays bounded where the tickets go to a receiver part by
/// part. A row is refused only where its creation date cannot be used or its fields do not match the header; an unreadable optional value is
/// refused alone, and its row is kept.
public struct TicketReader: Sendable {
  public let options: ReadingOptions
  /// The first part is handed over when so many rows are held, later ones a quarter as large; a smaller file is read as a whole.
  let firstPartRows: Int

  public init(options: ReadingOptions = ReadingOptions()) { self.init(options: options, firstPartRows: 1 << 18) }

  init(options: ReadingOptions, firstPartRows: Int) {
    self.options = options
    self.firstPartRows = firstPartRows
  }

  /// The table and the report on `source`.
  ///
  /// Codes of errors: `file_not_found`, `file_unreadable`, `is_directory`, `read_failed`, `empty_file`, `binary_file`, `truncated_gzip`,
  /// `damaged_gzip`, `no_rows` (header only), `no_known_columns`, `no_created_column`, `unknown_column`, `duplicate_mapping`,
  /// `too_many_columns`, `record_too_long`, `unterminated_quote`, `malformed_json`, `undecidable_date_order`, `contradictory_dates`,
  /// `no_usable_rows`.
  public func read(_ source: DataSource) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    if case .file(let path) = source, DataSource.standsForSeveral(path) { return try readSeveral(path) }
    return try read([source], named: source.name)
  }

  /// One pass over one or several files of tickets; nil where the parts that `receiver` has are of no use.
  func pass(_ sources: [DataSource], named name: String, handing receiver: PartReceiver?) throws(TicketsError) -> Pass? {
    do throws(TicketsError) {
      guard sources.count == 1 else {
        return try pass(try ConcatenatedRecords(sources, options: options), named: name, handing: receiver)
      }
      let buffer = try TableOpener.open(sources[0], options: options)
      if TableOpener.isJSON(buffer) { return try pass(try JSONRecords(buffer), named: sources[0].name, handing: receiver) }
      return try pass(try DelimitedRecords(buffer), named: sources[0].name, handing: receiver)
    } catch {
      throw error.at(file: sources.count == 1 ? sources[0].name : name)
    }
  }

  /// What a pass that came to its end gave: the tickets that were not handed over before, and the report on all.
  struct Pass {
    let table: TicketTable
    let report: ImportReport
    let hasHandedOver: Bool
  }

  private func pass<Reader: RecordReader & ~Copyable>(
    _ records: consuming Reader, named name: String, handing receiver: PartReceiver?
  ) throws(TicketsError) -> Pass? {
    var reader = records
    let sample = try reader.sample(200)
    var plan = try ColumnPlan(header: reader.header, options: options, sample: sample)
    if let wanted = options.wantedColumns { plan.restrict(to: wanted) }
    var pass = TicketPass(plan: plan, options: options, delimiter: reader.delimiterName)
    var batch = RecordBatch(wanted: pass.fold.wanted)
    var receiver = receiver
    var partRows = firstPartRows
    while true {
      try reader.fill(&batch)
      if batch.isEmpty { break }
      pass.take(batch)
      if pass.rowsRead == batch.count, let rows = reader.expectedRows { pass.reserveCapacity(receiver == nil ? rows : min(rows, partRows)) }
      guard let receive = receiver, pass.fold.rowCount >= partRows else { continue }
      switch pass.canHandOver() {
      case true?:
        guard try receive(try pass.handOver()) else { return nil }
        partRows = max(RecordBatch.capacity, firstPartRows / 4)
      case nil where !pass.hasHandedOver: partRows *= 2
      default:
        guard !pass.hasHandedOver else { return nil }
        receiver = nil
        if let rows = reader.expectedRows { pass.reserveCapacity(rows) }
      }
    }
    guard let (table, report) = try pass.finish(reader, named: name) else { return nil }
    if let receive = receiver, pass.hasHandedOver, !(try receive(table)) { return nil }
    return Pass(table: table, report: report, hasHandedOver: pass.hasHandedOver)
  }
}
