import Tickets

/// The tables of data in a store's database, which grow a column when an import brings a new one.
struct PostgresTables {
  let connection: PostgresConnection

  /// The kinds of table that the store has, in the order of `TableKind`.
  func kinds() throws(TicketsError) -> [TableKind] {
    let names = try Set(connection.rows("SELECT DISTINCT table_name FROM table_columns").compactMap { $0.first ?? nil })
    return TableKind.allCases.filter { names.contains($0.rawValue) }
  }

  /// The columns of `kind` after import `asOf`, in the order in which they came.
  func columns(_ kind: TableKind, asOf: Int = Int(Int32.max)) throws(TicketsError) -> [RegisteredColumn] {
    let rows = try connection.rows(
      "SELECT name, role, kind, column_name, since FROM table_columns WHERE table_name = $1 AND since <= $2::integer",
      [kind.rawValue, "\(asOf)"])
    var columns: [RegisteredColumn] = []
    for row in rows {
      let texts = row.map { $0 ?? "" }
      guard texts.count == 5,
        let column = RegisteredColumn(
          name: texts[0], role: texts[1], kind: texts[2], databaseName: texts[3], since: Int(texts[4]) ?? 0)
      else { throw TicketsError(code: "store_damaged", message: "The store describes a column in words that are unknown here.") }
      columns.append(column)
    }
    return columns.sorted { ($0.since, $0.column.identity) < ($1.since, $1.column.identity) }
  }

  /// Makes room for `columns` in the table of `kind`; all its columns afterwards.
  func prepare(_ kind: TableKind, _ columns: [StoredColumn], number: Int) throws(TicketsError) -> [RegisteredColumn] {
    let known = try self.columns(kind)
    let table = kind.revisionsTable
    if known.isEmpty {
      try connection.rows(
        """
        CREATE TABLE \(table) (
          row_id bigint PRIMARY KEY, \(kind.keyColumn) text COLLATE "C" NOT NULL, record bigint NOT NULL, revision bigint NOT NULL,
          import integer NOT NULL, content_hash bigint NOT NULL)
        """)
      try addIndex(kind)
    }
    let all = RegisteredColumn.adding(columns, to: known, number: number)
    let new = all.dropFirst(known.count)
    guard !new.isEmpty else { return all }
    let additions = new.map { "ADD COLUMN \($0.databaseName.quoted) \($0.column.kind.declaration)" }
    try connection.rows("ALTER TABLE \(table) \(additions.joined(separator: ", "))")
    for column in new {
      try connection.rows(
        "INSERT INTO table_columns (table_name, column_name, name, role, kind, since) VALUES ($1, $2, $3, $4, $5, $6::integer)",
        [kind.rawValue, column.databaseName, column.column.name, column.column.role.rawValue, column.column.kind.rawValue, "\(number)"])
    }
    try replaceView(kind, all)
    return all
  }

  /// The index by which a row's revisions are found.
  func addIndex(_ kind: TableKind) throws(TicketsError) {
    try connection.rows(
      "CREATE UNIQUE INDEX \(kind.revisionsTable)_by_key ON \(kind.revisionsTable) (\(kind.keyColumn), revision)")
  }

  func dropIndex(_ kind: TableKind) throws(TicketsError) { try connection.rows("DROP INDEX \(kind.revisionsTable)_by_key") }

  /// The view that shows the current rows to people: times written out, labels as text.
  private func replaceView(_ kind: TableKind, _ columns: [RegisteredColumn]) throws(TicketsError) {
    let suffix = try PostgresClock.read(connection) == PostgresClock.unstated ? "" : "\"Z\""
    let shown = columns.map { column in
      let name = column.databaseName.quoted
      return switch column.column.kind {
      case .stamp: "to_char(to_timestamp(r.\(name)) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\(suffix)') AS \(name)"
      case .label: "(SELECT text FROM labels WHERE code = r.\(name)) AS \(name)"
      case .number, .count, .flag, .text: "r.\(name)"
      }
    }
    let table = kind.revisionsTable
    try connection.rows("DROP VIEW IF EXISTS \(kind.rawValue)")
    try connection.rows(
      """
      CREATE VIEW \(kind.rawValue) AS
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
    case .stamp: "bigint"
    case .count, .flag, .label: "integer"
    case .number: "double precision"
    case .text: "text"
    }
  }
}
