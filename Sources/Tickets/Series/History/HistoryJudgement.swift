import Foundation
import Timeline

/// Puts the separate judgements on a log together and says them in sentences.
struct HistoryJudgement {
  private let stamps: LogStamps
  private let closedDays: Set<CivilDate>
  private let daily: DailyCounts
  private let span: Range<Int>
  private var findings: [HistoryFinding] = []

  /// Throws `no_tickets` where no ticket has a creation time.
  init(_ stamps: LogStamps, closedDays: Set<CivilDate>) throws(TicketsError) {
    self.stamps = stamps
    self.closedDays = closedDays
    func day(_ row: Int) -> Int? {
      let created = stamps.created(row)
      return created.isMissing ? nil : Frequency.day.period(ofLocalSeconds: stamps.zone.localSeconds(created))
    }
    var first = Int.max
    var last = Int.min
    for row in 0..<stamps.count {
      guard let day = day(row) else { continue }
      first = min(first, day)
      last = max(last, day)
    }
    guard first <= last else { throw .noTickets() }
    // Every day of the years 1 to 9999: a wrong date shall be cut off, not stop the judgement.
    let (length, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, length < 4_000_000 else { throw .tooManyPeriods(4_000_000, frequency: Frequency.day.name) }
    var counts = [Double](repeating: 0, count: length + 1)
    for row in 0..<stamps.count {
      if let day = day(row) { counts[day - first] += 1 }
    }
    daily = DailyCounts(first: CivilDate(daysSinceEpoch: first), counts: counts)
    span = DenseSpan(daily).range
  }

  consuming func window() -> HistoryWindow {
    noteEnds()
    let usable = withoutPartialDays()
    let lost = noteQuietDays(usable)
    noteSpikes(usable)
    let (warmUpEnd, maturedThrough, p90) = noteResolutions(usable)
    if stamps.hasDayGranularity {
      note(.dayGranularity, usable, sentence: "Stamps carry no time of day: lengths of time are whole days, and hours cannot be charted.")
    }
    if usable.count < 28 {
      note(
        .tooShort, usable,
        sentence: "\(usable.count) days are too few to tell a cut, a lost day or a spike from the ordinary; at least 28 are needed.")
    }
    return HistoryWindow(
      logged: daily.first...daily.last, usable: daily.day(usable.lowerBound)...daily.day(usable.upperBound - 1),
      ticketsBefore: tickets(0..<usable.lowerBound), ticketsWithin: tickets(usable),
      ticketsAfter: tickets(usable.upperBound..<daily.counts.count), lostDays: lost, warmUpEnd: warmUpEnd, maturedThrough: maturedThrough,
      resolutionP90Days: p90, findings: findings)
  }

  private mutating func noteEnds() {
    let rate = Self.number(daily.total(span) / Double(max(1, span.count)))
    if span.upperBound < daily.counts.count {
      let tail = span.upperBound..<daily.counts.count
      note(
        .cutTail, tail,
        sentence: """
          The log is dense through \(daily.day(span.upperBound - 1).iso8601) with \(rate) tickets a day; only \(tickets(tail)) tickets lie \
          in the \(tail.count) days after it. It was cut there by how it was selected, so later days are left out.
          """)
    }
    if span.lowerBound > 0 {
      let head = 0..<span.lowerBound
      note(
        .thinStart, head,
        sentence: """
          The log is dense from \(daily.day(span.lowerBound).iso8601) on with \(rate) tickets a day; only \(tickets(head)) tickets lie in the \
          \(head.count) days before it, so those days are left out.
          """)
    }
  }

  private mutating func withoutPartialDays() -> Range<Int> {
    guard !stamps.hasDayGranularity, span.count > 2 else { return span }
    let first = daily.day(span.lowerBound)
    let last = daily.day(span.upperBound - 1)
    let (zone, stamps) = (stamps.zone, stamps)
    let partial = PartialDays(
      localSeconds: (0..<stamps.count).lazy.map { stamps.created($0) }.filter { !$0.isMissing }.map { zone.localSeconds($0) }, first: first,
      last: last)
    var usable = span
    if let second = partial.startsAtSecond {
      note(
        .incompleteFirstDay, span.lowerBound..<span.lowerBound + 1,
        sentence: "The first day, \(first.iso8601), begins only at \(Self.clock(second)) and is left out as incomplete.")
      usable = usable.lowerBound + 1..<usable.upperBound
    }
    if let second = partial.stopsAtSecond {
      note(
        .incompleteLastDay, span.upperBound - 1..<span.upperBound,
        sentence: "The last day, \(last.iso8601), stops at \(Self.clock(second)) and is left out as incomplete.")
      usable = usable.lowerBound..<usable.upperBound - 1
    }
    return usable
  }

  private mutating func noteQuietDays(_ usable: Range<Int>) -> [CivilDate] {
    let quiet = QuietDays(daily, span: usable, knownClosed: closedDays)
    note(
      .lostDays, days: quiet.lost,
      sentence: """
        \(Self.listed(quiet.lost.map(daily.day))) \(quiet.lost.count == 1 ? "has" : "have") no ticket at all while such days bring \
        \(Self.number(quiet.lost.first.map { daily.usual(at: $0, within: usable) } ?? 0)): rows are lost, so the count is unknown, not zero.
        """)
    note(
      .closedDays, days: quiet.closed,
      sentence: """
        \(Self.listed(quiet.closed.map(daily.day))) \(quiet.closed.count == 1 ? "has" : "have") no ticket on what is elsewhere a working day; \
        this desk has more days with next to none, so they are taken as closed days: zero, not unknown.
        """)
    return quiet.lost.map(daily.day)
  }

  private mutating func noteSpikes(_ usable: Range<Int>) {
    let spikes = SpikeDays(daily, span: usable)
    guard let highest = spikes.days.indices.max(by: { daily.counts[spikes.days[$0]] < daily.counts[spikes.days[$1]] }) else { return }
    let day = spikes.days[highest]
    note(
      .spikes, days: spikes.days,
      sentence: """
        On \(Self.listed(spikes.days.map(daily.day))) came several times the tickets of such a weekday, at most \
        \(Self.number(daily.counts[day])) against \(Self.number(spikes.usual[highest])) on \(daily.day(day).iso8601): entered in batches, or an event.
        """)
  }

  private mutating func noteResolutions(_ usable: Range<Int>) -> (warmUpEnd: CivilDate?, maturedThrough: CivilDate?, p90: Double) {
    let firstDay = daily.day(usable.lowerBound)
    let start = stamps.zone.instant(localSeconds: Int64(firstDay.daysSinceEpoch) * 86_400)
    guard let horizon = ResolutionHorizon(stamps, start: start) else { return (nil, nil, .nan) }
    // A desk that resolves within the day has nothing to warm up and nothing left over.
    guard horizon.p90Days >= 1 else { return (nil, daily.day(usable.upperBound - 1), horizon.p90Days) }
    let width = Int(horizon.p90Days.rounded(.up))
    let days = Self.number(horizon.p90Days)
    // Little's law: the stock that such an inflow and such resolution times keep open.
    let rate = daily.total(usable) / Double(max(1, usable.count))
    let stock = rate * horizon.meanDays
    var warmUpEnd: CivilDate?
    if Double(horizon.openingStock) < 0.2 * stock {
      let end = CivilDate(daysSinceEpoch: firstDay.daysSinceEpoch + width)
      warmUpEnd = end
      let last = min(usable.lowerBound + max(1, width), usable.upperBound)
      note(
        .noOpeningStock, usable.lowerBound..<last,
        sentence: """
          The log begins with \(horizon.openingStock) open tickets where about \(Self.number(stock)) are usual: its backlog climbs from there, and no \
          early resolution can be older than the log. Judge backlog, tickets resolved and resolution times from \(end.iso8601) on, when the \
          log is older than nine in ten resolutions (\(days) days).
          """)
    }
    let lastStampDay = Frequency.day.period(ofLocalSeconds: stamps.zone.localSeconds(horizon.lastStamp))
    let matured = min(daily.day(usable.upperBound - 1).daysSinceEpoch, lastStampDay - width)
    let maturedThrough = CivilDate(daysSinceEpoch: matured)
    let immature = max(usable.lowerBound, matured + 1 - daily.first.daysSinceEpoch)..<usable.upperBound
    if !immature.isEmpty {
      note(
        .immatureCohorts, immature,
        sentence: """
          Tickets created after \(maturedThrough.iso8601) have been followed for less than the \(days) days in which nine in ten are resolved: what \
          is counted by creation day is not final there.
          """)
    }
    return (warmUpEnd, maturedThrough, horizon.p90Days)
  }

  private mutating func note(_ kind: HistoryFinding.Kind, _ range: Range<Int>, sentence: String) {
    guard !range.isEmpty else { return }
    findings.append(
      HistoryFinding(
        kind: kind, first: daily.day(range.lowerBound), last: daily.day(range.upperBound - 1), days: [], tickets: tickets(range),
        sentence: sentence))
  }

  private mutating func note(_ kind: HistoryFinding.Kind, days: [Int], sentence: String) {
    guard let first = days.first, let last = days.last else { return }
    var total = 0.0
    for day in days { total += daily.counts[day] }
    findings.append(
      HistoryFinding(
        kind: kind, first: daily.day(first), last: daily.day(last), days: days.map(daily.day), tickets: Int(total), sentence: sentence))
  }

  private func tickets(_ range: Range<Int>) -> Int { Int(daily.total(range)) }

  private static func listed(_ days: [CivilDate]) -> String {
    let shown = days.prefix(5).map(\.iso8601).joined(separator: ", ")
    return days.count > 5 ? "\(shown) and \(days.count - 5) more days" : shown
  }

  private static func clock(_ second: Int) -> String {
    let (hour, minute) = (second / 3600, second / 60 % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Whole from 10 on, one decimal below.
  private static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "an unknown number" }
    if value >= 10 { return String(Int(value.rounded())) }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
