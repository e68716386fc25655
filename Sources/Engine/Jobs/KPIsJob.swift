import Tickets
import Timeline

/// KPI series from a tickets table: counts, proportions and durations by hour, day, week or month, for all tickets or by slice.
public enum KPIsJob: Job {
  public static let name = "kpis"
  public static let summary = "KPI series from a tickets table."

  public struct Request: Codable, Sendable {
    /// Tickets: CSV or JSON Lines text, or an array of rows.
    public var table: TableInput?
    /// Ids of the catalogue; default: all that the table holds the columns for.
    public var kpi: [String]?
    /// `hour`, `day` (default), `week`, `month`, `quarter` or `year`.
    public var every: String?
    /// Dimensions to slice by, each on its own: `team`, `priority`, …
    public var by: [String]?
    /// First and last day; default: the part of the log that is dense.
    public var from: String?
    public var to: String?
    /// True covers every day from the first ticket to the last, thin ends and lost days included.
    public var wholeLog: Bool?
    /// `event` (default): durations and proportions fall on the period of resolution; `created`: on that of creation.
    public var grouping: String?
    /// Header by canonical column: `{"created": "opened_at"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    /// Clock of stamps without an offset.
    public var timezone: String?

    public init() {}
  }

  public typealias Response = KPIsResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> KPIsResponse {
    let input = TicketsInput(table: request.table, map: request.map, dateOrder: request.dateOrder, timezone: request.timezone)
    let frequency = try Frequency.stated(request.every ?? "day")
    guard let grouping = KPISeriesRequest.Grouping(rawValue: request.grouping ?? "event") else {
      throw JobError(
        .request, code: "invalid_grouping", message: "'\(request.grouping ?? "")' is no grouping; write event or created", field: "grouping"
      )
    }
    let (tickets, reading) = try input.read(context: context)
    let ids = request.kpi ?? KPICatalogue.computable(from: tickets).map(\.id)
    let history: HistoryWindow?
    do throws(TicketsError) {
      history = request.wholeLog == true ? nil : try HistoryWindow.judge(tickets)
    } catch {
      throw JobError(tickets: error)
    }
    let stated = try WindowInput.days(from: request.from, to: request.to, bounds: history?.usable ?? tickets.createdDays)
    var query = KPISeriesRequest(
      kpis: ids, frequency: frequency, window: stated ?? history?.usable, dimensions: request.by ?? [], grouping: grouping)
    var series: [KPISeries]
    do throws(JobError) {
      series = try self.series(query, of: tickets)
    } catch {
      // A log shorter than one whole period is shown as it is, unless a window was asked for.
      guard error.code == "window_without_period", stated == nil else { throw error }
      query.window = nil
      series = try self.series(query, of: tickets)
    }
    if let history { series = series.map { $0.masking(history.lostDays) } }
    var window = history.map { AnalysisWindow($0, days: query.window ?? $0.logged) }
    if let axis = series.first?.axis { window?.says += edges(axis, within: query.window) }
    return KPIsResponse(series: series.map(\.response), reading: reading, window: window, made: Provenance())
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

  private static func series(_ query: KPISeriesRequest, of tickets: TicketTable) throws(JobError) -> [KPISeries] {
    do throws(TicketsError) {
      return try KPISeriesBuilder.series(query, of: tickets)
    } catch {
      throw JobError(tickets: error)
    }
  }
}

extension TicketTable {
  /// First and last day on which a ticket was created; nil without tickets.
  var createdDays: ClosedRange<CivilDate>? {
    let known = created.filter { !$0.isMissing }
    guard let first = known.min(), let last = known.max() else { return nil }
    let day = { (instant: Instant) in CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: zone.localSeconds(instant))) }
    return day(first)...day(last)
  }
}
