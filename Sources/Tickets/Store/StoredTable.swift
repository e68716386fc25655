package import Timeline

/// The values of one column, as the tables in memory hold them.
package enum ColumnValues: Sendable {
  case stamps([Instant])
  case numbers([Double])
  case counts([Int32])
  case flags([Int8])
  case labels(CategoryColumn)

  package var count: Int {
    switch self {
    case .stamps(let values): values.count
    case .numbers(let values): values.count
    case .counts(let values): values.count
    case .flags(let values): values.count
    case .labels(let values): values.codes.count
    }
  }
}

/// A table of any kind in the one form that stores read and write: columns side by side, in an order that depends on their names alone.
package struct StoredTable: Sendable {
  package let kind: TableKind
  package let count: Int
  package let zone: Zone
  /// The tickets' ids; nil for every other kind.
  package var ids: IdentifierColumn?
  package private(set) var columns: [StoredColumn] = []
  package private(set) var values: [ColumnValues] = []

  package init(kind: TableKind, count: Int, zone: Zone, ids: IdentifierColumn? = nil) {
    self.kind = kind
    self.count = count
    self.zone = zone
    self.ids = ids
  }

  /// Adds a column; throws where its length is not the table's.
  package mutating func add(_ column: StoredColumn, _ new: ColumnValues) throws(TicketsError) {
    guard new.count == count else {
      throw TicketsError(
        code: "uneven_columns", message: "The column \(column.name) has \(new.count) rows where its table \(kind.rawValue) has \(count).",
        column: column.name)
    }
    columns.append(column)
    values.append(Self.storable(new))
  }

  /// No database keeps a zero byte in a text.
  private static func storable(_ values: ColumnValues) -> ColumnValues {
    guard case .labels(let column) = values, column.labels.contains(where: { $0.utf8.contains(0) }) else { return values }
    return .labels(CategoryColumn(labels: column.labels.map { $0.replacing("\0", with: "\u{FFFD}") }, codes: column.codes))
  }

  /// The values of the column with this name and kind, whatever stands for it.
  package func values(_ column: StoredColumn) -> ColumnValues? {
    columns.firstIndex(of: column).map { values[$0] }
  }
}

extension ServiceData {
  /// Every table with at least one row, tickets first.
  package func storedTables() throws(TicketsError) -> [StoredTable] {
    var stored: [StoredTable] = []
    if let tickets, tickets.count > 0 { stored.append(try StoredTable(tickets)) }
    for kind in TableKind.allCases where kind != .tickets {
      if let table = tables[kind], table.count > 0 { stored.append(try StoredTable(table)) }
    }
    return stored
  }

  /// The tables that `stored` describes.
  package init(_ stored: [StoredTable]) {
    self.init()
    for table in stored {
      if table.kind == .tickets { tickets = table.ticketTable() } else { tables[table.kind] = table.recordTable() }
    }
  }
}
