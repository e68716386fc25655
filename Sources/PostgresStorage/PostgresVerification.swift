import Tickets

/// Reads a whole store and compares it with what it says of itself.
struct PostgresVerification {
  let connection: PostgresConnection

  func run() throws(TicketsError) -> StoreVerification {
    let imports = try connection.number("SELECT count(*) FROM imports") ?? 0
    var problems: [String] = []
    if try connection.number("SELECT coalesce(max(number), 0) FROM imports") ?? 0 != imports {
      problems.append("The imports are not numbered one after the other.")
    }
    let tables = PostgresTables(connection: connection)
    let labels = try PostgresLabels(connection).digests
    var rows: [String: Int] = [:]
    var audit = ImportAudit(try recorded())
    for kind in try tables.kinds() { rows[kind.rawValue] = try check(kind, tables.columns(kind), labels, &audit) }
    problems += audit.problems
    let disagreeing = try connection.rows(
      """
      SELECT i.number FROM imports AS i LEFT JOIN import_tables AS t ON t.import = i.number GROUP BY i.number
      HAVING i.added <> coalesce(sum(t.added), 0) OR i.revised <> coalesce(sum(t.revised), 0)
        OR i.unchanged <> coalesce(sum(t.unchanged), 0)
      ORDER BY i.number
      """)
    problems += disagreeing.map { "Import \(($0.first ?? nil) ?? "?") is listed with other counts than its tables have." }
    return StoreVerification(imports: imports, rows: rows, problems: problems)
  }

  private func recorded() throws(TicketsError) -> [ImportAudit.Place: TableCount] {
    var recorded: [ImportAudit.Place: TableCount] = [:]
    for row in try connection.rows("SELECT import, table_name, added, revised, unchanged, checksum FROM import_tables") {
      let texts = row.map { $0 ?? "" }
      guard texts.count == 6, let number = Int(texts[0]), let added = Int(texts[2]), let revised = Int(texts[3]),
        let unchanged = Int(texts[4]), let checksum = Int64(texts[5])
      else { continue }
      recorded[ImportAudit.Place(number: number, table: texts[1])] = TableCount(
        added: added, revised: revised, unchanged: unchanged, checksum: UInt64(bitPattern: checksum))
    }
    return recorded
  }

  /// Adds every row of a table to what its import is found to have; the number of rows.
  private func check(
    _ kind: TableKind, _ columns: [RegisteredColumn], _ labels: [Int64], _ audit: inout ImportAudit
  ) throws(TicketsError) -> Int {
    let names = ["import", "revision", "content_hash", "record", kind.keyColumn] + columns.map(\.databaseName.quoted)
    let seeds = columns.map { ContentHash.seed($0.column) }
    var found = audit
    var count = 0
    try connection.receive(
      "COPY (SELECT \(names.joined(separator: ", ")) FROM \(kind.revisionsTable) ORDER BY row_id) TO STDOUT"
    ) { (row) throws(TicketsError) in
      var digest: UInt64 = 0
      for index in columns.indices where !row.isNull(5 + index) {
        digest &+= ContentHash.contribution(seeds[index], row.bits(5 + index, columns[index].column.kind, labelDigests: labels))
      }
      found.add(
        number: Int(row.integer(0)), table: kind.rawValue, record: row.integer(3), revision: row.integer(1),
        key: ContentHash.text(row.text(4)), contents: digest, stored: UInt64(bitPattern: row.integer(2)))
      count += 1
    }
    audit = found
    return count
  }
}
