import Timeline

/// How old the open tickets are at the end of every period: their number, mean age, spread and quantiles.
struct BacklogAge: TableMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .duration }

  private func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] { [.ticketCreated, .ticketResolved(definitions)] }

  func columns(_ definitions: KPIDefinitions) -> [String] { requirements(definitions).map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    requirements(definitions).filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tickets?.created ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let tickets = data.tickets else { throw .missingColumns(missing) }
    let slices = try MeasureSlices([MeasureRows(tickets, moments: tickets.created)], of: data, in: frame)
    let ends = frame.axis.boundaries.dropFirst()
    let resolutions = tickets.resolutions
    var rowsOfSlice = [[Int]](repeating: [], count: slices.labels.count)
    for (row, slice) in (slices.sliceOfRow.first ?? []).enumerated() where slice >= 0 && tickets.created[row].isPlausible {
      rowsOfSlice[Int(slice)].append(row)
    }
    return rowsOfSlice.enumerated().map { slice, rows in
      let ages = OpenTicketAges(created: rows.map { tickets.created[$0] }, resolved: rows.map { resolutions[$0] })
      let (count, spread) = ages.distributions(at: Array(ends))
      return SliceTally(slice: slices.slice(slice), y: spread.mean, n: count, distribution: spread)
    }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Age, since creation, of the tickets open at the end of the period; those open at an end count again at the next. In the last period \
    it is the age at that period's end.
    """
  }
}

extension TimeAxis {
  /// The starts of all periods and the end of the last; empty on an axis of steps.
  var boundaries: [Instant] {
    guard case .calendar(_, let zone) = kind else { return [] }
    return (0...count).compactMap { index in localSeconds(at: index).map { zone.instant(localSeconds: $0) } }
  }
}
