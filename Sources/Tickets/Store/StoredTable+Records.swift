import Timeline

extension StoredTable {
  package init(_ table: RecordTable) throws(TicketsError) {
    self.init(kind: table.kind, count: table.count, zone: table.zone)
    for (name, column) in table.stamps.sorted(by: { $0.key < $1.key }) { try add(StoredColumn(name, .stamp), .stamps(column)) }
    for (name, column) in table.numbers.sorted(by: { $0.key < $1.key }) { try add(StoredColumn(name, .number), .numbers(column)) }
    for (name, column) in table.labels.sorted(by: { $0.key < $1.key }) {
      try add(StoredColumn(name, StoredColumn.kind(ofLabel: name)), .labels(column))
    }
  }

  /// The table in memory.
  func recordTable() -> RecordTable {
    var table = RecordTable(kind: kind, count: count, zone: zone)
    for (column, values) in zip(columns, values) {
      switch values {
      case .stamps(let stamps): table.stamps[column.name] = stamps
      case .numbers(let numbers): table.numbers[column.name] = numbers
      case .labels(let labels): table.labels[column.name] = labels
      case .counts, .flags: break  // only tickets have them
      }
    }
    return table
  }
}
