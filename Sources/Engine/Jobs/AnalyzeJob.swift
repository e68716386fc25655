/// The main job: from a ticket history to KPIs, signals, forecast and staffing.
public enum AnalyzeJob: Job {
  public static let name = "analyze"
  public static let summary = "The whole way from tickets to KPIs, signals, forecast and staffing."

  public struct Request: Codable, Sendable, OperationRequest {
    /// Tickets or ticket events: CSV or JSON Lines text, or an array of rows.
    public var table: TableInput?
    public var title: String?
    /// Ids of the catalogue; default: all that the table holds the columns for.
    public var kpi: [String]?
    /// First and last day to judge; default: the part of the log that is dense.
    public var from: String?
    public var to: String?
    /// Targets by KPI id, in the KPI's unit (seconds, shares from 0 to 1).
    public var targets: [String: Double]?
    /// Whose public holidays charts and forecasts are to expect: a country or one of its regions, and days of one's own: `US-MA`,
    /// `BR,2016-05-26`.
    public var holidays: String?
    /// Own events for the forecasts, a table of `name` and `ds` with a row a day, and `before` and `after` for the days around it.
    public var events: TableInput?
    /// Rules for all charts; default: each chart's own.
    public var rules: String?
    /// Days of the forecast; default 28.
    public var horizonDays: Int?
    public var levels: [Double]?
    public var model: String?
    /// Hands-on seconds of a ticket; from the data where they have it, else 600 as a stated assumption.
    public var aht: Double?
    /// Default 80/20.
    public var serviceLevel: ServiceLevelInput?
    public var targetSeconds: Double?
    /// Share of paid time away from work, in all or by cause, each of what the others leave: `{"leave": 0.12, "illness": 0.05}`; default 0.3.
    public var shrinkage: ShrinkageInput?
    /// Default 0.85.
    public var maximumOccupancy: Double?
    public var shiftHours: Double?
    public var map: [String: String]?
    public var dateOrder: String?
    public var timezone: String?
    /// A mapping in YAML, as `inspect` answers one; the fields above go before what it says.
    public var mapping: String?
    /// Which of several differing rows with one id is the ticket: `later_or_fuller` (default) or `first`.
    public var duplicates: String?
    /// Other tables by kind, in the same forms as `table`: `surveys`, `contacts`, `agent_time`, `plan`, `costs`, …
    public var tables: [String: TableInput]?
    /// Choices where the field knows several definitions: `{"resolution": "closed", "clock": "business"}`.
    public var definitions: [String: String]?
    /// Own measures and targets, as YAML.
    public var measures: String?
    /// Business hours, as YAML.
    public var calendar: String?
    /// Days on which all sites are closed, as iCalendar.
    public var closingDays: String?

    public init() {}
  }

  public typealias Response = AnalyzeResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> AnalyzeResponse {
    try JobLimits.current.check(horizon: request.horizonDays, field: "horizon_days")
    let operation = try request.operation.read(context: context)
    context.progress?("judging the window")
    return try Analysis(request: request, operation: operation, context: context).response()
  }
}
