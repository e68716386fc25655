import Timeline

/// A formula of the catalogue's own, with its sentence for people.
///
/// The catalogue is made before anything could be thrown: a text that does not parse makes a measure that nothing can meet, and a test
/// sees to it that there is none.
struct CatalogueFormula: TableMeasure {
  let text: String
  /// Nil where `text` does not parse.
  let formula: Formula?
  private let sentence: String
  private let statedBy: TableKind?
  private let requirements: [DataRequirement]

  /// - Parameters:
  ///   - says: what is counted, over what, by which moment.
  ///   - statedBy: the table whose rows each stand for a period of their own, so that shorter periods have no value.
  ///   - requirements: what must be there beside the formula's columns.
  init(_ text: String, says: String, statedBy: TableKind? = nil, requirements: [DataRequirement] = []) {
    self.text = text
    formula = try? Formula(text)
    sentence = says
    self.statedBy = statedBy
    self.requirements = requirements
  }

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { formula?.shape(definitions) ?? .ratio }

  func columns(_ definitions: KPIDefinitions) -> [String] {
    (formula?.columns(definitions) ?? ["a formula that can be read"]) + requirements.map(\.text)
  }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    guard let formula else { return columns(definitions) }
    return formula.missingColumns(in: data, definitions) + requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { formula?.moments(in: data, definitions) ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let formula else { throw .missingColumns(missing) }
    let tallies = try formula.tallies(of: data, in: frame)
    guard let statedBy, let table = data.tables[statedBy] else { return tallies }
    let own = OwnPeriod(table, FormulaSchema.defaultMoment(of: statedBy), aloneIsMonth: statedBy != .agentTime)
    return own.fits(frame.axis) ? tallies : tallies.withoutValues
  }

  func says(_ definitions: KPIDefinitions) -> String { sentence }
}
