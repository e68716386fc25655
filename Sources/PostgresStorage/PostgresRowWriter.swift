import Tickets

/// Sends the rows of one table that are new or have changed to the server.
struct PostgresRowWriter {
  private let connection: PostgresConnection
  private let rows: ImportRows
  private let codes: [[Int64]]
  private let number: Int64
  private let names: [String]
  private let carried: Int
  private let kinds: [StoredColumn.Kind]
  private let texts: [[String]]
  private var lastRow: Int64
  private var lastRecord: Int64
  private var copy = CopyText()
  private(set) var count = TableCount()

  init(
    _ connection: PostgresConnection, _ rows: ImportRows, columns: [RegisteredColumn], codes: [[Int64]], number: Int, lastRow: Int64,
    lastRecord: Int64
  ) {
    let table = rows.table
    self.connection = connection
    self.rows = rows
    self.codes = codes
    self.number = Int64(number)
    self.lastRow = lastRow
    self.lastRecord = lastRecord
    let own = table.columns.compactMap { column in columns.first { $0.column == column }?.databaseName.quoted }
    let others = columns.filter { !table.columns.contains($0.column) }
    carried = others.count
    names = ["row_id", table.kind.keyColumn, "record", "revision", "import", "content_hash"] + own + others.map(\.databaseName.quoted)
    kinds = table.columns.map(\.kind)
    texts = zip(table.columns, table.values).map { column, values in
      if column.kind == .text, case .labels(let category) = values { category.labels } else { [] }
    }
  }

  /// Sends every row that `known` does not have as it is.
  mutating func write(_ known: PostgresKnownRows) throws(TicketsError) {
    try connection.startSending("COPY \(rows.table.kind.revisionsTable) (\(names.joined(separator: ", "))) FROM STDIN")
    var cells = RowCells(rows.table)
    var start = 0
    while start < rows.rows.count {
      cells.fill(rows.table, rows: rows.rows, from: start, codes: codes)
      for index in 0..<cells.count { take(Int(rows.rows[start + index]), index, cells, known) }
      start += cells.count
      if copy.bytes.count > 1 << 18 {
        try connection.send(copy.bytes)
        copy.removeAll()
      }
    }
    try connection.send(copy.bytes)
    copy.removeAll()
    try connection.finishSending()
  }

  private mutating func take(_ row: Int, _ index: Int, _ cells: RowCells, _ known: PostgresKnownRows) {
    var digest = cells.digests[index]
    let record = row < known.records.count ? known.records[row] : 0
    guard record > 0 else {
      lastRecord += 1
      append(row, index, cells, record: lastRecord, revision: 1, digest: digest, carriedFields: nil)
      count.added += 1
      return
    }
    if carried > 0 { digest &+= known.carriedDigests[row] }
    if digest == known.digests[row] {
      count.unchanged += 1
      return
    }
    append(
      row, index, cells, record: record, revision: known.revisions[row] + 1, digest: digest, carriedFields: known.carriedFields[row])
    count.revised += 1
  }

  private mutating func append(
    _ row: Int, _ index: Int, _ cells: RowCells, record: Int64, revision: Int64, digest: UInt64, carriedFields: [UInt8]?
  ) {
    lastRow += 1
    copy.integer(lastRow)
    copy.endField()
    copy.text(rows.keys.utf8(row))
    for value in [record, revision, number, Int64(bitPattern: digest)] {
      copy.endField()
      copy.integer(value)
    }
    for column in kinds.indices {
      copy.endField()
      let bits = cells.cells[column * RowCells.capacity + index]
      if bits == RowCells.missing {
        copy.null()
        continue
      }
      switch kinds[column] {
      case .stamp, .count, .flag, .label: copy.integer(bits)
      case .number: copy.number(RowCells.number(bits))
      case .text: copy.text(texts[column][Int(bits)].utf8)
      }
    }
    if let carriedFields {
      copy.raw(carriedFields[...])
    } else {
      for _ in 0..<carried {
        copy.endField()
        copy.null()
      }
    }
    copy.endRow()
    count.checksum &+= ContentHash.ofRow(key: rows.keyDigests[row], revision: revision, contents: digest)
  }
}
