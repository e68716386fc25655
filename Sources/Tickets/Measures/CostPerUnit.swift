import Timeline

/// The cost lines of a period for each unit handled in it.
struct CostPerUnit: TableMeasure {
  /// What is counted as a unit.
  enum Unit: String, Sendable {
    case resolvedTicket = "ticket resolved"
    case createdTicket = "ticket created"
    case contact
  }

  var unit = Unit.resolvedTicket

  private func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let counted: DataRequirement =
      switch unit {
      case .resolvedTicket: .ticketResolved(definitions)
      case .createdTicket: .ticketCreated
      case .contact: ContactRows.queued
      }
    return [CostRows.period, CostRows.amount, CostRows.oneCurrency, counted]
  }

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .ratio }

  func columns(_ definitions: KPIDefinitions) -> [String] { requirements(definitions).map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    requirements(definitions).filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { units(data)?.moments ?? [] }

  private func units(_ data: ServiceData) -> MeasureRows? {
    switch unit {
    case .resolvedTicket: data.tickets.map { MeasureRows($0, moments: $0.resolutions) }
    case .createdTicket: data.tickets.map { MeasureRows($0, moments: $0.created) }
    case .contact: data.tables[.contacts].map { MeasureRows($0, at: "queued_at") }
    }
  }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let costs = CostRows(data), let units = units(data) else { throw .missingColumns(missing) }
    let grid = try MeasureGrid([units, costs.rows], of: data, in: frame)
    guard grid.tables.count == 2 else { return [] }
    let (amount, lines) = grid.tables[1].sums(costs.table.number("amount"))
    // Without a cost line the units cost not nothing but nobody knows what: nought of nought.
    let tallies = grid.tallies(y: amount, n: zip(grid.tables[0].counts(), lines).map { $1 > 0 ? $0 : 0 })
    return costs.fits(frame.axis) ? tallies : tallies.withoutValues
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Sum of the cost lines of the period for each \(unit.rawValue) in it; missing where there is no cost line, and in periods shorter than \
    those the lines are stated for.
    """
  }
}
