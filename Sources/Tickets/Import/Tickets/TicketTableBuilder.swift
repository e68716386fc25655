import Timeline

/// Turns the rows taken into a `TicketTable`, once the whole file has been seen; every column of the fold is handed over and forgotten.
struct TicketTableBuilder {
  private let decisions: [DateOrders.Decision]
  private let zone: Zone
  private let conflicts: DuplicateChoice
  private let numbers: [NumberColumn.Decision]
  private let durations: [DurationColumn.Decision]
  private let scores: [ScoreColumn.Decision]
  let layout: TicketLayout
  /// The rows of the table's tickets in order; nil where every row is one, in the file's order.
  private var rows: [Int32]?
  /// Each ticket's number among the ids, -1 for a row without one; nil where tickets and rows have the same number.
  private var tickets: [Int32]?
  /// Tickets left out because their creation date contradicts the column's order.
  private(set) var droppedTickets = 0
  private(set) var clocks: RowClocks

  init(
    _ fold: borrowing TicketFold, decisions: [DateOrders.Decision], zone: Zone, layout: TicketLayout, conflicts: DuplicateChoice,
    zoneBySite: [String: Zone] = [:]
  ) {
    clocks = RowClocks(fold, zone: zone, bySite: zoneBySite)
    self.decisions = decisions
    self.conflicts = conflicts
    numbers = NumberColumn.decide(fold.numbers)
    durations = DurationColumn.decide(fold.durations)
    scores = fold.scores.map(\.decision)
    self.zone = zone
    self.layout = layout
    if !fold.rowsAreTickets || !fold.trail.stories.isEmpty { choose(fold) }
  }

  /// Of tickets with several rows: the last event's, or the later or fuller of two rows that claim to be the same ticket.
  private mutating func choose(_ fold: borrowing TicketFold) {
    var order: [(row: Int32, first: Int32, ticket: Int32)] = []
    order.reserveCapacity(fold.ticketCount + fold.rowsWithoutID.count)
    for ticket in 0..<fold.ticketCount {
      let first = fold.firstRow(ticket)
      var row = first
      if let story = fold.story(ticket) {
        if layout == .event {
          row = story.lastRow
        } else if conflicts == .laterOrFuller {
          row = fold.hasOrder ? story.lastRow : story.fullestRow
        }
      }
      order.append((row, first, Int32(truncatingIfNeeded: ticket)))
    }
    if layout == .ticket, !fold.rowsWithoutID.isEmpty {
      for row in fold.rowsWithoutID { order.append((row, row, -1)) }
      order.sort { $0.first < $1.first }
    }
    rows = order.map(\.row)
    tickets = order.map(\.ticket)
  }

  /// The table; tickets without a creation date in the end are dropped and counted.
  mutating func build(_ fold: inout TicketFold) -> TicketTable {
    var created: [Instant] = []
    if let reading = fold.reading(.createdAt) {
      created = instants(reading, rows, &fold)
      if created.contains(where: \.isMissing) { drop(&created) }
    }
    var table = TicketTable(zone: zone, created: created)
    if layout == .event { fillFirsts(&table, fold) }
    if layout == .event, fold.reading(.firstResponseAt) == nil, let update = fold.updateSlot, fold.statusSlot != nil {
      table.firstResponse = answers(fold, update)
    }
    if var ids = fold.ids {
      fold.ids = nil
      if let tickets { ids = ids.gathered(tickets) }
      table.ids = ids
    }
    for reading in fold.readings { fill(&table, reading, &fold) }
    if table.firstResponse == nil { table.firstResponse = ends(.firstResponseSeconds, created, &fold) }
    if table.resolved == nil { table.resolved = ends(.resolutionSeconds, created, &fold) }
    if table.resolved == nil { table.resolved = table.closed }
    table.hasDayGranularity = hasDayGranularity(table)
    return table
  }

  private mutating func drop(_ created: inout [Instant]) {
    let kept = created.indices.filter { !created[$0].isMissing }
    droppedTickets = created.count - kept.count
    rows = kept.map { index in rows.map { $0[index] } ?? Int32(truncatingIfNeeded: index) }
    if let all = tickets { tickets = kept.map { all[$0] } } else { tickets = rows }
    created = kept.map { created[$0] }
  }

  private mutating func fill(_ table: inout TicketTable, _ reading: TicketFold.Reading, _ fold: inout TicketFold) {
    switch reading.entry.column {
    case .firstResponseAt: table.firstResponse = instants(reading, rows, &fold)
    case .firstResolvedAt: table.firstResolved = instants(reading, rows, &fold)
    case .resolvedAt: table.resolved = instants(reading, rows, &fold)
    case .closedAt: table.closed = instants(reading, rows, &fold)
    case .slaDueAt: table.due = instants(reading, rows, &fold)
    case .slaMet: table.slaMet = flags(reading, &fold)
    case .slaBreached where table.slaMet == nil && fold.reading(.slaMet) == nil:
      table.slaMet = flags(reading, &fold).map { $0 < 0 ? -1 : 1 - $0 }
    case .reopenedCount: table.reopenCount = counts(reading, &fold)
    case .reassignmentCount: table.reassignmentCount = counts(reading, &fold)
    case .contactsCount: table.contactsCount = counts(reading, &fold)
    case .escalated: table.escalated = flags(reading, &fold)
    case .mergedInto: table.merged = flags(reading, &fold)
    case .spam: table.spam = flags(reading, &fold)
    case .deleted: table.deleted = flags(reading, &fold)
    case .csatScore: table.csatScore = numbers(reading, &fold)
    case .npsScore: table.npsScore = numbers(reading, &fold)
    case .cesScore: table.cesScore = numbers(reading, &fold)
    case .handleSeconds: table.handleSeconds = numbers(reading, &fold)
    case .onHoldSeconds: table.onHoldSeconds = numbers(reading, &fold)
    case .cost: table.cost = numbers(reading, &fold)
    case .requester: table.requester = labels(reading, rows, &fold)
    case .priority, .category, .type, .channel, .team, .agent, .site, .status, .subcategory, .organisation, nil:
      table.dimensions[reading.entry.name] = labels(reading, rows, &fold)
    case .ticketID, .createdAt, .updatedAt, .modificationCount, .slaBreached, .firstResponseDueAt, .firstResponseSLAMet,
      .firstResponseSLABreached, .firstResponseSeconds, .firstResponseBusinessSeconds, .resolutionSeconds, .resolutionBusinessSeconds:
      break
    }
  }

  // MARK: Columns

  private mutating func instants(_ reading: TicketFold.Reading, _ rows: [Int32]?, _ fold: inout TicketFold) -> [Instant] {
    let order = decisions[reading.slot].order
    let column = fold.stamps[reading.slot]
    if !clocks.areSimple {
      let stamps = fold.stampRows[reading.slot].rows
      let chosen = rows ?? stamps.indices.map { Int32(truncatingIfNeeded: $0) }
      return chosen.map { clocks.instant(PackedStamp(bits: stamps[Int($0)]), of: column, order, row: Int($0)) }
    }
    if let rows {
      return rows.map { column.instant(PackedStamp(bits: fold.stampRows[reading.slot].rows[Int($0)]), order, zone: zone) }
    }
    let stamps = fold.stampRows[reading.slot].release()
    guard let offset = zone.fixedOffset else { return stamps.map { column.instant(PackedStamp(bits: $0), order, zone: zone) } }
    // The common way of writing on a clock without changes: nothing to look up.
    return stamps.map { bits in
      let stamp = PackedStamp(bits: bits)
      if let local = stamp.localSeconds, !stamp.hasOffset, stamp.mark == .none { return Instant(secondsSinceEpoch: local - offset) }
      return column.instant(stamp, order, zone: zone)
    }
  }

  /// The creation and a length of time by the calendar, where the source gives that instead of a stamp.
  private func ends(_ column: TicketColumn, _ created: [Instant], _ fold: inout TicketFold) -> [Instant]? {
    guard let reading = fold.reading(column) else { return nil }
    let seconds = numbers(reading, &fold)
    return created.indices.map { index in
      guard !created[index].isMissing, abs(seconds[index]) < 1e11 else { return .missing }
      return Instant(secondsSinceEpoch: created[index].secondsSinceEpoch + Int64(seconds[index].rounded()))
    }
  }

  private func counts(_ reading: TicketFold.Reading, _ fold: inout TicketFold) -> [Int32] {
    rows.map { fold.countRows[reading.slot].gathered($0) } ?? fold.countRows[reading.slot].release()
  }

  private func flags(_ reading: TicketFold.Reading, _ fold: inout TicketFold) -> [Int8] {
    counts(reading, &fold).map { Int8(truncatingIfNeeded: $0) }
  }

  private func numbers(_ reading: TicketFold.Reading, _ fold: inout TicketFold) -> [Double] {
    var values = rows.map { fold.numberRows[reading.slot].gathered($0) } ?? fold.numberRows[reading.slot].release()
    switch reading.entry.kind {
    case .duration:
      let (column, decision) = (fold.durations[reading.meaning], durations[reading.meaning])
      for index in values.indices { values[index] = column.settled(values[index], decision) }
    case .number where reading.isScore:
      let (column, decision) = (fold.scores[reading.meaning], scores[reading.meaning])
      for index in values.indices { values[index] = column.settled(values[index], decision) }
    default:
      let (column, decision) = (fold.numbers[reading.meaning], numbers[reading.meaning])
      for index in values.indices { values[index] = column.settled(values[index], decision) }
    }
    return values
  }

  /// Labels numbered by their first appearance in the table: events that were overtaken leave none behind.
  private func labels(_ reading: TicketFold.Reading, _ rows: [Int32]?, _ fold: inout TicketFold) -> CategoryColumn {
    let names = fold.labels[reading.slot].labels
    guard let rows else { return CategoryColumn(labels: names, codes: fold.labelRows[reading.slot].release()) }
    return relabelled(fold.labelRows[reading.slot].gathered(rows), names)
  }

  private func relabelled(_ codes: [Int32], _ names: [String]) -> CategoryColumn {
    var newCode = [Int32](repeating: -1, count: names.count)
    var kept: [String] = []
    var result = codes
    for index in result.indices where result[index] >= 0 {
      let code = Int(result[index])
      if newCode[code] < 0 {
        newCode[code] = Int32(truncatingIfNeeded: kept.count)
        kept.append(names[code])
      }
      result[index] = newCode[code]
    }
    return CategoryColumn(labels: kept, codes: result)
  }

  // MARK: What only the trail of events tells

  /// What the tickets' earliest events say, for definitions that go by the first team, the priority at the start, the promise as first noted.
  private func fillFirsts(_ table: inout TicketTable, _ fold: borrowing TicketFold) {
    let numbers = tickets ?? (0..<Int32(truncatingIfNeeded: fold.ticketCount)).map { $0 }
    let earliest = numbers.map { $0 < 0 ? 0 : fold.story(Int($0))?.earliestRow ?? fold.firstRow(Int($0)) }
    for reading in fold.readings {
      switch reading.entry.kind {
      case .label where reading.entry.column != .requester:
        table.firstDimensions[reading.entry.name] = relabelled(
          fold.labelRows[reading.slot].gathered(earliest), fold.labels[reading.slot].labels)
      case .flag where reading.entry.column == .slaMet:
        table.firstSLAMet = fold.countRows[reading.slot].gathered(earliest).map { Int8(truncatingIfNeeded: $0) }
      default: break
      }
    }
  }

  /// The earliest update of each ticket in a state that is not new.
  private func answers(_ fold: borrowing TicketFold, _ update: Int) -> [Instant] {
    let order = decisions[update].order
    let numbers = tickets ?? (0..<Int32(truncatingIfNeeded: fold.ticketCount)).map { $0 }
    return numbers.map { number in
      guard number >= 0 else { return .missing }
      var bits = UInt64.max
      if let story = fold.story(Int(number)) {
        bits = order == .dayMonthYear ? story.earliestDayFirst : story.earliestMonthFirst
      } else if let status = fold.statusSlot, fold.isAnswer(atRow: fold.firstRow(Int(number)), status) {
        bits = fold.stampRows[update].rows[Int(fold.firstRow(Int(number)))]
      }
      return bits == .max ? .missing : PackedStamp(bits: bits).instant(order, zone: zone)
    }
  }

  private func hasDayGranularity(_ table: TicketTable) -> Bool {
    for column in [table.created, table.firstResponse, table.resolved, table.closed].compactMap({ $0 }) {
      for instant in column where !instant.isMissing && zone.localSeconds(instant) % 86_400 != 0 { return false }
    }
    return table.count > 0
  }
}
