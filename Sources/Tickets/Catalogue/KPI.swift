/// One key performance indicator of the catalogue: what it means, how it is charted, and how it is computed from tickets where it can be.
public struct KPI: Sendable, Identifiable {
  /// Stable name in files, commands and JSON: `first_response_time`.
  public let id: String
  /// Its name in every language of the catalogue.
  public let names: Names
  /// Other names in use, in English.
  public let aliases: [String]
  /// Languages whose name stands word for word in that language's source document; the others are translations.
  public let verbatim: [Language]
  /// Source documents that ask for the KPI; empty where none does.
  public let sources: [SourceDocument]
  /// The family it is filed under: `demand`, `quality`, …
  public let category: String
  /// Unit in which the KPI is reported to people, as text.
  public let unit: String
  /// Which way is good.
  public let direction: Direction
  /// The direction in words.
  public let directionNote: String
  /// How values of several tickets or periods combine: `proportion`, `duration distribution`, …
  public let aggregation: String
  /// How it is computed over the full data model.
  public let formula: String
  /// What is counted or added up; nil where the KPI is no quotient and no count.
  public let numerator: String?
  /// By what it is divided; nil where it is not.
  public let denominator: String?
  /// The control charts that suit it.
  public let chartFamily: ChartFamily
  /// Why that chart family.
  public let chartReason: String
  /// The columns of the full data model that the formula speaks of, as `table.column`.
  public let inputs: [String]
  /// A target that a source states, as text; nil where none does.
  public let target: String?
  /// Who states the target.
  public let targetSource: String?
  /// Who looks at it.
  public let level: Level
  /// Who answers for it.
  public let ownerRoles: [OwnerRole]
  /// What to beware of; may be empty.
  public let notes: String
  /// The computation over a tickets table; nil where tickets alone do not hold what it needs.
  public let measure: Measure?
  /// The computations from other tables, the better first; the first whose columns are there goes before `measure`.
  public let tableMeasures: [any TableMeasure]
  private let exactDefinition: String?

  /// An entry; only entries with a `measure` or `tableMeasures` are computed. `definition` is one sentence saying exactly what is counted,
  /// by default the formula.
  public init(
    id: String, names: Names, aliases: [String], verbatim: [Language], sources: [SourceDocument], category: String, unit: String,
    direction: Direction, directionNote: String, aggregation: String, formula: String, numerator: String?, denominator: String?,
    chartFamily: ChartFamily, chartReason: String, inputs: [String], target: String?, targetSource: String?, level: Level,
    ownerRoles: [OwnerRole], notes: String, measure: Measure? = nil, tableMeasures: [any TableMeasure] = [], definition: String? = nil
  ) {
    self.id = id
    self.names = names
    self.aliases = aliases
    self.verbatim = verbatim
    self.sources = sources
    self.category = category
    self.unit = unit
    self.direction = direction
    self.directionNote = directionNote
    self.aggregation = aggregation
    self.formula = formula
    self.numerator = numerator
    self.denominator = denominator
    self.chartFamily = chartFamily
    self.chartReason = chartReason
    self.inputs = inputs
    self.target = target
    self.targetSource = targetSource
    self.level = level
    self.ownerRoles = ownerRoles
    self.notes = notes
    self.measure = measure
    self.tableMeasures = tableMeasures
    exactDefinition = definition
  }

  /// One sentence saying exactly what is counted; the formula where nothing is computed yet.
  public var definition: String { exactDefinition ?? "\(formula)." }

  /// Tables of the full data model that the formula reads, in order of first mention: `tickets`, `surveys`, `agent_time`, …
  public var tables: [String] {
    var tables: [String] = []
    for input in inputs {
      let table = String(input.prefix { $0 != "." })
      if !tables.contains(table) { tables.append(table) }
    }
    return tables
  }

  /// Whether there is a way to compute the KPI.
  public var isComputed: Bool { measure != nil || !tableMeasures.isEmpty }

  /// Whether the KPI is computed, and from which columns, the better source first; or what it would need.
  public var status: String {
    guard isComputed else { return "needs \(inputs.joined(separator: ", ")); not computed from a tickets table" }
    let definitions = KPIDefinitions()
    let ways = tableMeasures.map { $0.columns(definitions) } + (measure.map { [$0.columns] } ?? [])
    return "computed from \(ways.map { $0.joined(separator: ", ") }.joined(separator: "; or from "))"
  }

  /// Which way is good.
  public enum Direction: String, Sendable, CaseIterable, Codable {
    case higher
    case lower
    case neutral
    /// Both ways off the target are bad.
    case target = "two_sided"
    /// Depends on how the question was worded.
    case configurable
  }

  /// Who looks at it: the day's work, the quarter's steering, the year's aims.
  public enum Level: String, Sendable, CaseIterable, Codable {
    case operational
    case tactical
    case strategic
  }
}
