public import Timeline

/// A measure written as text: an arithmetic of aggregates over the columns of any table.
///
///     count(tickets where priority = 'P1')
///     sum(volume.answered_within) / sum(volume.offered)
///     100 * (count(surveys where score >= 9) - count(surveys where score <= 6)) / count(surveys.score)
///     quantile(seconds(tickets.created_at, tickets.resolved_at), 0.9 where type = 'Incident' at resolved_at)
///
/// Aggregates are `count`, `sum`, `mean`, `median`, `quantile`, `min`, `max` and `distinct`. A name without a table is a column of the
/// table that the aggregate, or the one before it, speaks of. `where` says which rows take part: a row for which a compared value is
/// missing does not. `at` names the stamp by which rows fall into periods. Texts are compared without regard to case; `24 h` is a number
/// of seconds.
///
/// A quotient is pooled: numerator and denominator are added up, never their quotients. What cannot be brought to one numerator and one
/// denominator (the difference of two medians) is the value of each period for itself, with a denominator of 1.
public struct Formula: TableMeasure, Hashable {
  /// The formula as it was written.
  public let text: String
  let plan: FormulaPlan

  /// Reads `text`. Throws `invalid_formula` with the place, what was expected there, and the nearest name where one is unknown.
  public init(_ text: String) throws(TicketsError) {
    let (node, aggregates) = try FormulaParser.parse(text)
    self.text = text
    plan = FormulaPlan(node, aggregates)
  }

  public static func == (a: Formula, b: Formula) -> Bool { a.text == b.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  public func shape(_ definitions: KPIDefinitions) -> Measure.Shape { plan.shape }

  public func columns(_ definitions: KPIDefinitions) -> [String] {
    var seen: Set<String> = []
    return plan.needed.flatMap { plan.aggregates[$0].columns }.filter { seen.insert($0).inserted }
  }

  public func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    var seen: Set<String> = []
    return plan.needed.flatMap { plan.aggregates[$0].missingColumns(in: data) }.filter { seen.insert($0).inserted }
  }

  public func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] {
    guard plan.aggregates.indices.contains(plan.leading), missingColumns(in: data, definitions).isEmpty else { return [] }
    var evaluation = FormulaEvaluation(data)
    return evaluation.records(of: plan.aggregates[plan.leading]).moments
  }

  /// One tally a slice. Throws `missing_columns`, `unknown_dimension` or `too_many_slices`.
  public func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty else { throw .missingColumns(ofFormula: text, columns: missing) }
    var evaluation = FormulaEvaluation(data)
    let order = [plan.leading] + plan.needed.filter { $0 != plan.leading }
    let records = order.map { evaluation.records(of: plan.aggregates[$0]) }
    let grid = try MeasureGrid(records.map { $0.rows }, of: data, in: frame)
    return plan.tallies(grid, order: order, records: records)
  }

  public func says(_ definitions: KPIDefinitions) -> String {
    let moments = plan.needed.map { "\(plan.aggregates[$0].table.rawValue).\(plan.aggregates[$0].moment)" }
    var seen: Set<String> = []
    let different = moments.filter { seen.insert($0).inserted }
    return "\(text), by the period of \(different.joined(separator: " and "))."
  }
}
