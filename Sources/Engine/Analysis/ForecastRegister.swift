import Tickets
import Timeline

/// The register of issued forecasts: what was forecast, for which interval and when it was said, kept in a store as rows of its plan.
///
/// Accuracy is then the plan's own measures (`forecast_accuracy`, `forecast_bias`, `forecast_interval_coverage`): of several forecasts of an interval
/// the last one issued before it began counts, so that no forecast is judged that already knew what came.
struct ForecastRegister {
  /// A forecast with the clock on which its steps lie.
  struct Entry {
    var forecast: ForecastResult
    /// The periods of the history.
    var axis: TimeAxis
  }

  var entries: [Entry]

  /// Adds the entries to the store at `address` as one import, issued now.
  ///
  /// Codes of errors: those of the store, `no_store` where the host has no stores or no clock, and those of `plan`.
  ///
  /// - Returns: what the store says became of them, in one sentence.
  func keep(in address: String, source: String, context: JobContext) throws(JobError) -> String {
    guard let open = context.openStore, let now = context.now else {
      throw JobError(
        .request, code: "no_store", message: "there is no store here to keep forecasts in: leave register out", field: "register")
    }
    let plan = try plan(issuedAt: now)
    let store = try open(address)
    do throws(TicketsError) {
      let taken = try store.take(ServiceData(tables: [.plan: plan]), source: source, at: now)
      return "Kept \(plan.count) forecasts of intervals in the store \(store.name) (import \(taken.number))."
    } catch {
      throw JobError(tickets: error)
    }
  }

  /// The entries as a plan, one row an interval; slices of a KPI are told apart by their dimensions, other series by their id as queue.
  ///
  /// Codes of errors: `no_clock` where a series counts steps, `mixed_clocks` where the series lie on several clocks, `several_models` where
  /// one series has more than one forecast.
  func plan(issuedAt: Instant) throws(JobError) -> RecordTable {
    var zone: Zone?
    var starts: [Instant] = []
    var seconds: [Double] = []
    var volume: [Double] = []
    var bounds: (lower: [Double], upper: [Double]) = ([], [])
    var slices: [[String: String]] = []
    var known: Set<String> = []
    for entry in entries {
      let forecast = entry.forecast
      guard case .calendar(_, let clock) = entry.axis.kind else { throw Self.refused("no_clock", "\(forecast.uniqueId) has no dates") }
      if let zone, zone != clock { throw Self.refused("mixed_clocks", "the series lie on several clocks") }
      zone = clock
      guard known.insert(forecast.uniqueId).inserted else {
        throw Self.refused("several_models", "\(forecast.uniqueId) has several forecasts; state one model")
      }
      let interval = forecast.intervals.min { abs($0.level - Self.level) < abs($1.level - Self.level) }
      let future = entry.axis.following(forecast.mean.count + 1)
      let instants = (0..<future.count).map { clock.instant(localSeconds: future.localSeconds(at: $0) ?? 0) }
      let slice = Self.labels(of: forecast.uniqueId)
      for step in forecast.mean.indices where !forecast.mean[step].isNaN {
        slices.append(slice)
        starts.append(instants[step])
        seconds.append(instants[step + 1].seconds(since: instants[step]))
        volume.append(forecast.mean[step])
        bounds.lower.append(interval?.lower[step] ?? .nan)
        bounds.upper.append(interval?.upper[step] ?? .nan)
      }
    }
    return RecordTable(
      kind: .plan, count: starts.count, zone: zone ?? .unstated,
      stamps: ["interval_start": starts, "issued_at": [Instant](repeating: issuedAt, count: starts.count)],
      numbers: ["interval_seconds": seconds, "forecast_volume": volume, "lower": bounds.lower, "upper": bounds.upper],
      labels: Self.columns(slices))
  }

  /// The plan keeps one lower and one upper limit: those of this level in per cent, or of the nearest there is.
  private static let level = 80.0

  /// A column a dimension that any row has.
  private static func columns(_ slices: [[String: String]]) -> [String: CategoryColumn] {
    var columns: [String: CategoryColumn] = [:]
    for name in Set(slices.flatMap(\.keys)) {
      var column = CategoryColumn()
      for slice in slices { column.append(code: slice[name].map { column.code(for: $0) } ?? CategoryColumn.missing) }
      columns[name] = column
    }
    return columns
  }

  /// `ticket_volume/team=Network/every=hour` is the demand of that team; an id that names no dimension is a queue's.
  private static func labels(of id: String) -> [String: String] {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    let pairs = parts.dropFirst().compactMap { part -> (String, String)? in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      return (String(part[..<equals]), String(part[part.index(after: equals)...]))
    }
    if !pairs.isEmpty, pairs.count == parts.count - 1 {
      return Dictionary(pairs.filter { $0.0 != "every" }, uniquingKeysWith: { first, _ in first })
    }
    return KPICatalogue[id] == nil ? ["queue": id] : [:]
  }

  private static func refused(_ code: String, _ what: String) -> JobError {
    JobError(.request, code: code, message: "these forecasts cannot be kept: \(what)", field: "register")
  }
}
