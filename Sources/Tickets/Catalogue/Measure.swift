/// How a KPI is computed over a tickets table: which tickets count in which period, and what is made of them.
public enum Measure: Sendable, Hashable {
  /// Tickets whose event falls in the period.
  case count(Event)
  /// Created less resolved.
  case netFlow
  /// Open at the end of the period.
  case backlog
  /// Resolved in the period over created in the period: not a share.
  case clearance
  /// Tickets with a verdict, and those among them for which it is true.
  case proportion(Verdict)
  /// Promoters less detractors over answers.
  case netPromoters
  /// A length of time of every ticket: mean, standard deviation, median, 90th percentile.
  case duration(TicketDuration)
  /// The mean of a number that tickets carry.
  case mean(Quantity)
  /// The sum of a number that tickets carry.
  case sum(Quantity)

  /// The two moments by which tickets fall into periods.
  public enum Event: String, Sendable, CaseIterable {
    case created
    case resolved
  }

  /// What the values of a series are, and so how they may be added up over periods.
  public enum Shape: String, Sendable, CaseIterable {
    /// `y` counts; periods add up.
    case count
    /// `y` may be negative; periods add up.
    case flow
    /// `y` is a level at the period's end; periods do not add up.
    case stock
    /// `y` of `n`: 0 ≤ y ≤ n.
    case proportion
    /// `y` over `n`, not bounded by 1.
    case ratio
    /// 100 · `y` / `n`, from -100 to 100.
    case netScore
    /// Distribution of `n` lengths of time; `y` is their mean in seconds.
    case duration
    /// Distribution of `n` numbers; `y` is their mean.
    case mean
    /// `y` adds up a number that tickets carry.
    case sum
  }

  /// What the values of the measure's series are.
  public var shape: Shape {
    switch self {
    case .count: .count
    case .netFlow: .flow
    case .backlog: .stock
    case .clearance: .ratio
    case .proportion: .proportion
    case .netPromoters: .netScore
    case .duration: .duration
    case .mean: .mean
    case .sum: .sum
    }
  }

  /// The event by whose time a ticket falls into a period; nil where both take part.
  public var event: Event? {
    switch self {
    case .count(let event): event
    case .netFlow, .backlog, .clearance: nil
    case .proportion(let verdict): verdict.event
    case .duration(let duration): duration.event
    case .netPromoters, .mean, .sum: .resolved
    }
  }

  /// The measure that is meant under `definitions`: satisfaction is a share or a mean.
  public func under(_ definitions: KPIDefinitions) -> Measure {
    self == .proportion(.satisfied) && definitions.satisfaction == .meanScore ? .mean(.satisfactionScore) : self
  }

  /// Columns of a tickets table that the computation reads under the default definitions, alternatives written as `a or b`.
  public var columns: [String] { columns(KPIDefinitions()) }

  /// Columns of a tickets table that the computation reads, alternatives written as `a or b`.
  public func columns(_ definitions: KPIDefinitions) -> [String] { requirements(definitions).map(\.text) }

  /// Those of `columns` that `table` lacks.
  public func missingColumns(in table: TicketTable, _ definitions: KPIDefinitions = KPIDefinitions()) -> [String] {
    requirements(definitions).filter { !$0.isMet(table) }.map(\.text)
  }

  /// Every column of a tickets table that the computation looks at, needed or not, by its canonical name.
  public func readColumns(_ definitions: KPIDefinitions) -> Set<String> {
    var names: Set<String> = ["reopened_count", "on_hold_seconds", "first_resolved_at", "sla_due_at"]
    for text in columns(definitions) {
      for part in text.split(separator: " ") where part != "or" { names.insert(String(part)) }
    }
    if self == .proportion(.promiseKept) { names.formUnion(["sla_met", "sla_breached"]) }
    if self == .proportion(.firstContact) { names.formUnion(["reassignment_count", "contacts_count"]) }
    if self == .duration(.firstResponse) || self == .proportion(.respondedWithin24Hours) { names.insert("first_response_seconds") }
    return names.union(["resolution_seconds"])
  }

  private func requirements(_ definitions: KPIDefinitions) -> [ColumnRequirement] {
    switch self {
    case .count(.created): [.created]
    case .count(.resolved), .netFlow, .backlog, .clearance: [.created, .resolved(definitions)]
    case .proportion(.satisfied) where definitions.satisfaction == .meanScore:
      Measure.mean(.satisfactionScore).requirements(definitions)
    case .proportion(let verdict): verdict.requirements(definitions)
    case .netPromoters: [.resolved(definitions), ColumnRequirement("nps_score") { $0.npsScore != nil }]
    case .duration(let duration): duration.requirements(definitions)
    case .mean(let quantity), .sum(let quantity): [.resolved(definitions), quantity.requirement]
    }
  }
}
