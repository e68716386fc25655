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
    public var made: Provenance
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
      computed = kpi.measure != nil
      status = kpi.status
      notes = kpi.notes
    }
  }

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    do throws(TicketsError) {
      let kpis = try request.kpi.map { (ids) throws(TicketsError) in try KPICatalogue.entries(ids) } ?? KPICatalogue.all
      return Response(kpis: kpis.map(Entry.init), made: Provenance())
    } catch {
      throw JobError(tickets: error)
    }
  }
}
