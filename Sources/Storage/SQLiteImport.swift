import GRDB
import Tickets

/// Takes one table's rows into a store's file, within the transaction of their import.
struct SQLiteImport {
  let database: Database
  let number: Int

  /// What becomes of `rows`; a table that was empty is filled first and indexed afterwards, which is much faster.
  func take(_ rows: ImportRows, labels: inout SQLiteLabels) throws -> TableCount {
    let kind = rows.table.kind
    let tables = SQLiteTables(database: database)
    let columns = try tables.prepare(kind, rows.table.columns, number: number)
    var codes: [[Int64]] = []
    for (column, values) in zip(rows.table.columns, rows.table.values) {
      if case .labels(let category) = values, column.kind == .label {
        codes.append(try labels.numbers(category.labels))
      } else {
        codes.append([])
      }
    }
    let last = try Row.fetchOne(database, sql: "SELECT max(row_id), max(record) FROM \(kind.revisionsTable.quoted)")
    var writer = try RowWriter(
      database, rows, columns: columns, codes: codes, labelDigests: labels.digests, number: number, lastRow: last?[0] ?? 0,
      lastRecord: last?[1] ?? 0)
    guard writer.isTableEmpty else {
      try writer.merge()
      return writer.count
    }
    try tables.dropIndex(kind)
    try writer.fill()
    try tables.addIndex(kind)
    return writer.count
  }
}

/// Writes the rows of one table.
private struct RowWriter: ~Copyable {
  private let rows: ImportRows
  private let codes: [[Int64]]
  private let number: Int64
  private let insert: BulkStatement
  private let find: BulkStatement
  /// Columns of the store's table that the import does not have: a row keeps what it had.
  private let carried: [Carried]
  private let labelDigests: [Int64]
  private var lastRow: Int64
  private var lastRecord: Int64
  private var cells: RowCells
  private(set) var count = TableCount()
  private let kinds: [StoredColumn.Kind]
  /// The texts of the columns that are written out; empty for the others.
  private let texts: [[String]]

  private struct Carried {
    let kind: StoredColumn.Kind
    let seed: UInt64
  }

  /// Parameters of the insertion before the columns' own.
  private static let leading = 6

  init(
    _ database: Database, _ rows: ImportRows, columns: [RegisteredColumn], codes: [[Int64]], labelDigests: [Int64], number: Int,
    lastRow: Int64, lastRecord: Int64
  ) throws {
    let table = rows.table
    let own = table.columns.compactMap { column in columns.first { $0.column == column }?.databaseName.quoted }
    let others = columns.filter { !table.columns.contains($0.column) }
    let carriedNames = others.map(\.databaseName.quoted)
    let name = table.kind.revisionsTable.quoted
    let key = table.kind.keyColumn
    let all = ["row_id", key, "record", "revision", "import", "content_hash"] + own + carriedNames
    let insertion = try BulkStatement(
      database,
      "INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))")
    let search = try BulkStatement(
      database,
      "SELECT \((["record", "revision", "content_hash"] + carriedNames).joined(separator: ", ")) FROM \(name) "
        + "WHERE \(key) = ? ORDER BY revision DESC LIMIT 1")
    insert = insertion
    find = search
    self.rows = rows
    self.codes = codes
    self.labelDigests = labelDigests
    self.number = Int64(number)
    self.lastRow = lastRow
    self.lastRecord = lastRecord
    cells = RowCells(table)
    kinds = table.columns.map(\.kind)
    texts = zip(table.columns, table.values).map { column, values in
      if column.kind == .text, case .labels(let category) = values { category.labels } else { [] }
    }
    carried = others.map { Carried(kind: $0.column.kind, seed: ContentHash.seed($0.column)) }
  }

  var isTableEmpty: Bool { lastRow == 0 }

  /// Writes every row as a new record.
  mutating func fill() throws {
    var start = 0
    while start < rows.rows.count {
      cells.fill(rows.table, rows: rows.rows, from: start, codes: codes)
      for index in 0..<cells.count {
        let row = Int(rows.rows[start + index])
        try write(row, index, record: lastRecord + 1, revision: 1, digest: cells.digests[index])
      }
      start += cells.count
    }
    count.added = rows.rows.count
  }

  /// Writes the rows that are new or have changed.
  mutating func merge() throws {
    for column in carried.indices { insert.bindNull(Self.leading + kinds.count + column + 1) }
    var start = 0
    while start < rows.rows.count {
      cells.fill(rows.table, rows: rows.rows, from: start, codes: codes)
      for index in 0..<cells.count { try merge(Int(rows.rows[start + index]), index) }
      start += cells.count
    }
  }

  private mutating func merge(_ row: Int, _ index: Int) throws {
    find.bind(1, rows.keys.utf8(row))
    defer { find.reset() }
    let base = Self.leading + kinds.count + 1
    guard try find.step() else {
      for column in carried.indices { insert.bindNull(base + column) }
      try write(row, index, record: lastRecord + 1, revision: 1, digest: cells.digests[index])
      count.added += 1
      return
    }
    var digest = cells.digests[index]
    for (position, column) in carried.enumerated() where !find.isNull(3 + position) {
      digest &+= ContentHash.contribution(column.seed, carriedBits(column.kind, 3 + position))
    }
    if UInt64(bitPattern: find.integer(2)) == digest {
      count.unchanged += 1
      return
    }
    for column in carried.indices { insert.bind(base + column, valueOf: find, column: 3 + column) }
    try write(row, index, record: find.integer(0), revision: find.integer(1) + 1, digest: digest)
    count.revised += 1
  }

  /// What a stored value adds to its row's digest.
  private func carriedBits(_ kind: StoredColumn.Kind, _ column: Int) -> Int64 {
    switch kind {
    case .stamp, .count, .flag: return find.integer(column)
    case .number: return RowCells.bits(find.real(column))
    case .text: return unsafe find.withText(column) { bytes in Int64(bitPattern: unsafe ContentHash.text(bytes)) }
    case .label:
      let code = Int(find.integer(column))
      return labelDigests.indices.contains(code) ? labelDigests[code] : 0
    }
  }

  @inline(__always)
  private mutating func write(_ row: Int, _ index: Int, record: Int64, revision: Int64, digest: UInt64) throws {
    lastRow += 1
    lastRecord = max(lastRecord, record)
    insert.bind(1, lastRow)
    insert.bind(2, rows.keys.utf8(row))
    insert.bind(3, record)
    insert.bind(4, revision)
    insert.bind(5, number)
    insert.bind(6, Int64(bitPattern: digest))
    for column in kinds.indices {
      let bits = cells.cells[column * RowCells.capacity + index]
      let parameter = Self.leading + column + 1
      if bits == RowCells.missing {
        insert.bindNull(parameter)
      } else {
        switch kinds[column] {
        case .stamp, .count, .flag, .label: insert.bind(parameter, bits)
        case .number: insert.bind(parameter, real: RowCells.number(bits))
        case .text: insert.bind(parameter, texts[column][Int(bits)])
        }
      }
    }
    try insert.run()
    count.checksum &+= ContentHash.ofRow(key: rows.keyDigests[row], revision: revision, contents: digest)
  }
}
