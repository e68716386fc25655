public import Tickets
import Timeline

/// How a tickets table is to be read: the fields that every job on tickets shares.
struct TicketsInput {
  var table: TableInput?
  var map: [String: String]?
  var dateOrder: String?
  var timezone: String?
  /// A mapping in YAML; the fields above go before what it says.
  var mapping: String?
  /// Which of several differing rows with one id is the ticket.
  var duplicates: String?

  /// Reads the table; says where and why when it cannot be read.
  func read(context: JobContext) throws(JobError) -> (tickets: TicketTable, reading: ReadingSummary) {
    guard let table else {
      throw JobError(
        .request, code: "missing_table", message: "there is no table to work on: give a file, or the field table", field: "table")
    }
    if case .store(let address, let asOf) = table {
      let (data, reading) = try data(of: address, asOf: asOf, context: context)
      guard let tickets = data.tickets else {
        throw JobError(.data, code: "no_tickets", message: "the store holds no tickets; import some", field: "table")
      }
      return (tickets, reading)
    }
    let options = try options(context)
    let tickets: TicketTable
    let report: ImportReport
    do throws(TicketsError) {
      (tickets, report) = try TicketReader(options: options).read(table.source)
    } catch {
      throw JobError(tickets: error)
    }
    try JobLimits.current.check(rows: report.rowsRead)
    try ImportCheck.ids(report)
    return (tickets, ReadingSummary(report))
  }

  /// How the file is to be read.
  func options(_ context: JobContext) throws(JobError) -> ReadingOptions {
    var options = ReadingOptions(map: map ?? [:])
    options.dateOrder = try Self.order(dateOrder)
    options.zone = try Self.zone(timezone)
    options.now = context.now
    if let duplicates {
      guard let choice = DuplicateChoice(rawValue: duplicates) else {
        throw JobError(
          .request, code: "invalid_duplicates", message: "'\(duplicates)' is no choice among duplicates; write later_or_fuller or first",
          field: "duplicates")
      }
      options.conflictingDuplicates = choice
    }
    try Self.apply(mapping, to: &options)
    if let progress = context.progress {
      options.progress = { done, total in
        progress(total.map { $0 > 0 ? "reading, \(done * 100 / $0) %" : "reading" } ?? "reading, \(done >> 20) MiB")
      }
    }
    return options
  }

  /// Puts what a mapping says into the options.
  static func apply(_ mapping: String?, to options: inout ReadingOptions) throws(JobError) {
    guard let mapping else { return }
    do throws(TicketsError) {
      try MappingFile.read(yaml: mapping, file: "mapping").apply(to: &options)
    } catch {
      throw JobError(tickets: error)
    }
  }

  /// The order of day and month; nil where none is stated.
  static func order(_ name: String?) throws(JobError) -> DateOrder? {
    guard let name else { return nil }
    guard let order = DateOrder(rawValue: name) else {
      throw JobError(
        .request, code: "invalid_date_order", message: "'\(name)' is no order of dates; write dmy or mdy", field: "date_order")
    }
    return order
  }

  /// The zone of this name; nil where none is stated.
  static func zone(_ name: String?) throws(JobError) -> Zone? {
    guard let name else { return nil }
    guard let zone = Zone(identifier: name) else {
      throw JobError(
        .request, code: "unknown_timezone", message: "there is no time zone '\(name)'; write a name such as Europe/Oslo", field: "timezone")
    }
    return zone
  }
}

extension TableInput {
  /// Where the reader finds the bytes.
  var source: DataSource {
    switch self {
    case .file(let path): DataSource(path: path)
    case .text(let text): .bytes(Array(text.utf8), name: "table")
    case .rows(let rows): .bytes(Array(Self.csv(rows: rows).utf8), name: "table")
    // A store is opened by the job's context, never read as a file.
    case .store: .bytes([], name: "store")
    }
  }
}

extension ReadingSummary {
  /// What an import report says, as answers carry it.
  public init(_ report: ImportReport) {
    self.init(
      rowsRead: report.rowsRead, ticketsKept: report.ticketsKept, merged: report.merged, refusedRows: report.refusedRows,
      refusedValues: report.refusedValues, says: report.sentences,
      refusals: report.refusals.map { Refusal(line: $0.line, column: $0.column ?? "", value: $0.value ?? "", reason: $0.reason) },
      columns: report.columns.map { Column(header: $0.header, takenFor: $0.takenFor, why: $0.why) })
  }
}
