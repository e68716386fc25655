import Timeline

/// Leavers for each person-year: the yearly rate at which a staff of constant size would leave.
struct EmployeeTurnover: TableMeasure {
  private static let requirements: [DataRequirement] = [
    .column(.headcount, "period"), .column(.headcount, "leavers"), .column(.headcount, "headcount"),
  ]

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .ratio }

  func columns(_ definitions: KPIDefinitions) -> [String] { Self.requirements.map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    Self.requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tables[.headcount]?.stamp("period") ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let table = data.tables[.headcount] else { throw .missingColumns(missing) }
    let own = OwnPeriod(table, "period")
    let leavers = table.number("leavers")
    let personYears: [Double] = table.number("headcount").enumerated().map { row, staff in
      staff >= 0 && leavers[row] >= 0 ? staff * own.years : .nan
    }
    let rows = MeasureRows(table, at: "period").keeping { !personYears[$0].isNaN }
    let tallies = try RowContributions.quotient([.init(rows: rows, y: leavers, n: personYears)]).tallies(of: data, in: frame)
    return own.fits(frame.axis) ? tallies : tallies.withoutValues
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Leavers for each person-year, that is annualised: headcount times the length of the period that each row states, a month being a \
    twelfth of a year; missing in periods shorter than those.
    """
  }
}
