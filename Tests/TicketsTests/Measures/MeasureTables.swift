import Timeline

@testable import Tickets

/// Small tables written as text: the first line names the columns, a `-` is a missing value, stamps are clock readings.
enum MeasureTables {
  static func instant(_ text: Substring) -> Instant {
    guard let reading = ISO8601.parse(Array(text.utf8)) else { return .missing }
    return ISO8601.instant(reading, zone: .unstated)
  }

  static func date(_ text: String) -> CivilDate {
    CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: instant(text[...]).secondsSinceEpoch))
  }

  /// Data of the tables given, each under its name: `surveys` alone, or `tickets` among others.
  static func data(_ tables: [TableKind: String]) -> ServiceData {
    var data = ServiceData()
    for (kind, text) in tables {
      if kind == .tickets { data.tickets = tickets(text) } else { data.tables[kind] = records(kind, text) }
    }
    return data
  }

  static func records(_ kind: TableKind, _ text: String) -> RecordTable {
    let (names, rows) = cells(text)
    var table = RecordTable(kind: kind, count: rows.count)
    for (place, name) in names.enumerated() {
      let column = rows.map { $0[place] }
      switch FormulaSchema.kind(name, of: kind) {
      case .stamp: table.stamps[name] = column.map(instant)
      case .label, .own, nil: table.labels[name] = labels(column)
      case .length, .count, .flag, .number: table.numbers[name] = column.map { Double($0) ?? .nan }
      }
    }
    return table
  }

  static func tickets(_ text: String) -> TicketTable {
    let (names, rows) = cells(text)
    func column(_ name: String) -> [Substring]? { names.firstIndex(of: name).map { place in rows.map { $0[place] } } }
    var table = TicketTable(zone: .unstated, created: column("created_at")?.map(instant) ?? [])
    for name in names {
      guard let values = column(name) else { continue }
      switch name {
      case "created_at": break
      case "id": table.ids = IdentifierColumn(values.map(String.init))
      case "resolved_at": table.resolved = values.map(instant)
      case "first_resolved_at": table.firstResolved = values.map(instant)
      case "closed_at": table.closed = values.map(instant)
      case "csat_score": table.csatScore = values.map { Double($0) ?? .nan }
      case "requester": table.requester = labels(values)
      default: table.dimensions[name] = labels(values)
      }
    }
    return table
  }

  private static func labels(_ values: [Substring]) -> CategoryColumn {
    var column = CategoryColumn()
    for value in values { column.append(code: value == "-" ? CategoryColumn.missing : column.code(for: String(value))) }
    return column
  }

  private static func cells(_ text: String) -> ([String], [[Substring]]) {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    let names = (lines.first ?? []).map(String.init)
    let rows = lines.dropFirst().map { row in row + [Substring](repeating: "-", count: max(0, names.count - row.count)) }
    return (names, Array(rows))
  }
}
