import Tickets
import Timeline

/// KPI series from a tickets table: counts, proportions and durations by hour, day, week or month, for all tickets or by slice.
public enum KPIsJob: Job {
  public static let name = "kpis"
  public static let summary = "KPI series from a tickets table."

  public struct Request: Codable, Sendable, OperationRequest {
    /// Tickets: CSV or JSON Lines text, or an array of rows.
    public var table: TableInput?
    /// Other tables by kind, in the same forms: `surveys`, `contacts`, `agent_time`, `plan`, `costs`, …
    public var tables: [String: TableInput]?
    /// Ids of the catalogue or of `measures`; default: all that the tables hold the columns for.
    public var kpi: [String]?
    /// `hour`, `day` (default), `week`, `month`, `quarter` or `year`, or several with commas between.
    public var every: String?
    /// Dimensions to slice by, each on its own: `team`, `priority`, …; `all` is all together, `team/week` by week only.
    public var by: [String]?
    /// First and last day; default: the part of the log that is dense.
    public var from: String?
    public var to: String?
    /// True covers every day from the first ticket to the last, thin ends and lost days included.
    public var wholeLog: Bool?
    /// `event` (default): durations and proportions fall on the period of resolution; `created`: on that of creation.
    public var grouping: String?
    /// Choices where the field knows several definitions: `{"resolution": "closed", "clock": "business"}`.
    public var definitions: [String: String]?
    /// Own measures and targets, as YAML.
    public var measures: String?
    /// Business hours, as YAML.
    public var calendar: String?
    /// Days on which all sites are closed, as iCalendar.
    public var closingDays: String?
    /// Header by canonical column: `{"created": "opened_at"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    /// Clock of stamps without an offset.
    public var timezone: String?
    /// A mapping in YAML, as `inspect` answers one; the fields above go before what it says.
    public var mapping: String?
    /// Which of several differing rows with one id is the ticket: `later_or_fuller` (default) or `first`.
    public var duplicates: String?

    public init() {}
  }

  public typealias Response = KPIsResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> KPIsResponse {
    let frequencies = try frequencies(request.every ?? "day")
    guard let grouping = KPISeriesRequest.Grouping(rawValue: request.grouping ?? "event") else {
      throw JobError(
        .request, code: "invalid_grouping", message: "'\(request.grouping ?? "")' is no grouping; write event or created", field: "grouping"
      )
    }
    var input = request.operation
    input.asked = request.kpi.map { ids in (ids, (request.by ?? []).map { String($0.split(separator: "/").first ?? "") }) }
    var query = KPISeriesRequest(kpis: [], frequency: frequencies[0], grouping: grouping)
    query.furtherFrequencies = Array(frequencies.dropFirst())
    (query.dimensions, query.frequencyOfDimension) = try dimensions(request.by ?? [], frequencies)
    let counted = try KPICount(query, request, input, context: context)
    let history = counted.history
    let stated = try WindowInput.days(from: request.from, to: request.to, bounds: history?.usable ?? counted.createdDays)
    query.window = stated ?? history?.usable
    let series = try counted.series(window: query.window, mayWiden: stated == nil)
    let results = KPISeries.responses(
      series.map { series in history.map { series.masking($0.lostDays) } ?? series }, namingFrequency: frequencies.count > 1)
    var window = history.map { AnalysisWindow($0, days: query.window ?? $0.logged) }
    for frequency in frequencies {
      guard let axis = series.first(where: { $0.axis.frequency == frequency })?.axis else { continue }
      for sentence in edges(axis, within: query.window) where window?.says.contains(sentence) == false { window?.says.append(sentence) }
    }
    return KPIsResponse(series: results, reading: counted.reading, window: window, made: Provenance())
  }

  /// The steps of a list with commas between.
  private static func frequencies(_ text: String) throws(JobError) -> [Frequency] {
    var frequencies: [Frequency] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      let frequency = try Frequency.stated(name.filter { $0 != " " })
      if !frequencies.contains(frequency) { frequencies.append(frequency) }
    }
    return frequencies
  }

  /// The dimensions, and the steps of those that have one of their own.
  private static func dimensions(
    _ names: [String], _ frequencies: [Frequency]
  ) throws(JobError) -> (names: [String], steps: [String: Frequency]) {
    var dimensions: [String] = []
    var steps: [String: Frequency] = [:]
    for name in names {
      guard let slash = name.lastIndex(of: "/") else {
        dimensions.append(name)
        continue
      }
      let frequency = try Frequency.stated(String(name[name.index(after: slash)...]))
      guard frequencies.contains(frequency) else {
        throw JobError(
          .request, code: "invalid_dimension", message: "'\(name)' needs \(frequency.name) among the steps of every", field: "by")
      }
      dimensions.append(String(name[..<slash]))
      steps[String(name[..<slash])] = frequency
    }
    return (dimensions, steps)
  }

  /// What of the window is not covered because its first or last period is not whole.
  private static func edges(_ axis: TimeAxis, within window: ClosedRange<CivilDate>?) -> [String] {
    guard let window, let frequency = axis.frequency, let first = axis.date(at: 0), let last = axis.date(at: axis.count) else { return [] }
    let before = first.daysSinceEpoch - window.lowerBound.daysSinceEpoch
    let after = window.upperBound.daysSinceEpoch - last.daysSinceEpoch + 1
    let parts = [
      before > 0 ? "the first \(before) \(before == 1 ? "day" : "days")" : nil,
      after > 0 ? "the last \(after) \(after == 1 ? "day" : "days")" : nil,
    ].compactMap { $0 }
    guard !parts.isEmpty else { return [] }
    return ["Only whole \(frequency.name)s are shown: \(parts.joined(separator: " and ")) of the window make none."]
  }
}
