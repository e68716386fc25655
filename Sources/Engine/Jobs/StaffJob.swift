import Staffing
import Tickets
import Timeline

/// How many people each interval of a forecast needs.
public enum StaffJob: Job {
  public static let name = "staff"
  public static let summary = "How many people each interval of a forecast needs."

  public struct Request: Codable, Sendable, QueueStated {
    /// A forecast table (`unique_id`, `ds`, `<Model>`, `<Model>-hi-80`), its sample paths (`path`, `ds`, `y`), or a series table (`ds`, `y`).
    public var table: TableInput?
    /// The forecast column to staff for; default: the first model of the table.
    public var model: String?
    /// Mean handle time in seconds; default 300, said as an assumption.
    public var aht: Double?
    /// Default 80/20.
    public var serviceLevel: ServiceLevelInput?
    public var targetSeconds: Double?
    /// Over what the service level is promised; default each interval.
    public var goalPer: GoalSpan?
    /// How contacts become load: `auto` (default), or a method by name such as `sipp_average`, `lag_average`, `mol_average`, `mol_max`,
    /// `mol_pointwise`.
    public var demand: String?
    /// `c`, `a`, `b`, `x`, `g` (any law of patience), `mgn` (any variation of handle times), `chat`; default: the one that what is stated
    /// means, `a` with a patience and `c` with nothing.
    public var queue: String?
    /// Mean patience in seconds, for queues with abandonment.
    public var patience: Double?
    public var redial: Double?
    public var lines: Int?
    /// As in `erlang`: laws for the queues `g`, `mgn` and `chat`.
    public var patienceLaw: String?
    public var patienceVariation: Double?
    /// Observed patience of single contacts in seconds, in place of a law, for the queue `g`: each is as likely as the others.
    public var patienceTimes: [Double]?
    public var handleVariation: Double?
    public var chatAht: [Double]?
    /// Share of paid time away from work, in all or by cause, each of what the others leave: `{"leave": 0.12, "illness": 0.05}`; default 0.3.
    public var shrinkage: ShrinkageInput?
    /// Default 0.85.
    public var maximumOccupancy: Double?
    /// Paid hours of a shift; default 8.
    public var shiftHours: Double?
    /// The chance with which the certain need keeps the promise, 0…1; default 0.9.
    public var certainty: Double?
    /// Header by column, where names and values do not tell: `{"y": "calls"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?

    public init() {}
  }

  public typealias Response = StaffResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> StaffResponse {
    var map = request.map
    if let model = request.model { map = (map ?? [:]).merging(["y": model]) { $1 } }
    let input = SeriesInput(table: request.table, timezone: request.timezone, every: request.every, map: map, dateOrder: request.dateOrder)
    var plans: [StaffingPlan] = []
    let (all, reading) = try input.read()
    let column = reading.columns.first { $0.takenFor == "y" }?.header ?? "y"
    for series in all {
      let volume = VolumePaths(series, value: column, count: 2)
      plans.append(
        try plan(
          series, bounds: (series.extras["\(column)-lo-80"], series.extras["\(column)-hi-80"]),
          paths: volume.origin == .sampled ? volume : nil, request))
    }
    return StaffResponse(plans: plans, reading: reading, made: Provenance())
  }

  private static func plan(
    _ series: RegularSeries, bounds: (lower: [Double]?, upper: [Double]?), paths: VolumePaths?, _ request: Request
  ) throws(JobError) -> StaffingPlan {
    let upper = bounds.upper ?? paths?.quantile(0.9)
    var builder = StaffingBuilder(
      uniqueId: series.id, title: series.id, axis: series.axis, volume: paths?.mean ?? series.values.map { $0 < 0 ? 0 : $0 },
      volumeUpper: (upper ?? series.values).map { $0 < 0 ? 0 : $0 },
      handleSeconds: request.aht ?? 300, handleSource: request.aht == nil ? "assumption" : "request")
    builder.queue = request.queueName
    builder.volumeLower = bounds.lower ?? paths?.quantile(0.1)
    builder.paths = paths?.paths
    builder.goalPer = request.goalPer ?? .interval
    builder.demand = request.demand
    builder.patience = request.patience
    builder.configure = try configuration(request)
    builder.redial = request.redial ?? 0
    builder.lines = request.lines
    if let certainty = request.certainty {
      guard certainty > 0, certainty < 1 else {
        throw JobError(
          .request, code: "invalid_certainty", message: "the certainty must lie between 0 and 1, not \(certainty)", field: "certainty")
      }
      builder.certainty = certainty
    }
    builder.apply(
      goal: request.serviceLevel, targetSeconds: request.targetSeconds, shrinkage: request.shrinkage,
      maximumOccupancy: request.maximumOccupancy, shiftHours: request.shiftHours)
    if builder.queue == ErlangC.id, request.patience != nil {
      builder.assume("nobody who waits gives up: the queue c knows no patience (the queue a does)")
    }
    if request.aht == nil { builder.assume("a handle time of 300 s (state yours with --aht)") }
    if let remark = VolumeRemarks.negative(series) { builder.assume(remark) }
    if upper == nil { builder.assume("no uncertainty, as the table has no 80 % bound") }
    do throws(StaffingError) {
      return try builder.build()
    } catch {
      throw JobError(staffing: error)
    }
  }

  private static func configuration(_ request: Request) throws(JobError) -> (inout RequirementRules) -> Void {
    let law: DurationLaw?
    do throws(StaffingError) {
      law = try request.patienceDistribution()
    } catch {
      throw JobError(staffing: error)
    }
    return { rules in
      rules.patience = law
      if let variation = request.handleVariation { rules.handleTimeVariation = variation }
      if let chatAht = request.chatAht { rules.chatHandleTimes = chatAht }
    }
  }
}
