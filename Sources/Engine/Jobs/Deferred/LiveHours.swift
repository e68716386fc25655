import Staffing
import Timeline

/// What people who answer live contacts have left for tickets, by period of a plan.
struct LiveHours {
  let contacts: LiveContacts
  let blending: Staffing.Blending
  /// People on tickets by period, averaged over its open time.
  let people: [Double]
  /// Share of the live contacts of the week answered in time before any ticket, by those who are not kept for tickets.
  let serviceLevel: Double

  /// Nil where the request names no live contacts.
  init?(_ input: DeferredJob.LiveInput?, span: DeferredSpan) throws(StaffingError) {
    guard let input else { return nil }
    let contacts = try LiveContacts(input)
    let apart = input.ringFenced.map { fenced in contacts.agents.map { min(fenced, $0) } }
    let blending = apart.map { Staffing.Blending.ringFenced($0) } ?? .liveFirst(reserve: input.reserve ?? 0)
    self.contacts = contacts
    self.blending = blending
    let left = try blending.deferredCapacity(
      besides: try contacts.measures(), maximumOccupancy: input.maximumOccupancy ?? 0.9)
    people = Self.people(contacts.week(left), step: contacts.stepSeconds, span: span)
    let all = contacts.volume.reduce(0, +)
    let measures = try contacts.measures(apart: apart)
    serviceLevel = all > 0 ? zip(contacts.volume, measures).reduce(0) { $0 + $1.0 * $1.1.serviceLevel() } / all : .nan
  }

  /// `live_first` or `ring_fenced`.
  var rule: String {
    switch blending {
    case .liveFirst: "live_first"
    case .ringFenced: "ring_fenced"
    }
  }

  /// A week's capacity by interval as people by period of the plan.
  private static func people(_ week: [Double?], step: Int, span: DeferredSpan) -> [Double] {
    guard case .calendar(_, let zone) = span.axis.kind else { return [] }
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
        if open > 0, let capacity = week[slot] { work += capacity * open }
        local += Int64(step)
      }
      people.append(span.periodSeconds[period] > 0 ? work / span.periodSeconds[period] : 0)
    }
    return people
  }
}
