import Tickets
import Timeline

/// What a torture file gave: the report and the first rows, or the error; written as pretty JSON it is the file's golden.
struct TortureOutcome: Encodable {
  /// A cell of the table.
  enum Cell: Encodable {
    case missing
    case text(String)
    case number(Double)

    func encode(to encoder: any Encoder) throws {
      var box = encoder.singleValueContainer()
      switch self {
      case .missing: try box.encodeNil()
      case .text(let text): try box.encode(text)
      case .number(let number): try box.encode(number)
      }
    }
  }

  struct Failure: Encodable {
    var code: String
    var message: String
    var line: Int?
    var column: String?
  }

  struct Finding: Encodable {
    var kind: String
    var first: String
    var last: String
    var tickets: Int
    var sentence: String
  }

  struct History: Encodable {
    var usableFrom: String
    var usableThrough: String
    var lostDays: [String]
    var findings: [Finding]
  }

  var error: Failure?
  var report: ImportReport?
  /// Rows of the table, of which `rows` shows the first.
  var count: Int?
  var rows: [[String: Cell]]?
  var history: History?

  private static let shown = 10

  /// Reads `source` as what it is and writes down what became of it.
  init(_ source: DataSource, _ options: TortureOptions) throws {
    let reading = try options.readingOptions()
    do throws(TicketsError) {
      if options.series == true {
        let (series, report) = try SeriesReader(options: reading).read(source)
        self.report = report
        count = series.count
        rows = Self.rows(series)
        return
      }
      let kind = try TableRecogniser.recognise(source, options: reading).kind ?? .tickets
      if kind != .tickets {
        let (table, report) = try RecordTableReader(options: reading).read(source)
        self.report = report
        count = table.count
        rows = Self.rows(table)
        return
      }
      let (table, report) = try TicketReader(options: reading).read(source)
      self.report = report
      count = table.count
      rows = Self.rows(table)
      if options.history == true { history = Self.history(try HistoryWindow.judge(table)) }
    } catch {
      self.error = Failure(code: error.code, message: error.message, line: error.place.line, column: error.place.column)
    }
  }

  // MARK: Rows

  private static func stamp(_ instant: Instant, _ zone: Zone) -> Cell {
    instant.isMissing ? .missing : .text(ISO8601.string(localSeconds: zone.localSeconds(instant), zone: zone))
  }

  private static func number(_ value: Double) -> Cell { value.isNaN ? .missing : .number(value) }

  private static func rows(_ table: TicketTable) -> [[String: Cell]] {
    (0..<min(table.count, shown)).map { index in
      var row = ["created_at": stamp(table.created[index], table.zone)]
      if let ids = table.ids { row["ticket_id"] = ids[index].isEmpty ? .missing : .text(ids[index]) }
      let stamps: [(String, [Instant]?)] = [
        ("first_response_at", table.firstResponse), ("first_resolved_at", table.firstResolved), ("resolved_at", table.resolved),
        ("closed_at", table.closed), ("sla_due_at", table.due),
      ]
      for (name, column) in stamps { if let column { row[name] = stamp(column[index], table.zone) } }
      let flags: [(String, [Int8]?)] = [
        ("sla_met", table.slaMet), ("first_sla_met", table.firstSLAMet), ("escalated", table.escalated), ("merged", table.merged),
        ("spam", table.spam), ("deleted", table.deleted),
      ]
      for (name, column) in flags { if let column { row[name] = column[index] < 0 ? .missing : .number(Double(column[index])) } }
      let counts: [(String, [Int32]?)] = [
        ("reopened_count", table.reopenCount), ("reassignment_count", table.reassignmentCount), ("contacts_count", table.contactsCount),
      ]
      for (name, column) in counts { if let column { row[name] = column[index] < 0 ? .missing : .number(Double(column[index])) } }
      let numbers: [(String, [Double]?)] = [
        ("csat_score", table.csatScore), ("nps_score", table.npsScore), ("ces_score", table.cesScore),
        ("handle_seconds", table.handleSeconds), ("on_hold_seconds", table.onHoldSeconds), ("cost", table.cost),
      ]
      for (name, column) in numbers { if let column { row[name] = number(column[index]) } }
      if let requester = table.requester { row["requester"] = requester.label(index).map(Cell.text) ?? .missing }
      for (name, column) in table.dimensions { row[name] = column.label(index).map(Cell.text) ?? .missing }
      for (name, column) in table.firstDimensions { row["first " + name] = column.label(index).map(Cell.text) ?? .missing }
      return row
    }
  }

  private static func rows(_ table: RecordTable) -> [[String: Cell]] {
    (0..<min(table.count, shown)).map { index in
      var row: [String: Cell] = [:]
      for (name, column) in table.stamps { row[name] = stamp(column[index], table.zone) }
      for (name, column) in table.numbers { row[name] = number(column[index]) }
      for (name, column) in table.labels { row[name] = column.label(index).map(Cell.text) ?? .missing }
      return row
    }
  }

  private static func rows(_ series: [RegularSeries]) -> [[String: Cell]] {
    series.flatMap { series in
      series.values.prefix(shown).enumerated().map { index, value in
        ["unique_id": .text(series.id), "position": .number(Double(series.axis.first + index)), "y": number(value)]
      }
    }
  }

  private static func history(_ window: HistoryWindow) -> History {
    History(
      usableFrom: window.usable.lowerBound.iso8601, usableThrough: window.usable.upperBound.iso8601,
      lostDays: window.lostDays.map(\.iso8601),
      findings: window.findings.map {
        Finding(kind: $0.kind.rawValue, first: $0.first.iso8601, last: $0.last.iso8601, tickets: $0.tickets, sentence: $0.sentence)
      })
  }
}
