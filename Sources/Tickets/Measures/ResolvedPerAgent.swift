import Timeline

/// Tickets resolved for each productive hour; or, where nobody stated hours, for each agent who resolved any in the period.
struct ResolvedPerAgent: TableMeasure {
  /// By what the resolved tickets are divided.
  enum Exposure: Sendable {
    case productiveHours
    case agents
  }

  let exposure: Exposure

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .ratio }

  private func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    switch exposure {
    case .productiveHours: [.ticketResolved(definitions), .column(.agentTime, "date"), .column(.agentTime, "productive_seconds")]
    case .agents: [.ticketResolved(definitions), .ticketDimension("agent")]
    }
  }

  func columns(_ definitions: KPIDefinitions) -> [String] { requirements(definitions).map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    requirements(definitions).filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tickets?.resolutions ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let tickets = data.tickets else { throw .missingColumns(missing) }
    let resolved = MeasureRows(tickets, moments: tickets.resolutions)
    switch exposure {
    case .agents: return try byAgents(tickets, resolved, data, frame)
    case .productiveHours:
      guard let hours = data.tables[.agentTime] else { return [] }
      let parts = RowContributions.quotient([
        .init(rows: resolved, y: [Double](repeating: 1, count: resolved.count)),
        .init(rows: MeasureRows(hours, at: "date"), n: hours.number("productive_seconds").map { $0 >= 0 ? $0 / 3600 : .nan }),
      ])
      let tallies = try parts.tallies(of: data, in: frame)
      return OwnPeriod(hours, "date", aloneIsMonth: false).fits(frame.axis) ? tallies : tallies.withoutValues
    }
  }

  private func byAgents(
    _ tickets: TicketTable, _ resolved: MeasureRows, _ data: ServiceData, _ frame: TallyFrame
  ) throws(TicketsError) -> [SliceTally] {
    guard let agents = tickets.dimensions["agent"] else { return [] }
    let known = resolved.keeping { $0 < agents.codes.count && agents.codes[$0] >= 0 }
    let grid = try MeasureGrid([known], of: data, in: frame)
    guard let cells = grid.tables.first else { return [] }
    let distinct = cells.distinct(agents.codes)
    return grid.tallies(y: cells.counts(), n: distinct)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    switch exposure {
    case .productiveHours: "Tickets resolved in the period for each productive hour of agents' time."
    case .agents: "Tickets resolved in the period for each agent who resolved any; tickets without an agent are left out."
    }
  }
}

extension PeriodGrid {
  /// How many different codes (-1 = none) every cell holds.
  func distinct(_ codes: [Int32]) -> [Double] {
    var seen = Set<Int64>()
    var count = [Double](repeating: 0, count: cellCount)
    for row in 0..<min(cells.count, codes.count) where cells[row] >= 0 && codes[row] >= 0 {
      if seen.insert(Int64(cells[row]) << 32 | Int64(codes[row])).inserted { count[Int(cells[row])] += 1 }
    }
    return count
  }
}
