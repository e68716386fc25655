import GRDB
import Tickets

/// Reads a whole store and compares it with what it says of itself.
struct SQLiteVerification {
  let database: Database

  func run() throws -> StoreVerification {
    var problems = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }.map { "The file is damaged: \($0)." }
    // A damaged file is not read further: what it says means nothing.
    guard problems.isEmpty else { return StoreVerification(imports: 0, rows: [:], problems: problems) }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
      problems.append("A row of \(row[0] as String) names a row of \(row[2] as String) that is not there.")
      if problems.count == 20 { break }
    }
    let imports = try Int.fetchOne(database, sql: "SELECT count(*) FROM imports") ?? 0
    if try Int.fetchOne(database, sql: "SELECT max(number) FROM imports") ?? 0 != imports {
      problems.append("The imports are not numbered one after the other.")
    }
    let tables = SQLiteTables(database: database)
    let labels = try SQLiteLabels(database).digests
    var rows: [String: Int] = [:]
    var audit = ImportAudit(try recorded())
    for kind in try tables.kinds() {
      rows[kind.rawValue] = try check(kind, tables.columns(kind), labels, &audit)
    }
    problems += audit.problems
    let disagreeing = try Int.fetchAll(
      database,
      sql: """
        SELECT number FROM imports
        WHERE (added, revised, unchanged) <> (
          SELECT coalesce(sum(added), 0), coalesce(sum(revised), 0), coalesce(sum(unchanged), 0) FROM import_tables WHERE import = number)
        """)
    problems += disagreeing.map { "Import \($0) is listed with other counts than its tables have." }
    return StoreVerification(imports: imports, rows: rows, problems: problems)
  }

  private func recorded() throws -> [ImportAudit.Place: TableCount] {
    var recorded: [ImportAudit.Place: TableCount] = [:]
    let rows = try Row.fetchAll(database, sql: "SELECT import, table_name, added, revised, unchanged, checksum FROM import_tables")
    for row in rows {
      recorded[ImportAudit.Place(number: row[0], table: row[1])] = TableCount(
        added: row[2], revised: row[3], unchanged: row[4], checksum: UInt64(bitPattern: row[5] as Int64))
    }
    return recorded
  }

  /// Adds every row of a table to what its import is found to have; the number of rows.
  private func check(_ kind: TableKind, _ columns: [RegisteredColumn], _ labels: [Int64], _ audit: inout ImportAudit) throws -> Int {
    let names = ["import", "revision", "content_hash", "record", kind.keyColumn] + columns.map(\.databaseName.quoted)
    let select = try BulkStatement(
      database, "SELECT \(names.joined(separator: ", ")) FROM \(kind.revisionsTable.quoted) ORDER BY row_id")
    let seeds = columns.map { ContentHash.seed($0.column) }
    var count = 0
    while try select.step() {
      var digest: UInt64 = 0
      for index in columns.indices where !select.isNull(5 + index) {
        let bits: Int64
        switch columns[index].column.kind {
        case .stamp, .count, .flag: bits = select.integer(5 + index)
        case .number: bits = RowCells.bits(select.real(5 + index))
        case .text: bits = unsafe select.withText(5 + index) { text in Int64(bitPattern: unsafe ContentHash.text(text)) }
        case .label:
          let code = Int(select.integer(5 + index))
          bits = labels.indices.contains(code) ? labels[code] : 0
        }
        digest &+= ContentHash.contribution(seeds[index], bits)
      }
      let key = unsafe select.withText(4) { text in unsafe ContentHash.text(text) }
      audit.add(
        number: Int(select.integer(0)), table: kind.rawValue, record: select.integer(3), revision: select.integer(1), key: key,
        contents: digest, stored: UInt64(bitPattern: select.integer(2)))
      count += 1
    }
    return count
  }
}
