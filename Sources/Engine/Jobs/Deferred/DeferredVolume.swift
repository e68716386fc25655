import Forecasting
import Staffing
import Tickets
import Timeline

/// The tickets that may come, by class, path and period, wherever they were read from.
struct DeferredVolume {
  struct Part {
    var name: String
    var paths: [[Double]]
    /// When the tickets of the log that are open at the start were created, the oldest first.
    var openSince: [Instant] = []
  }

  var axis: TimeAxis
  var parts: [Part]
  var reading: ReadingSummary
  var assumptions: [String] = []
  /// Mean work in seconds, where the log tells it.
  var handleSeconds: Double?
  /// When in the day the tickets of a log came; nil for tables of days.
  var arrivals: ArrivalTimes?

  /// Courses that are played through where nothing else is asked for.
  static let usualPaths = 200
  /// Tickets of all courses together that a plan is made from: more would be drawn anew for every capacity that is tried.
  private static let mostTickets = 400_000.0
  private static let fewestPaths = 20
  /// Tickets of all courses together beyond which the number of courses must be stated: a minute's work for a plan.
  private static let mostUnasked = 3_000_000.0

  /// From a table of volumes.
  init(table request: DeferredJob.Request) throws(JobError) {
    var map = request.map
    if let model = request.model { map = (map ?? [:]).merging(["y": model]) { $1 } }
    let input = SeriesInput(table: request.table, timezone: request.timezone, every: request.every, map: map, dateOrder: request.dateOrder)
    let (series, reading) = try input.read()
    let value = reading.columns.first { $0.takenFor == "y" }?.header ?? "y"
    let volumes = series.map { VolumePaths($0, value: value, count: request.paths ?? Self.usualPaths) }
    guard let first = volumes.first else {
      throw JobError(.data, code: "no_series", message: "the table holds no volume to plan for", field: "table")
    }
    let frequency = first.axis.frequency
    guard volumes.allSatisfy({ $0.axis.frequency == frequency }), let frequency, Self.hasDays(frequency) else {
      throw JobError(
        .data, code: "step_mismatch", message: "tickets with promises need volumes by day, hour or minutes, the same for all classes")
    }
    let start = volumes.map(\.axis.first).min() ?? first.axis.first
    let end = volumes.map { $0.axis.first + $0.axis.count }.max() ?? start
    guard case .calendar(_, let zone) = first.axis.kind, end - start <= 200_000 else {
      throw JobError(.data, code: "too_large", message: "the volumes span \(end - start) periods; plan at most 200000", field: "table")
    }
    axis = TimeAxis(frequency: frequency, zone: zone, first: start, count: end - start)
    let count = volumes.map(\.paths.count).min() ?? 0
    let length = end - start
    parts = volumes.map { volume in
      let before = volume.axis.first - start
      return Part(
        name: volume.id,
        paths: volume.paths.prefix(count).map { path in
          [Double](repeating: 0, count: before) + path + [Double](repeating: 0, count: length - before - path.count)
        })
    }
    self.reading = reading
    assumptions += series.compactMap { VolumeRemarks.negative($0) } + series.compactMap { VolumeRemarks.missing($0) }
    if volumes.contains(where: { $0.origin == .bounds }) {
      assumptions.append("errors of the forecast that last over the whole span, as the table has no paths (forecast --paths writes them)")
    }
    if volumes.contains(where: { $0.origin == .chance }) {
      assumptions.append("volumes that are right but for chance, as the table has no 80 % bound and no paths")
    }
    try limitPaths(request)
  }

  /// From a log of tickets: the days to come are forecast from those of its history.
  init(log request: DeferredJob.Request, context: JobContext) throws(JobError) {
    let input = TicketsInput(table: request.tickets, map: request.map, dateOrder: request.dateOrder, timezone: request.timezone)
    let (tickets, reading) = try input.read(context: context)
    let log = try DeferredLog(tickets, request)
    self.reading = reading
    let horizon = request.horizonDays ?? 28
    guard 1...366 ~= horizon else {
      throw JobError(
        .request, code: "bad_horizon", message: "the plan must reach from 1 to 366 days, not \(horizon)", field: "horizon_days")
    }
    let mean = log.counts.suffix(56).filter { !$0.isNaN }.reduce(0, +) / Double(max(1, min(56, log.counts.count)))
    let wanted = Self.pathCount(tickets: mean * Double(horizon) + Self.waiting(request, log), asked: request.paths)
    let builder = ForecastBuilder(
      uniqueId: VolumeForecasts.kpi, title: "Tickets", unit: .count, axis: log.axis, values: log.counts, horizon: horizon, levels: [80],
      isNonNegative: true, isCount: true,
      calendar: try ForecastCalendar(holidays: request.holidays, events: nil))
    context.progress?("forecasting the volume")
    let drawn: SamplePaths
    do throws(ForecastingError) {
      let built = try builder.build(
        model: request.model ?? "auto", paths: PathSampling(count: wanted, seed: request.seed ?? 1), isNode: false)
      drawn = built.paths ?? SamplePaths(values: built.result.mean, horizon: horizon)
    } catch {
      throw JobError(forecast: error, series: "tickets")
    }
    axis = log.axis.following(horizon)
    parts = log.classes.map { part in
      Part(name: part.name, paths: (0..<drawn.count).map { drawn.path($0).map { max(0, $0) * part.share } }, openSince: part.openSince)
    }
    handleSeconds = log.handleSeconds
    arrivals = log.arrivals
    if log.classes.count > 1 { assumptions.append("classes in the shares of the last eight weeks of the log") }
    let open = parts.reduce(0) { $0 + $1.openSince.count }
    if open > 0, request.openBacklog != true, request.backlog == nil {
      assumptions.append("no backlog; \(Phrase.grouped(open)) tickets of the log are open at the start (take them with --open-backlog)")
    }
  }

  /// Takes the first paths where all of them would be more tickets than can be played through in seconds.
  private mutating func limitPaths(_ request: DeferredJob.Request) throws(JobError) {
    let all = parts.first?.paths.count ?? 0
    guard all > 0 else { return }
    let tickets = parts.reduce(0.0) { sum, part in sum + part.paths.reduce(0) { $0 + $1.reduce(0, +) } } / Double(all)
    guard tickets.isFinite, tickets <= Double(TicketQueue.mostTickets) else {
      throw JobError(
        .data, code: "too_large", message: "\(tickets) tickets are too many to be played through; plan a shorter span", field: "table")
    }
    let played = tickets + Self.waiting(request)
    let count = min(all, Self.pathCount(tickets: played, asked: request.paths))
    guard request.paths != nil || played * Double(count) <= Self.mostUnasked else {
      throw JobError(
        .data, code: "too_large",
        message: "\(Phrase.grouped(Int(played))) tickets in each of \(count) courses would take minutes to be played through; "
          + "plan a shorter span or fewer waiting tickets, or state how many courses (--paths 3)",
        field: "paths")
    }
    if count < all {
      assumptions.append("\(count) courses of \(all) played through, as there are so many tickets (state how many with --paths)")
    }
    // Evenly through all of them: the paths of a bound go from the least volume to the most.
    for place in parts.indices {
      let paths = parts[place].paths
      parts[place].paths = (0..<count).map { paths[$0 * all / count + all / count / 2] }
    }
  }

  /// Tickets that wait at the start: they are played through on every course too.
  private static func waiting(_ request: DeferredJob.Request, _ log: DeferredLog? = nil) -> Double {
    if let backlog = request.backlog { return Double(max(0, backlog)) }
    let promised = (request.promises ?? []).reduce(0.0) { $0 + Double(max(0, $1.backlog ?? 0)) }
    guard request.openBacklog == true else { return promised }
    return promised + (log?.classes ?? []).reduce(0.0) { $0 + Double($1.openSince.count) }
  }

  private static func pathCount(tickets: Double, asked: Int?) -> Int {
    if let asked { return asked }
    guard tickets > 1, tickets.isFinite else { return usualPaths }
    return max(fewestPaths, Int(min(Double(usualPaths), mostTickets / tickets)))
  }

  private static func hasDays(_ frequency: Frequency) -> Bool {
    switch frequency {
    case .minutes, .day: true
    case .week, .month, .quarter, .year: false
    }
  }
}
