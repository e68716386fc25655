import Staffing
import Timeline

/// What people who answer live contacts have left for tickets, by period of a plan.
struct LiveHours {
  /// People on tickets by period, averaged over its open time.
  let people: [Double]
  /// `live_first` or `ring_fenced`.
  let rule: String
  /// Over all live contacts of the week.
  let serviceLevel: Double

  /// Nil where the request names no live contacts.
  init?(_ input: DeferredJob.LiveInput?, span: DeferredSpan) throws(StaffingError) {
    guard let input else { return nil }
    let (axis, volume, agents) = try Self.read(input)
    guard case .calendar(.minutes(let minutes), _) = axis.kind, case .calendar(_, let zone) = span.axis.kind else {
      throw StaffingError(.invalidParameter, subject: "live", detail: "Live contacts need intervals of minutes or hours with their times.")
    }
    let step = minutes * 60
    let perWeek = 604_800 / step
    var measures: [QueueMeasures] = []
    for (count, number) in zip(volume, agents) {
      let traffic = try QueueTraffic(
        volume: count, intervalSeconds: Double(step), handleTime: input.aht ?? 300, meanPatience: input.patience)
      measures.append(
        try QueueModels.named(input.queue ?? (input.patience == nil ? "c" : "a")).init(traffic)
          .measures(agents: number, targetSeconds: input.targetSeconds ?? 20))
    }
    let blending: Staffing.Blending
    if let fenced = input.ringFenced {
      blending = .ringFenced(agents.map { min(fenced, $0) })
      rule = "ring_fenced"
    } else {
      blending = .liveFirst(reserve: input.reserve ?? 0)
      rule = "live_first"
    }
    let left = try blending.deferredCapacity(besides: measures, maximumOccupancy: input.maximumOccupancy ?? 0.9)
    // One week of it, every time of the week by the mean of its intervals.
    var sums = [Double](repeating: 0, count: perWeek)
    var counts = sums
    for (place, capacity) in left.enumerated() {
      let slot = axis.slot(at: place, season: perWeek)
      sums[slot] += capacity
      counts[slot] += 1
    }
    var people: [Double] = []
    for period in span.dates.indices {
      guard let start = span.axis.localSeconds(at: period), let end = span.axis.localSeconds(at: period + 1) else { continue }
      var work = 0.0
      var local = start - ((start % Int64(step)) + Int64(step)) % Int64(step)
      while local < end {
        let open = span.calendar.openSeconds(
          from: zone.instant(localSeconds: max(local, start)), to: zone.instant(localSeconds: min(local + Int64(step), end)))
        // 1970-01-01 was a Thursday.
        let slot = Int(((local + 3 * 86_400) % 604_800 + 604_800) % 604_800) / step
        if open > 0, counts[slot] > 0 { work += sums[slot] / counts[slot] * open }
        local += Int64(step)
      }
      people.append(span.periodSeconds[period] > 0 ? work / span.periodSeconds[period] : 0)
    }
    self.people = people
    let contacts = volume.reduce(0, +)
    serviceLevel = contacts > 0 ? zip(volume, measures).reduce(0) { $0 + $1.0 * $1.1.serviceLevel() } / contacts : .nan
  }

  private static func read(_ input: DeferredJob.LiveInput) throws(StaffingError) -> (axis: TimeAxis, volume: [Double], agents: [Int]) {
    let series: RegularSeries?
    do throws(JobError) {
      let all: [RegularSeries]
      if let named = try? SeriesInput(table: input.table, map: ["y": "volume"]).read().series {
        all = named
      } else {
        all = try SeriesInput(table: input.table).read().series
      }
      guard all.count <= 1 else {
        throw JobError(.data, code: "several_series", message: "live contacts are one series, not \(all.count)")
      }
      series = all.first
    } catch {
      throw StaffingError(.invalidParameter, subject: "live", detail: error.description)
    }
    guard let series else { throw StaffingError(.missingParameter, subject: "live", detail: "The table of live contacts is empty.") }
    let volume = series.values.map { $0.isFinite ? max(0, $0) : 0 }
    if let agents = input.agents { return (series.axis, volume, volume.map { _ in agents }) }
    guard let column = series.extras["agents"] else {
      throw StaffingError(
        .missingParameter, subject: "live", detail: "The table of live contacts has no column agents; state how many are there (agents).")
    }
    return (series.axis, volume, column.map { $0.isFinite ? Int(min(1e6, max(0, $0))) : 0 })
  }
}
