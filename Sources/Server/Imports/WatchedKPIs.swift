import Engine
import Monitoring
import Tickets
import Timeline

/// KPIs of the store's tickets that are to be watched: a series and a monitor each.
struct WatchedKPIs: Sendable {
  static let steps = ["hour", "day", "week", "month"]
  /// Fewer periods than this tell nothing yet.
  private static let leastPeriods = 12
  /// Tickets whose last period lies further back, in periods, are a history that nobody adds to: that nothing comes is no news.
  private static let freshPeriods = 60

  /// Ids of the catalogue; empty = all that the tickets have the columns for.
  var ids: [String] = []
  var every = "day"

  /// Counts the KPIs, and makes what watches them.
  ///
  /// - Parameter zone: the clock of the series.
  /// - Throws: what the job `kpis` throws, such as `unknown_kpi`.
  func plan(_ tickets: TicketSource, zone: Zone, now: Instant) throws(JobError) -> [(series: Series, monitor: Monitor)] {
    var request = tickets.request
    request.kpi = ids.isEmpty ? nil : ids
    request.every = every
    let counted = try KPIsJob.run(request, context: tickets.context).series
    var planned: [(series: Series, monitor: Monitor)] = []
    for found in counted where found.slice == nil && found.y.count(where: \.isFinite) >= Self.leastPeriods {
      let reference = KPIReference(kpi: found.kpi, every: every)
      let series = Series(
        id: reference.series, name: found.name, every: every, timezone: zone.identifier ?? "UTC", unit: found.unit,
        direction: found.direction, kpi: reference)
      var monitor = Monitor(id: reference.series, name: found.name, series: series.id)
      // All of them are counted from the same tickets: that these stop coming is one piece of news, told by the first.
      let isHistory = try Self.isHistory(found, on: series, now: now)
      if isHistory || !planned.isEmpty { monitor.schedule = MonitorSchedule(watchesData: false) }
      planned.append((series, monitor))
    }
    return planned
  }

  private static func isHistory(_ found: KPISeriesResult, on series: Series, now: Instant) throws(JobError) -> Bool {
    guard let last = found.ds.last, let reading = ISO8601.parse(Array(last.utf8)) else { return false }
    let clock = try SeriesClock(series)
    return clock.period(of: now) - clock.period(of: ISO8601.instant(reading, zone: clock.zone)) > freshPeriods
  }

  /// Keeps what is not there yet; what somebody set up or changed stays as it is.
  ///
  /// - Returns: the ids of the monitors, new and old.
  static func keep(_ planned: [(series: Series, monitor: Monitor)], in writing: any MonitoringWriting) throws(JobError) -> [String] {
    if !planned.isEmpty, try writing.find(Board.self, Board.main) == nil { try writing.insert(Board()) }
    for (series, monitor) in planned {
      if try writing.find(Series.self, series.id) == nil { try writing.insert(series) }
      if try writing.find(Monitor.self, monitor.id) == nil { try writing.insert(monitor) }
    }
    return planned.map(\.monitor.id)
  }
}
