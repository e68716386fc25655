import Timeline

/// Cost over budget, both added up from the beginning of the calendar year to the end of the period.
struct BudgetAdherence: TableMeasure {
  private static let requirements = [CostRows.period, CostRows.amount, .column(.costs, "budget"), CostRows.oneCurrency]

  /// A level at the period's end: two periods' cumulated ratios must not be added up.
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .stock }

  func columns(_ definitions: KPIDefinitions) -> [String] { Self.requirements.map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    Self.requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tables[.costs]?.stamp("period") ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let costs = CostRows(data) else { throw .missingColumns(missing) }
    guard let frequency = frame.axis.frequency else { return [] }
    // Lines of the year in which the axis begins count though they lie before it: the axis is laid back to that January.
    let beginning = Frequency.year.startLocalSeconds(
      ofPeriod: Frequency.year.period(ofLocalSeconds: frequency.startLocalSeconds(ofPeriod: frame.axis.first)))
    let first = min(frame.axis.first, frequency.period(ofLocalSeconds: beginning))
    let lead = frame.axis.first - first
    var longer = frame
    longer.axis = TimeAxis(frequency: frequency, zone: frame.axis.zone, first: first, count: frame.axis.count + lead)
    let grid = try MeasureGrid([costs.rows], of: data, in: longer)
    guard let cells = grid.tables.first else { return [] }
    let (amount, lines) = cells.sums(costs.table.number("amount"))
    let (budget, budgets) = cells.sums(costs.table.number("budget"))
    let years = (0..<longer.axis.count).map { Frequency.year.period(ofLocalSeconds: longer.axis.localSeconds(at: $0) ?? 0) }
    let fits = costs.fits(frame.axis)
    return (0..<grid.sliceCount).map { slice in
      var y = [Double](repeating: .nan, count: longer.axis.count)
      var spent = 0.0
      var planned = 0.0
      for period in y.indices {
        if period > 0, years[period] != years[period - 1] { (spent, planned) = (0, 0) }
        let cell = slice * longer.axis.count + period
        // A budget of months whose costs are not in yet is not underspent.
        guard lines[cell] > 0 else { continue }
        spent += amount[cell]
        if budgets[cell] > 0 { planned += budget[cell] }
        if planned > 0, fits { y[period] = spent / planned }
      }
      return SliceTally(slice: grid.slice(slice), y: Array(y.dropFirst(lead)))
    }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Cost over budget, both added up from January of the calendar year to the period's end; the budget of periods without a cost line is \
    left out.
    """
  }
}

extension TimeAxis {
  /// The axis' clock.
  var zone: Zone {
    if case .calendar(_, let zone) = kind { zone } else { .unstated }
  }
}
