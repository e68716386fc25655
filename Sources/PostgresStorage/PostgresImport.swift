import Tickets

/// Takes one table's rows into a store's database, within the transaction of their import.
struct PostgresImport {
  let connection: PostgresConnection
  let number: Int

  /// What becomes of `rows`; a table that was empty is indexed after it is filled.
  func take(_ rows: ImportRows, labels: inout PostgresLabels) throws(TicketsError) -> TableCount {
    let kind = rows.table.kind
    let tables = PostgresTables(connection: connection)
    let columns = try tables.prepare(kind, rows.table.columns, number: number)
    var codes: [[Int64]] = []
    for (column, values) in zip(rows.table.columns, rows.table.values) {
      if case .labels(let category) = values, column.kind == .label {
        codes.append(try labels.numbers(category.labels))
      } else {
        codes.append([])
      }
    }
    let lastRow = try connection.number("SELECT coalesce(max(row_id), 0) FROM \(kind.revisionsTable)") ?? 0
    let lastRecord = try connection.number("SELECT coalesce(max(record), 0) FROM \(kind.revisionsTable)") ?? 0
    var writer = PostgresRowWriter(
      connection, rows, columns: columns, codes: codes, number: number, lastRow: Int64(lastRow), lastRecord: Int64(lastRecord))
    if lastRow == 0 {
      try tables.dropIndex(kind)
      try writer.write(.none)
      try tables.addIndex(kind)
    } else {
      let carried = columns.filter { !rows.table.columns.contains($0.column) }
      try writer.write(try PostgresKnownRows(connection, rows, carried: carried, labelDigests: labels.digests))
    }
    return writer.count
  }
}
