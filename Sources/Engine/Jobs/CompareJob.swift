import ControlCharts
import Tickets
import Timeline

/// Groups (teams, agents, sites) against each other: which differ by more than chance explains. Never a ranking.
public enum CompareJob: Job {
  public static let name = "compare"
  public static let summary = "Groups against each other: which differ by more than chance explains, without a ranking."

  public struct Request: Codable, Sendable, OperationRequest {
    /// A table of groups (`group`, `y`, `n`, for means `sd`), a series table (periods of a series are added up), or, with `kpi`, tickets.
    public var table: TableInput?
    /// Other tables by kind, beside tickets.
    public var tables: [String: TableInput]?
    /// Ids of the catalogue or of `measures`: the table is then one of tickets.
    public var kpi: [String]?
    /// Dimensions to compare the groups of, each on its own: `team` (default), `agent`, `site`, `priority`, …
    public var by: [String]?
    /// `funnel` or `analysis_of_means`; default: what suits the data.
    public var method: String?
    /// How groups may differ beyond chance in a funnel plot: `none`, `additive`, `multiplicative`; default: found from the data.
    public var dispersion: String?
    /// The error held over all groups together; default 0.05.
    public var alpha: Double?
    /// Coverage of a funnel plot's limits in per cent; default 95 and 99.8.
    public var levels: [Double]?
    /// What groups are compared with in a funnel plot, in place of all together.
    public var target: Double?
    /// `proportion`, `rate`, `mean`, `duration`; found from the data by default.
    public var measure: String?
    /// Which way is good: `higher`, `lower`, `neutral`.
    public var direction: String?
    public var title: String?
    /// First and last day, for tickets; default: the part of the log that is dense.
    public var from: String?
    public var to: String?
    /// True takes every day from the first ticket to the last.
    public var wholeLog: Bool?
    /// `event` (default) or `created`: by which moment tickets fall into the window.
    public var grouping: String?
    public var definitions: [String: String]?
    /// Own measures, as YAML.
    public var measures: String?
    /// Business hours, as YAML.
    public var calendar: String?
    /// Days on which all sites are closed, as iCalendar.
    public var closingDays: String?
    /// Header by column: `{"y": "kept"}`.
    public var map: [String: String]?
    public var dateOrder: String?
    public var timezone: String?
    /// A mapping in YAML, for tickets.
    public var mapping: String?
    public var duplicates: String?

    public init() {}
  }

  public typealias Response = CompareResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> CompareResponse {
    var tables: [ComparedTable]
    let reading: ReadingSummary
    var window: AnalysisWindow?
    if request.kpi != nil {
      (tables, reading, window) = try TicketGroups(request).tables(context)
    } else {
      guard request.by == nil else {
        throw JobError(.request, code: "missing_kpi", message: "by splits tickets: say with kpi what is to be compared", field: "kpi")
      }
      (tables, reading) = try SeriesGroups(request).tables()
    }
    var builder = ComparisonBuilder(table: tables[0])
    builder.method = try word("method", request.method)
    builder.dispersion = try word("dispersion", request.dispersion)
    builder.alpha = request.alpha ?? 0.05
    guard builder.alpha > 0, builder.alpha < 1 else {
      throw JobError(.request, code: "invalid_parameter", message: "alpha lies between 0 and 1, not \(builder.alpha)", field: "alpha")
    }
    if let levels = request.levels {
      guard !levels.isEmpty, levels.allSatisfy({ $0 > 0 && $0 < 100 }) else {
        throw JobError(.request, code: "invalid_parameter", message: "levels are per cent between 0 and 100", field: "levels")
      }
      builder.levels = levels.sorted().map { $0 / 100 }
    }
    builder.target = request.target
    var comparisons: [GroupComparison] = []
    for table in tables {
      builder.table = table.withoutUnnamed()
      if let title = request.title { builder.table.title = title }
      if let direction = request.direction {
        guard let stated = GoodDirection(rawValue: direction) else {
          throw JobError(
            .request, code: "invalid_direction", message: "'\(direction)' is no direction; write higher, lower or neutral",
            field: "direction")
        }
        builder.table.direction = stated
      }
      do throws(ControlChartError) {
        comparisons.append(try builder.build())
      } catch {
        throw JobError(chart: error, series: tables.count > 1 ? table.title : "")
      }
    }
    return CompareResponse(comparisons: comparisons, reading: reading, window: window, made: Provenance())
  }

  private static func word<Word: CaseIterable & RawRepresentable<String>>(_ field: String, _ text: String?) throws(JobError) -> Word? {
    guard let text, text != "auto" else { return nil }
    guard let word = Word(rawValue: text) else {
      throw JobError(
        .request, code: "invalid_\(field)",
        message: "\(field) is one of auto, \(Word.allCases.map(\.rawValue).joined(separator: ", ")), not '\(text)'", field: field)
    }
    return word
  }
}
