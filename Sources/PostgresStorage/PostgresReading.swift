import Tickets
import Timeline

/// Reads a store's tables as they were after an import.
struct PostgresReading {
  let connection: PostgresConnection

  /// Every table that had rows by then.
  func data(asOf: Int?) throws(TicketsError) -> ServiceData {
    let latest = try connection.number("SELECT coalesce(max(number), 0) FROM imports") ?? 0
    let number = asOf ?? latest
    guard number >= 1, number <= latest else { throw TicketsError.noSuchImport(number, latest: latest, store: connection.name) }
    let zone = try PostgresClock.zone(connection)
    let labels = try PostgresLabels(connection).texts
    let tables = PostgresTables(connection: connection)
    var stored: [StoredTable] = []
    for kind in try tables.kinds() {
      let columns = try tables.columns(kind, asOf: number)
      let count =
        try connection.number(
          "SELECT coalesce(sum(added), 0) FROM import_tables WHERE table_name = $1 AND import <= $2::integer", [kind.rawValue, "\(number)"])
        ?? 0
      if count > 0 { stored.append(try table(kind, columns, count: count, asOf: number, zone: zone, labels: labels)) }
    }
    return ServiceData(stored)
  }

  private func table(
    _ kind: TableKind, _ columns: [RegisteredColumn], count: Int, asOf: Int, zone: Zone, labels: [String]
  ) throws(TicketsError) -> StoredTable {
    var builder = StoredTableBuilder(kind: kind, zone: zone, columns: columns.map(\.column), count: count)
    let names = ["record", "revision", kind.keyColumn] + columns.map(\.databaseName.quoted)
    let kinds = columns.map(\.column.kind)
    var cells = [Int64](repeating: RowCells.missing, count: columns.count * RowCells.capacity)
    var records = [Int64](repeating: 0, count: RowCells.capacity)
    var rows = 0
    try connection.receive(
      "COPY (SELECT \(names.joined(separator: ", ")) FROM \(kind.revisionsTable) WHERE import <= \(asOf) ORDER BY row_id) TO STDOUT"
    ) { (row) throws(TicketsError) in
      records[rows] = row.integer(0)
      if kind == .tickets, row.integer(1) == 1 { builder.appendID(row.text(2)) }
      for column in kinds.indices {
        var bits = RowCells.missing
        if !row.isNull(3 + column) {
          switch kinds[column] {
          case .stamp, .count, .flag, .label: bits = row.integer(3 + column)
          case .number: bits = RowCells.bits(row.number(3 + column))
          case .text: bits = builder.code(String(decoding: row.text(3 + column), as: UTF8.self), column: column)
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
