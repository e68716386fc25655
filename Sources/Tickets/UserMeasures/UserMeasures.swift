public import Timeline

/// Measures and targets of a desk's own, as a YAML file states them.
///
///     measures:
///       - id: urgent_share
///         name: Share of urgent tickets
///         formula: count(tickets where priority = 'P1') / count(tickets)
///         direction: lower
///       - id: time_to_close
///         name: Time to close
///         duration: {from: created_at, to: closed_at, statistic: median}
///         where: type = 'Incident'
///     targets:
///       - kpi: urgent_share
///         value: 5 %
///         from: 2024-01-01
///         to: 2024-12-31
///         level: operational
///         owner: Head of desk
///         reason: What the on-call team can take
///         slice: {team: Oslo}
public struct UserMeasures: Sendable {
  /// In the file's order; each is a KPI like those of the catalogue, of the category `own`, computed by its formula.
  public let measures: [KPI]
  /// In the file's order.
  public let targets: [Target]

  public init(measures: [KPI] = [], targets: [Target] = []) {
    self.measures = measures
    self.targets = targets
  }

  /// The measure of the file named `id`, else the catalogue's entry; nil where neither has it.
  public subscript(id: String) -> KPI? { measures.first { $0.id == id } ?? KPICatalogue[id] }

  /// The target of `kpi` that holds on `date`: that of `slice` where it has one of its own, else that of all records together.
  public func target(kpi: String, on date: CivilDate, slice: KPISlice? = nil) -> Target? {
    let holding = targets.filter { $0.kpi == kpi && $0.holds(on: date) }
    if let slice, let own = holding.first(where: { $0.slice == slice }) { return own }
    return holding.first { $0.slice == nil }
  }
}
