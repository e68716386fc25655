import Tickets

/// What the store has of the rows of an import: the latest revision of each, found by key in one question.
struct PostgresKnownRows {
  /// By row of the import's table: the record's number, 0 where the row is new.
  private(set) var records: [Int64] = []
  private(set) var revisions: [Int64] = []
  private(set) var digests: [UInt64] = []
  /// By row, what the columns that the import does not have add to its digest, and their values as the server writes them.
  private(set) var carriedDigests: [UInt64] = []
  private(set) var carriedFields: [Int: [UInt8]] = [:]

  static var none: PostgresKnownRows { PostgresKnownRows() }

  private init() {}

  init(
    _ connection: PostgresConnection, _ rows: ImportRows, carried: [RegisteredColumn], labelDigests: [Int64]
  ) throws(TicketsError) {
    let kind = rows.table.kind
    try connection.rows("CREATE TEMPORARY TABLE incoming (place bigint NOT NULL, key text COLLATE \"C\" NOT NULL) ON COMMIT DROP")
    try Self.sendKeys(connection, rows)
    try connection.rows("ANALYZE incoming")
    let count = rows.table.count
    var records = [Int64](repeating: 0, count: count)
    var revisions = records
    var digests = [UInt64](repeating: 0, count: count)
    var carriedDigests = [UInt64](repeating: 0, count: carried.isEmpty ? 0 : count)
    var carriedFields: [Int: [UInt8]] = [:]
    let seeds = carried.map { ContentHash.seed($0.column) }
    let names = ["i.place", "r.record", "r.revision", "r.content_hash"] + carried.map { "r.\($0.databaseName.quoted)" }
    try connection.receive(
      """
      COPY (
        SELECT \(names.joined(separator: ", ")) FROM incoming AS i
        JOIN \(kind.revisionsTable) AS r ON r.\(kind.keyColumn) = i.key
        WHERE NOT EXISTS (
          SELECT 1 FROM \(kind.revisionsTable) AS n WHERE n.\(kind.keyColumn) = i.key AND n.revision = r.revision + 1)
      ) TO STDOUT
      """
    ) { (row) throws(TicketsError) in
      let place = Int(row.integer(0))
      guard place >= 0, place < count else { return }
      records[place] = row.integer(1)
      revisions[place] = row.integer(2)
      digests[place] = UInt64(bitPattern: row.integer(3))
      guard !carried.isEmpty else { return }
      var fields: [UInt8] = []
      for (index, column) in carried.enumerated() {
        fields.append(9)
        fields.append(contentsOf: row.raw(4 + index))
        if row.isNull(4 + index) { continue }
        let bits = row.bits(4 + index, column.column.kind, labelDigests: labelDigests)
        carriedDigests[place] &+= ContentHash.contribution(seeds[index], bits)
      }
      carriedFields[place] = fields
    }
    try connection.rows("DROP TABLE incoming")
    self.records = records
    self.revisions = revisions
    self.digests = digests
    self.carriedDigests = carriedDigests
    self.carriedFields = carriedFields
  }

  private static func sendKeys(_ connection: PostgresConnection, _ rows: ImportRows) throws(TicketsError) {
    try connection.startSending("COPY incoming (place, key) FROM STDIN")
    var copy = CopyText()
    for row in rows.rows {
      copy.integer(Int64(row))
      copy.endField()
      copy.text(rows.keys.utf8(Int(row)))
      copy.endRow()
      if copy.bytes.count > 1 << 18 {
        try connection.send(copy.bytes)
        copy.removeAll()
      }
    }
    try connection.send(copy.bytes)
    try connection.finishSending()
  }
}

extension CopyRow {
  /// What a field adds to its row's digest: its cell, and the digest of the text for labels and texts.
  func bits(_ field: Int, _ kind: StoredColumn.Kind, labelDigests: [Int64]) -> Int64 {
    switch kind {
    case .stamp, .count, .flag: return integer(field)
    case .number: return RowCells.bits(number(field))
    case .text: return Int64(bitPattern: ContentHash.text(text(field)))
    case .label:
      let code = Int(integer(field))
      return labelDigests.indices.contains(code) ? labelDigests[code] : 0
    }
  }
}
