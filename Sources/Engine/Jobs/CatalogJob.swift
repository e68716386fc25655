import Tickets

/// The KPI catalogue: what every KPI means, how it is computed and charted, and which columns it needs.
public enum CatalogJob: Job {
  public static let name = "catalog"
  public static let summary = "The KPI catalogue: meaning, formula, good direction, chart and needed columns of every KPI."

  public struct Request: Codable, Sendable, Equatable {
    /// Ids to show; default: all.
    public var kpi: [String]?

    public init() {}
  }

  public struct Response: Codable, Sendable {
    public var kpis: [Entry]
    /// The definitions on which the numbers of these KPIs depend, value by value.
    public var definitions: [Definition]
    public var made: Provenance
  }

  /// One value of a definition that the field knows in several.
  public struct Definition: Codable, Sendable {
    public var name: String
    public var value: String
    public var isDefault: Bool
    public var says: String
  }

  /// One KPI of the catalogue.
  public struct Entry: Codable, Sendable {
    public var id: String
    /// By language tag: en, nb, sv, hr, zh-Hant, fi.
    public var names: [String: String]
    public var aliases: [String]
    public var category: String
    public var definition: String
    public var formula: String
    public var unit: String
    public var direction: String
    public var aggregation: String
    public var numerator: String?
    public var denominator: String?
    public var chartFamily: String
    public var chartWhy: String
    public var level: String
    public var ownerRoles: [String]
    public var target: String?
    /// True where it is computed from a tickets table.
    public var computed: Bool
    /// `computed from …`, or what it would need.
    public var status: String
    /// The columns that it is computed from, as `table.column`: one list a way of computing it, the preferred way first.
    public var columns: [[String]]
    /// The definitions on which its number depends, with the values that may be chosen, the default first.
    public var choices: [String: [String]]
    /// Languages of the source documents that ask for it; empty where none does.
    public var sources: [String]
    public var notes: String

    init(_ kpi: KPI) {
      id = kpi.id
      names = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, kpi.names[$0]) })
      aliases = kpi.aliases
      category = kpi.category
      definition = kpi.definition
      formula = kpi.formula
      unit = kpi.unit
      direction = kpi.direction.rawValue
      aggregation = kpi.aggregation
      numerator = kpi.numerator
      denominator = kpi.denominator
      chartFamily = kpi.chartFamily.rawValue
      chartWhy = kpi.chartReason
      level = kpi.level.rawValue
      ownerRoles = kpi.ownerRoles.map(\.rawValue)
      target = kpi.target
      computed = kpi.isComputed
      status = kpi.status
      let defaults = KPIDefinitions()
      columns = kpi.tableMeasures.map { $0.columns(defaults) } + (kpi.measure.map { [$0.columns.map { "tickets.\($0)" }] } ?? [])
      choices = Dictionary(
        uniqueKeysWithValues: defaults.choices(for: kpi).map { choice in
          (choice.rawValue, [defaults[choice]] + choice.values.filter { $0 != defaults[choice] })
        })
      sources = kpi.sources.map(\.language.rawValue)
      notes = kpi.notes
    }
  }

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    do throws(TicketsError) {
      let kpis = try request.kpi.map { (ids) throws(TicketsError) in try KPICatalogue.entries(ids) } ?? KPICatalogue.all
      return Response(kpis: kpis.map(Entry.init), definitions: try definitions(of: kpis), made: Provenance())
    } catch {
      throw JobError(tickets: error)
    }
  }

  private static func definitions(of kpis: [KPI]) throws(TicketsError) -> [Definition] {
    let defaults = KPIDefinitions()
    var used = Set<KPIDefinitions.Choice>()
    for kpi in kpis { used.formUnion(defaults.choices(for: kpi)) }
    var definitions: [Definition] = []
    for choice in KPIDefinitions.Choice.allCases where used.contains(choice) {
      for value in choice.values {
        var chosen = defaults
        try chosen.set(choice.rawValue, to: value)
        definitions.append(
          Definition(name: choice.rawValue, value: value, isDefault: value == defaults[choice], says: chosen.sentence(choice)))
      }
    }
    return definitions
  }
}
