import Tickets
import Timeline

/// What a log of tickets tells about the tickets to come: counts by day, shares of the classes, what is open, how long work takes.
struct DeferredLog {
  let axis: TimeAxis
  /// Tickets created a day; NaN on days that the log lost.
  let counts: [Double]
  let classes: [(name: String, share: Double, openSince: [Instant])]
  /// Mean hands-on time in seconds, where there is one.
  let handleSeconds: Double?
  /// Nil where the stamps carry no time of day.
  let arrivals: ArrivalTimes?

  /// Days at the end of the history that say how tickets part into classes.
  private static let daysOfShares = 56
  /// Nobody works on one ticket for longer without a break.
  private static let longestHandleSeconds = 28_800.0

  init(_ tickets: TicketTable, _ request: DeferredJob.Request) throws(JobError) {
    let history: HistoryWindow
    do throws(TicketsError) {
      history = try HistoryWindow.judge(tickets)
    } catch {
      throw JobError(tickets: error)
    }
    let window = try WindowInput.days(from: nil, to: request.to, bounds: history.usable) ?? history.usable
    guard window.lowerBound <= history.usable.upperBound else {
      throw JobError(.request, code: "empty_window", message: "the log has no usable days before \(window.upperBound.iso8601)", field: "to")
    }
    let first = window.lowerBound.daysSinceEpoch
    let last = min(window.upperBound, history.usable.upperBound).daysSinceEpoch
    var counts = [Double](repeating: 0, count: last - first + 1)
    var shares: [String: Int] = [:]
    var open: [String: [Instant]] = [:]
    var times = ArrivalTimes()
    let dimension = request.by ?? ((request.promises ?? []).contains { $0.of != nil } ? "priority" : nil)
    let column = dimension.flatMap { tickets.dimensions[$0] }
    if let dimension, column == nil {
      throw JobError(.request, code: "unknown_dimension", message: "the log has no column \(dimension) to tell classes by", field: "by")
    }
    let end = Frequency.day.startLocalSeconds(ofPeriod: last + 1)
    for row in tickets.created.indices where !tickets.created[row].isMissing {
      let local = tickets.zone.localSeconds(tickets.created[row])
      guard local < end else { continue }
      let name = column.map { $0.label(row) ?? "other" } ?? "tickets"
      if Self.isOpen(row, of: tickets, at: end) { open[name, default: []].append(tickets.created[row]) }
      let day = Frequency.day.period(ofLocalSeconds: local)
      guard day >= first else { continue }
      counts[day - first] += 1
      times.add(day: day, second: Int(local - Frequency.day.startLocalSeconds(ofPeriod: day)))
      if day > last - Self.daysOfShares { shares[name, default: 0] += 1 }
    }
    for day in history.lostDays where (first...last).contains(day.daysSinceEpoch) { counts[day.daysSinceEpoch - first] = .nan }
    let all = shares.values.reduce(0, +)
    guard all > 0 else {
      throw JobError(
        .data, code: "no_tickets", message: "no ticket was created in the last \(Self.daysOfShares) days of the history", field: "tickets")
    }
    axis = TimeAxis(frequency: .day, zone: tickets.zone, first: first, count: counts.count)
    self.counts = counts
    classes = shares.keys.sorted().map { ($0, Double(shares[$0] ?? 0) / Double(all), (open[$0] ?? []).sorted()) }
    let known = (tickets.handleSeconds ?? []).filter { $0 > 0 && $0 <= Self.longestHandleSeconds }
    handleSeconds = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    arrivals = tickets.hasDayGranularity ? nil : times
  }

  /// Whether a ticket was neither resolved nor closed at `end` on the local clock.
  private static func isOpen(_ row: Int, of tickets: TicketTable, at end: Int64) -> Bool {
    let ends = [tickets.resolved, tickets.closed].compactMap { $0 }.map { $0[row] }.filter { !$0.isMissing }
    guard tickets.resolved != nil || tickets.closed != nil else { return false }
    return !ends.contains { tickets.zone.localSeconds($0) < end }
  }
}

/// When in the day tickets come, by weekday and quarter of an hour.
struct ArrivalTimes {
  private static let slot = 900
  private var counts = [[Double]](repeating: [Double](repeating: 0, count: 86_400 / 900), count: 7)

  mutating func add(day: Int, second: Int) {
    let place = min(max(second, 0) / Self.slot, 86_400 / Self.slot - 1)
    counts[CivilDate(daysSinceEpoch: day).weekday][place] += 1
  }

  /// The shares of a day's tickets that come before its first opening and after its last closing; all of them before where it is closed.
  func outside(of ranges: [Range<Int>], on date: CivilDate) -> (before: Double, after: Double) {
    guard let first = ranges.first, let last = ranges.last else { return (1, 0) }
    let day = counts[date.weekday]
    let all = day.reduce(0, +)
    guard all > 0 else { return (0, 0) }
    var before = 0.0
    var after = 0.0
    for (place, count) in day.enumerated() {
      let middle = place * Self.slot + Self.slot / 2
      if middle < first.lowerBound { before += count } else if middle >= last.upperBound { after += count }
    }
    return (before / all, after / all)
  }
}
