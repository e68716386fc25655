import Timeline

/// The sum of the cost lines of a period.
struct TotalCost: TableMeasure {
  private static let requirements = [CostRows.period, CostRows.amount, CostRows.oneCurrency]

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .sum }

  func columns(_ definitions: KPIDefinitions) -> [String] { Self.requirements.map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    Self.requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tables[.costs]?.stamp("period") ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let costs = CostRows(data) else { throw .missingColumns(missing) }
    let tallies = try RowContributions.sum(costs.rows, costs.table.number("amount")).tallies(of: data, in: frame)
    return costs.fits(frame.axis) ? tallies : tallies.withoutValues
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "Sum of the cost lines of the period; missing where there is none, and in periods shorter than those the lines are stated for."
  }
}
