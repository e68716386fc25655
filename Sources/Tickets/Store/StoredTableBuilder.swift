package import Timeline

/// Puts a table together from a store's rows, given in the order in which they were stored: a later revision takes the place of an earlier one.
package struct StoredTableBuilder {
  private let kind: TableKind
  private let zone: Zone
  private let columns: [StoredColumn]
  /// Rows in the end: one a record.
  private let count: Int
  private var values: [ColumnValues]
  private var ids = IdentifierColumn()
  /// By column, the texts of those that are written out.
  private var texts: [[String]]
  private var textCodes: [[String: Int64]]

  /// A table of `count` records.
  package init(kind: TableKind, zone: Zone, columns: [StoredColumn], count: Int) {
    self.kind = kind
    self.zone = zone
    self.columns = columns
    self.count = count
    texts = Array(repeating: [], count: columns.count)
    textCodes = Array(repeating: [:], count: columns.count)
    values = columns.map { column in
      switch column.kind {
      case .stamp: .stamps(Array(repeating: .missing, count: count))
      case .number: .numbers(Array(repeating: .nan, count: count))
      case .count: .counts(Array(repeating: -1, count: count))
      case .flag: .flags(Array(repeating: -1, count: count))
      case .label, .text: .labels(CategoryColumn(labels: [], codes: Array(repeating: -1, count: count)))
      }
    }
  }

  /// The cell for a text that is written out in column `column`.
  package mutating func code(_ text: String, column: Int) -> Int64 {
    if let code = textCodes[column][text] { return code }
    let code = Int64(texts[column].count)
    texts[column].append(text)
    textCodes[column][text] = code
    return code
  }

  /// Adds the id of the next new ticket.
  package mutating func appendID(_ bytes: some Sequence<UInt8>) { ids.append(bytes) }

  /// Takes `rows` rows: the number of each one's record (from 1), and its cells, column `c` of row `r` at `c * RowCells.capacity + r`.
  package mutating func take(records: [Int64], cells: [Int64], rows: Int) throws(TicketsError) {
    var targets: [Int] = []
    targets.reserveCapacity(rows)
    for row in 0..<rows {
      guard records[row] >= 1, records[row] <= count else {
        throw TicketsError(code: "store_damaged", message: "The store's table \(kind.rawValue) numbers a row that is none of its records.")
      }
      targets.append(Int(records[row]) - 1)
    }
    for column in columns.indices {
      let base = column * RowCells.capacity
      // Taken out while it is written to, so that its array is not copied.
      let held = values[column]
      values[column] = .flags([])
      values[column] = Self.filled(held, cells, base: base, targets)
    }
  }

  private static func filled(_ held: consuming ColumnValues, _ cells: [Int64], base: Int, _ targets: [Int]) -> ColumnValues {
    switch consume held {
    case .stamps(var stamps):
      for (row, target) in targets.enumerated() { stamps[target] = Instant(secondsSinceEpoch: cells[base + row]) }
      return .stamps(stamps)
    case .numbers(var numbers):
      for (row, target) in targets.enumerated() { numbers[target] = RowCells.number(cells[base + row]) }
      return .numbers(numbers)
    case .counts(var counts):
      for (row, target) in targets.enumerated() { counts[target] = Int32(exactly: cells[base + row]) ?? -1 }
      return .counts(counts)
    case .flags(var flags):
      for (row, target) in targets.enumerated() { flags[target] = Int8(exactly: cells[base + row]) ?? -1 }
      return .flags(flags)
    case .labels(var labels):
      for (row, target) in targets.enumerated() { labels.set(target, code: Int32(exactly: cells[base + row]) ?? -1) }
      return .labels(labels)
    }
  }

  /// The table; labels are numbered anew in the order of their first appearance, as the reader of a file numbers them.
  ///
  /// - Parameter labels: the text of every number in the store's table of labels.
  package consuming func table(labels: [String]) throws(TicketsError) -> StoredTable {
    var table = StoredTable(kind: kind, count: count, zone: zone, ids: kind == .tickets ? ids : nil)
    for (index, column) in columns.enumerated() {
      if case .labels(let held) = values[index] {
        table = try Self.adding(column, held, texts: column.kind == .text ? texts[index] : labels, to: table)
      } else {
        try table.add(column, values[index])
      }
      values[index] = .flags([])
    }
    return table
  }

  private static func adding(
    _ column: StoredColumn, _ held: CategoryColumn, texts: [String], to table: StoredTable
  ) throws(TicketsError) -> StoredTable {
    var newCode = [Int32](repeating: -1, count: texts.count)
    var names: [String] = []
    var codes: [Int32] = []
    codes.reserveCapacity(held.codes.count)
    for code in held.codes {
      guard code >= 0, Int(code) < texts.count else {
        codes.append(-1)
        continue
      }
      if newCode[Int(code)] < 0 {
        newCode[Int(code)] = Int32(truncatingIfNeeded: names.count)
        names.append(texts[Int(code)])
      }
      codes.append(newCode[Int(code)])
    }
    var table = table
    try table.add(column, .labels(CategoryColumn(labels: names, codes: codes)))
    return table
  }
}
