import Tickets
import Timeline

/// How a tickets table is to be read: the fields that every job on tickets shares.
struct TicketsInput {
  var table: TableInput?
  var map: [String: String]?
  var dateOrder: String?
  var timezone: String?

  /// Reads the table; says where and why when it cannot be read.
  func read(context: JobContext) throws(JobError) -> (tickets: TicketTable, reading: ReadingSummary) {
    guard let table else {
      throw JobError(
        .request, code: "missing_table", message: "there is no table to work on: give a file, or the field table", field: "table")
    }
    var options = ReadingOptions(map: map ?? [:])
    options.dateOrder = try Self.order(dateOrder)
    options.zone = try Self.zone(timezone)
    if let progress = context.progress {
      options.progress = { done, total in
        progress(total.map { $0 > 0 ? "reading, \(done * 100 / $0) %" : "reading" } ?? "reading, \(done >> 20) MiB")
      }
    }
    let tickets: TicketTable
    let report: ImportReport
    do throws(TicketsError) {
      (tickets, report) = try TicketReader(options: options).read(table.source)
    } catch {
      throw JobError(tickets: error)
    }
    guard report.layout == .event || report.merged * 2 <= report.rowsRead || report.rowsRead < 20 else {
      throw JobError(
        .data, code: "ids_repeat",
        message: "\(report.merged) of \(report.rowsRead) rows repeat an id of another row, so the column taken for the id is none; "
          + "name the right one with --map ticket_id=HEADER", field: "map")
    }
    return (tickets, ReadingSummary(report))
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
    }
  }
}

extension ReadingSummary {
  init(_ report: ImportReport) {
    self.init(
      rowsRead: report.rowsRead, ticketsKept: report.ticketsKept, merged: report.merged, refusedRows: report.refusedRows,
      refusedValues: report.refusedValues, says: report.sentences,
      refusals: report.refusals.map { Refusal(line: $0.line, column: $0.column ?? "", value: $0.value ?? "", reason: $0.reason) },
      columns: report.columns.map { Column(header: $0.header, takenFor: $0.takenFor, why: $0.why) })
  }
}
