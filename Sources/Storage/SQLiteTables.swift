import GRDB
import Tickets

/// The tables of data in a store's file, which grow a column when an import brings a new one.
struct SQLiteTables {
  let database: Database

  /// The kinds of table that the file has, in the order of `TableKind`.
  func kinds() throws -> [TableKind] {
    let names = try Set(String.fetchAll(database, sql: "SELECT DISTINCT table_name FROM table_columns"))
    return TableKind.allCases.filter { names.contains($0.rawValue) }
  }

  /// The columns of `kind` after import `asOf`, in the order in which they came.
  func columns(_ kind: TableKind, asOf: Int = .max) throws -> [RegisteredColumn] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, role, kind, column_name, since FROM table_columns WHERE table_name = ? AND since <= ?",
      arguments: [kind.rawValue, asOf])
    let columns = try rows.map { row in
      guard
        let column = RegisteredColumn(name: row[0], role: row[1], kind: row[2], databaseName: row[3], since: row[4])
      else { throw TicketsError(code: "store_damaged", message: "The store describes a column in words that are unknown here.") }
      return column
    }
    return columns.sorted { ($0.since, $0.column.identity) < ($1.since, $1.column.identity) }
  }

  /// Makes room for `columns` in the table of `kind`; all its columns afterwards.
  func prepare(_ kind: TableKind, _ columns: [StoredColumn], number: Int) throws -> [RegisteredColumn] {
    let known = try self.columns(kind)
    let table = kind.revisionsTable.quoted
    if known.isEmpty {
      try database.execute(
        sql: """
          CREATE TABLE \(table) (
            row_id INTEGER PRIMARY KEY, \(kind.keyColumn) TEXT NOT NULL, record INTEGER NOT NULL, revision INTEGER NOT NULL,
            import INTEGER NOT NULL REFERENCES imports (number), content_hash INTEGER NOT NULL)
          """)
      try addIndex(kind)
    }
    let all = RegisteredColumn.adding(columns, to: known, number: number)
    for new in all.dropFirst(known.count) {
      try database.execute(sql: "ALTER TABLE \(table) ADD COLUMN \(new.databaseName.quoted) \(new.column.kind.declaration)")
      try database.execute(
        sql: "INSERT INTO table_columns (table_name, column_name, name, role, kind, since) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [kind.rawValue, new.databaseName, new.column.name, new.column.role.rawValue, new.column.kind.rawValue, number])
    }
    if all.count > known.count { try replaceView(kind, all) }
    return all
  }

  /// The index by which a row's revisions are found.
  func addIndex(_ kind: TableKind) throws {
    try database.execute(
      sql: "CREATE UNIQUE INDEX \(indexName(kind)) ON \(kind.revisionsTable.quoted) (\(kind.keyColumn), revision)")
  }

  func dropIndex(_ kind: TableKind) throws { try database.execute(sql: "DROP INDEX \(indexName(kind))") }

  private func indexName(_ kind: TableKind) -> String { "\(kind.revisionsTable)_by_key".quoted }

  /// The view that shows the current rows to people: times written out, labels as text.
  private func replaceView(_ kind: TableKind, _ columns: [RegisteredColumn]) throws {
    let suffix = try SQLiteClock.read(database) == SQLiteClock.unstated ? "" : "Z"
    let shown = columns.map { column in
      let name = column.databaseName.quoted
      return switch column.column.kind {
      case .stamp: "strftime('%Y-%m-%dT%H:%M:%S\(suffix)', r.\(name), 'unixepoch') AS \(name)"
      case .label: "(SELECT text FROM labels WHERE code = r.\(name)) AS \(name)"
      case .number, .count, .flag, .text: "r.\(name)"
      }
    }
    let table = kind.revisionsTable.quoted
    try database.execute(sql: "DROP VIEW IF EXISTS \(kind.rawValue.quoted)")
    try database.execute(
      sql: """
        CREATE VIEW \(kind.rawValue.quoted) AS
        SELECT \((["r.\(kind.keyColumn)", "r.revision", "r.import"] + shown).joined(separator: ", "))
        FROM \(table) AS r
        WHERE NOT EXISTS (
          SELECT 1 FROM \(table) AS n WHERE n.\(kind.keyColumn) = r.\(kind.keyColumn) AND n.revision = r.revision + 1)
        """)
  }
}

extension StoredColumn.Kind {
  fileprivate var declaration: String {
    switch self {
    case .stamp, .count, .flag: "INTEGER"
    case .number: "REAL"
    case .label: "INTEGER REFERENCES labels (code)"
    case .text: "TEXT"
    }
  }
}
