import Timeline

extension StoredTable {
  /// The columns that every tickets table can have, each with where it stands in memory.
  private static let stamps: [(name: String, path: any WritableKeyPath<TicketTable, [Instant]?> & Sendable)] = [
    ("first_response_at", \.firstResponse), ("resolved_at", \.resolved), ("closed_at", \.closed), ("first_resolved_at", \.firstResolved),
    ("sla_due_at", \.due),
  ]
  private static let flags: [(name: String, path: any WritableKeyPath<TicketTable, [Int8]?> & Sendable)] = [
    ("sla_met", \.slaMet), ("first_sla_met", \.firstSLAMet), ("escalated", \.escalated), ("merged", \.merged), ("spam", \.spam),
    ("deleted", \.deleted),
  ]
  private static let counts: [(name: String, path: any WritableKeyPath<TicketTable, [Int32]?> & Sendable)] = [
    ("reopened_count", \.reopenCount), ("reassignment_count", \.reassignmentCount), ("contacts_count", \.contactsCount),
  ]
  private static let numbers: [(name: String, path: any WritableKeyPath<TicketTable, [Double]?> & Sendable)] = [
    ("csat_score", \.csatScore), ("nps_score", \.npsScore), ("ces_score", \.cesScore), ("handle_seconds", \.handleSeconds),
    ("cost", \.cost), ("on_hold_seconds", \.onHoldSeconds),
  ]
  private static let created = StoredColumn("created_at", .stamp)
  private static let requester = StoredColumn("requester", .text)

  package init(_ table: TicketTable) throws(TicketsError) {
    self.init(kind: .tickets, count: table.count, zone: table.zone, ids: table.ids)
    try add(Self.created, .stamps(table.created))
    for (name, path) in Self.stamps {
      if let column = table[keyPath: path] { try add(StoredColumn(name, .stamp), .stamps(column)) }
    }
    for (name, path) in Self.flags {
      if let column = table[keyPath: path] { try add(StoredColumn(name, .flag), .flags(column)) }
    }
    for (name, path) in Self.counts {
      if let column = table[keyPath: path] { try add(StoredColumn(name, .count), .counts(column)) }
    }
    for (name, path) in Self.numbers {
      if let column = table[keyPath: path] { try add(StoredColumn(name, .number), .numbers(column)) }
    }
    if let requester = table.requester { try add(Self.requester, .labels(requester)) }
    for (name, column) in table.dimensions.sorted(by: { $0.key < $1.key }) {
      try add(StoredColumn(name, StoredColumn.kind(ofLabel: name), role: .dimension), .labels(column))
    }
    for (name, column) in table.firstDimensions.sorted(by: { $0.key < $1.key }) {
      try add(StoredColumn(name, StoredColumn.kind(ofLabel: name), role: .firstDimension), .labels(column))
    }
  }

  /// The tickets table in memory.
  func ticketTable() -> TicketTable {
    var created: [Instant] = Array(repeating: .missing, count: count)
    if case .stamps(let stored)? = values(Self.created) { created = stored }
    var table = TicketTable(zone: zone, created: created)
    table.ids = ids
    for (name, path) in Self.stamps {
      if case .stamps(let column)? = values(StoredColumn(name, .stamp)) { table[keyPath: path] = column }
    }
    for (name, path) in Self.flags {
      if case .flags(let column)? = values(StoredColumn(name, .flag)) { table[keyPath: path] = column }
    }
    for (name, path) in Self.counts {
      if case .counts(let column)? = values(StoredColumn(name, .count)) { table[keyPath: path] = column }
    }
    for (name, path) in Self.numbers {
      if case .numbers(let column)? = values(StoredColumn(name, .number)) { table[keyPath: path] = column }
    }
    if case .labels(let column)? = values(Self.requester) { table.requester = column }
    for (column, values) in zip(columns, values) {
      guard case .labels(let labels) = values else { continue }
      switch column.role {
      case .dimension: table.dimensions[column.name] = labels
      case .firstDimension: table.firstDimensions[column.name] = labels
      case .field: break
      }
    }
    table.hasDayGranularity = Self.hasDayGranularity(table)
    return table
  }

  /// Whether every stamp falls on midnight, as the reader of files judges it.
  private static func hasDayGranularity(_ table: TicketTable) -> Bool {
    for column in [table.created, table.firstResponse, table.resolved, table.closed].compactMap({ $0 }) {
      for instant in column where !instant.isMissing && table.zone.localSeconds(instant) % 86_400 != 0 { return false }
    }
    return table.count > 0
  }
}
