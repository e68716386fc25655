import GRDB
import Tickets
import Timeline

/// Reads a store's tables as they were after an import.
struct SQLiteReading {
  let database: Database
  let store: String

  /// Every table that had rows by then.
  func data(asOf: Int?) throws -> ServiceData {
    let latest = try Int.fetchOne(database, sql: "SELECT max(number) FROM imports") ?? 0
    let number = asOf ?? latest
    guard number >= 1, number <= latest else { throw TicketsError.noSuchImport(number, latest: latest, store: store) }
    let zone = try SQLiteClock.zone(database, store: store)
    let labels = try SQLiteLabels(database).texts
    let tables = SQLiteTables(database: database)
    var stored: [StoredTable] = []
    for kind in try tables.kinds() {
      let columns = try tables.columns(kind, asOf: number)
      let count =
        try Int.fetchOne(
          database, sql: "SELECT coalesce(sum(added), 0) FROM import_tables WHERE table_name = ? AND import <= ?",
          arguments: [kind.rawValue, number]) ?? 0
      if count > 0 { stored.append(try table(kind, columns, count: count, asOf: number, zone: zone, labels: labels)) }
    }
    return ServiceData(stored)
  }

  private func table(
    _ kind: TableKind, _ columns: [RegisteredColumn], count: Int, asOf: Int, zone: Zone, labels: [String]
  ) throws -> StoredTable {
    var builder = StoredTableBuilder(kind: kind, zone: zone, columns: columns.map(\.column), count: count)
    let names = ["record", "revision", kind.keyColumn] + columns.map(\.databaseName.quoted)
    let select = try BulkStatement(
      database,
      "SELECT \(names.joined(separator: ", ")) FROM \(kind.revisionsTable.quoted) WHERE import <= \(asOf) ORDER BY row_id")
    let kinds = columns.map(\.column.kind)
    var cells = [Int64](repeating: RowCells.missing, count: columns.count * RowCells.capacity)
    var records = [Int64](repeating: 0, count: RowCells.capacity)
    var rows = 0
    while try select.step() {
      records[rows] = select.integer(0)
      if kind == .tickets, select.integer(1) == 1 { unsafe select.withText(2) { bytes in unsafe builder.appendID(bytes) } }
      for column in kinds.indices {
        var bits = RowCells.missing
        if !select.isNull(3 + column) {
          switch kinds[column] {
          case .stamp, .count, .flag, .label: bits = select.integer(3 + column)
          case .number: bits = RowCells.bits(select.real(3 + column))
          case .text: bits = builder.code(select.text(3 + column), column: column)
          }
        }
        cells[column * RowCells.capacity + rows] = bits
      }
      rows += 1
      if rows == RowCells.capacity {
        try builder.take(records: records, cells: cells, rows: rows)
        rows = 0
      }
    }
    try builder.take(records: records, cells: cells, rows: rows)
    return try builder.table(labels: labels)
  }
}
