import Timeline

/// Turns the rows taken into a `TicketTable`, once the whole file has been seen.
struct TicketTableBuilder {
  private let fold: TicketFold
  private let decisions: [DateOrders.Decision]
  private let zone: Zone
  let layout: TicketLayout
  /// The rows of the table's tickets, in order.
  private var rows: [Int32]
  /// Each ticket's number in the trail, -1 for a row without an id; empty where the file has no ids.
  private var trailNumbers: [Int32] = []
  /// Tickets left out because their creation date contradicts the column's order.
  private(set) var droppedTickets = 0

  init(_ fold: TicketFold, decisions: [DateOrders.Decision], zone: Zone, layout: TicketLayout) {
    self.fold = fold
    self.decisions = decisions
    self.zone = zone
    self.layout = layout
    guard fold.hasIdentifiers else {
      rows = (0..<Int32(truncatingIfNeeded: fold.rows.count)).map { $0 }
      return
    }
    let own = layout == .event ? fold.trail.lastRow : fold.trail.firstRow
    var order = (0..<own.count).map { (row: own[$0], first: fold.trail.firstRow[$0], number: Int32(truncatingIfNeeded: $0)) }
    if layout == .ticket, !fold.rowsWithoutID.isEmpty {
      for row in fold.rowsWithoutID { order.append((row, row, -1)) }
      order.sort { $0.first < $1.first }
    }
    rows = order.map(\.row)
    trailNumbers = order.map(\.number)
  }

  /// The table; tickets without a creation date in the end are dropped and counted.
  mutating func build() -> TicketTable {
    var created: [Instant] = []
    created.reserveCapacity(rows.count)
    if let reading = reading(.createdAt) {
      let all = instants(reading)
      if all.contains(where: \.isMissing) {
        let kept = all.indices.filter { !all[$0].isMissing }
        droppedTickets = all.count - kept.count
        rows = kept.map { rows[$0] }
        if !trailNumbers.isEmpty { trailNumbers = kept.map { trailNumbers[$0] } }
        created = kept.map { all[$0] }
      } else {
        created = all
      }
    }
    var table = TicketTable(zone: zone, created: created)
    for reading in fold.readings { fill(&table, reading) }
    if table.firstResponse == nil, layout == .event, reading(.updatedAt) != nil, reading(.status) != nil { table.firstResponse = answers() }
    if table.resolved == nil { table.resolved = table.closed }
    table.hasDayGranularity = hasDayGranularity(table)
    return table
  }

  private func reading(_ column: TicketColumn) -> TicketFold.Reading? { fold.readings.first { $0.entry.column == column } }

  private func fill(_ table: inout TicketTable, _ reading: TicketFold.Reading) {
    switch reading.entry.column {
    case .firstResponseAt: table.firstResponse = instants(reading)
    case .resolvedAt: table.resolved = instants(reading)
    case .firstResolvedAt: table.firstResolved = instants(reading)
    case .closedAt: table.closed = instants(reading)
    case .slaDueAt: table.due = instants(reading)
    case .slaMet: table.slaMet = flags(reading)
    case .slaBreached where table.slaMet == nil && self.reading(.slaMet) == nil: table.slaMet = flags(reading).map { $0 < 0 ? -1 : 1 - $0 }
    case .reopenedCount: table.reopenCount = counts(reading)
    case .reassignmentCount: table.reassignmentCount = counts(reading)
    case .contactsCount: table.contactsCount = counts(reading)
    case .escalated: table.escalated = flags(reading)
    case .csatScore: table.csatScore = numbers(reading)
    case .npsScore: table.npsScore = numbers(reading)
    case .cesScore: table.cesScore = numbers(reading)
    case .handleSeconds: table.handleSeconds = numbers(reading)
    case .onHoldSeconds: table.onHoldSeconds = numbers(reading)
    case .mergedInto: table.merged = flags(reading)
    case .spam: table.spam = flags(reading)
    case .deleted: table.deleted = flags(reading)
    case .requester: table.requester = labels(reading)
    case .cost: table.cost = numbers(reading)
    case .priority, .category, .type, .channel, .team, .agent, .site, .status, nil:
      table.dimensions[reading.entry.name] = labels(reading)
    case .ticketID, .createdAt, .updatedAt, .modificationCount, .slaBreached: break
    }
  }

  // MARK: Columns

  private func instants(_ reading: TicketFold.Reading) -> [Instant] {
    let order = decisions[reading.slot].order
    return rows.map { PackedStamp(bits: fold.rows.wide(Int($0), reading.cell)).instant(order, zone: zone) }
  }

  private func counts(_ reading: TicketFold.Reading) -> [Int32] { rows.map { Int32(bitPattern: fold.rows.cell(Int($0), reading.cell)) } }

  private func flags(_ reading: TicketFold.Reading) -> [Int8] { counts(reading).map { Int8(truncatingIfNeeded: $0) } }

  private func numbers(_ reading: TicketFold.Reading) -> [Double] { rows.map { Double(bitPattern: fold.rows.wide(Int($0), reading.cell)) } }

  /// Labels numbered anew by their first appearance in the table: events that were overtaken leave none behind.
  private func labels(_ reading: TicketFold.Reading) -> CategoryColumn {
    let old = fold.labels[reading.slot].labels
    var newCode = [Int32](repeating: -1, count: old.count)
    var names: [String] = []
    let codes = rows.map { row -> Int32 in
      let code = Int(Int32(bitPattern: fold.rows.cell(Int(row), reading.cell)))
      guard code >= 0 else { return -1 }
      if newCode[code] < 0 {
        newCode[code] = Int32(truncatingIfNeeded: names.count)
        names.append(old[code])
      }
      return newCode[code]
    }
    return CategoryColumn(labels: names, codes: codes)
  }

  /// The earliest update of each ticket in a state that is not new.
  private func answers() -> [Instant] {
    guard let update = reading(.updatedAt) else { return [] }
    let order = decisions[update.slot].order
    let earliest = order == .dayMonthYear ? fold.trail.earliestDayFirst : fold.trail.earliestMonthFirst
    return trailNumbers.map { number in
      guard number >= 0, earliest[Int(number)] != .max else { return .missing }
      // The trail's stamps are already in order.
      return PackedStamp(bits: earliest[Int(number)]).instant(order, zone: zone)
    }
  }

  private func hasDayGranularity(_ table: TicketTable) -> Bool {
    for column in [table.created, table.firstResponse, table.resolved, table.closed].compactMap({ $0 }) {
      for instant in column where !instant.isMissing && zone.localSeconds(instant) % 86_400 != 0 { return false }
    }
    return table.count > 0
  }
}
