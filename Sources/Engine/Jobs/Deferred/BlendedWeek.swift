import Staffing
import Timeline

/// A mean week of live contacts and tickets in the same hands, played through contact by contact: the check of what `LiveHours` works out.
///
/// It runs over the intervals in which tickets are worked; what is closed in between has no length, as in the promises.
struct BlendedWeek {
  let live: LiveHours
  let classes: [TicketClass]
  let span: DeferredSpan
  let discipline: TicketDiscipline

  /// Contacts and tickets of a week above which nothing is played through, and of all weeks together.
  private static let mostAWeek = 500_000.0
  private static let mostInAll = 1_000_000.0

  /// Nil where no time is open to both, or where more comes than is played through in seconds.
  func simulated(seed: UInt64) throws(StaffingError) -> DeferredResponse.Blending.Simulated? {
    let open = openSlots()
    guard !open.isEmpty else { return nil }
    let contacts = live.contacts
    let volumes = contacts.week(contacts.volume)
    let staff = contacts.week(contacts.agents.map(Double.init)).map { Int(($0 ?? 0).rounded()) }
    let step = Double(contacts.stepSeconds)
    var deferred: [ContactClass] = []
    for kind in classes {
      deferred.append(
        ContactClass(
          name: kind.name, arrivals: arrivals(of: kind, open), service: kind.work,
          priority: discipline == .priority ? kind.priority : 0, targetSeconds: latestBegin(of: kind)))
    }
    let calls = ContactClass(
      name: "live", arrivals: open.map { volumes[$0] ?? 0 }, service: .exponential(mean: contacts.handleSeconds),
      patience: contacts.meanPatience.map { .exponential(mean: $0) } ?? .endless, targetSeconds: contacts.targetSeconds)
    let all = ([calls] + deferred).reduce(0) { $0 + $1.arrivals.reduce(0, +) }
    guard all <= Self.mostAWeek else { return nil }
    let weeks = Int(min(100, max(4, Self.mostInAll / max(all, 1))))
    let system = try rule(open).system(
      intervalSeconds: step, live: calls, deferred: deferred, agents: open.map { staff[$0] })
    let result = try system.run(replications: weeks, seed: seed)
    guard let answered = result.contacts(ofClass: 0)?.serviceLevel() else { return nil }
    var tickets = (all: 0.0, begun: 0.0, inTime: 0.0, hours: 0.0)
    for (place, kind) in classes.enumerated() {
      guard let outcome = result.contacts(ofClass: place + 1), let level = outcome.serviceLevel() else { continue }
      let count = outcome.attempts.value
      let begun = count * (1 - outcome.unservedShare.value)
      tickets.all += count
      tickets.begun += begun
      tickets.inTime += count * level.value
      tickets.hours += begun * kind.work.mean / 3600
    }
    return DeferredResponse.Blending.Simulated(
      weeks: weeks, liveServiceLevel: answered.value, liveStandardError: answered.standardError,
      ticketsBegun: tickets.all > 0 ? tickets.begun / tickets.all : 1, ticketsInTime: tickets.all > 0 ? tickets.inTime / tickets.all : 1,
      hoursAWeek: tickets.hours, occupancy: result.agents()?.occupancy.value ?? .nan)
  }

  /// How the people share the work in the intervals that are played through.
  private func rule(_ open: [Int]) -> Staffing.Blending {
    guard case .ringFenced(let apart) = live.blending else { return live.blending }
    let week = live.contacts.week(apart.map(Double.init))
    return .ringFenced(open.map { Int((week[$0] ?? 0).rounded()) })
  }

  /// A resolution is in time when the ticket is begun a mean work time before the promise ends.
  private func latestBegin(of kind: TicketClass) -> Double {
    let promised = min(kind.promisedSeconds, 1e12)
    return kind.promise == .firstResponse ? promised : max(0, promised - kind.work.mean)
  }

  /// The open day that stands for each weekday, from Monday on.
  private var ordinaryDays: [Int?] {
    (0..<7).map { weekday in span.openDays.indices.first { span.openDays[$0].weekday == weekday } }
  }

  /// Intervals of the week that are open for tickets for at least half of their length, in order.
  private func openSlots() -> [Int] {
    let step = live.contacts.stepSeconds
    let perDay = 86_400 / step
    var slots: [Int] = []
    for (weekday, day) in ordinaryDays.enumerated() {
      guard let day else { continue }
      let ranges = span.calendar.openRanges(on: span.openDays[day])
      for slot in 0..<perDay {
        let open = ranges.reduce(0) { $0 + max(0, min($1.upperBound, (slot + 1) * step) - max($1.lowerBound, slot * step)) }
        if open * 2 >= step { slots.append(weekday * perDay + slot) }
      }
    }
    return slots
  }

  /// Tickets of a mean week by open interval: those of a day evenly over it, but for what stands ready when it opens.
  private func arrivals(of kind: TicketClass, _ open: [Int]) -> [Double] {
    let count = Double(max(1, kind.paths.count))
    let mean = span.dates.indices.map { period in kind.paths.reduce(0) { $0 + $1[period] } / count }
    let atOpening = kind.shareAtOpening.isEmpty ? mean.map { _ in 0 } : zip(mean, kind.shareAtOpening).map { $0 * $1 }
    let perDay = 86_400 / live.contacts.stepSeconds
    let days = (span.byDay(mean), span.byDay(atOpening))
    var arrivals = [Double](repeating: 0, count: open.count)
    for weekday in 0..<7 {
      let places = open.indices.filter { open[$0] / perDay == weekday }
      let same = span.openDays.indices.filter { span.openDays[$0].weekday == weekday }
      guard let first = places.first, !same.isEmpty else { continue }
      let all = same.reduce(0) { $0 + days.0[$1] } / Double(same.count)
      let ready = same.reduce(0) { $0 + days.1[$1] } / Double(same.count)
      arrivals[first] += ready
      for place in places { arrivals[place] += max(0, all - ready) / Double(places.count) }
    }
    if let first = arrivals.indices.first { arrivals[first] += Double(kind.backlog) }
    return arrivals
  }
}
