import Staffing
import Timeline

/// The periods of a plan in open time: how long each is open, and the open days that they make.
struct DeferredSpan {
  let axis: TimeAxis
  /// Open seconds of each period.
  let periodSeconds: [Double]
  /// Date of each period.
  let dates: [CivilDate]
  let calendar: BusinessCalendar
  /// When the plan begins.
  let start: Instant
  /// For each period the place of its day among the open days; tickets of closed days are worked on the next open one.
  let dayOfPeriod: [Int]
  let openDays: [CivilDate]
  /// Open seconds by open day.
  let daySeconds: [Double]

  /// Days before the plan whose holidays are known: older tickets are late by any promise that a desk makes.
  private static let daysBefore = 90

  init(_ axis: TimeAxis, _ opening: OpeningInput) throws(JobError) {
    guard case .calendar(let frequency, let zone) = axis.kind, let first = axis.date(at: 0), axis.count > 0,
      let last = axis.date(at: axis.count - 1)
    else {
      throw JobError(.data, code: "step_mismatch", message: "a plan needs dates, not numbered steps")
    }
    self.axis = axis
    // The hours are read on the clock of the tickets, whatever zone they were written for; the days before tell how old a backlog is.
    let before = CivilDate(daysSinceEpoch: first.daysSinceEpoch - Self.daysBefore)
    calendar = try opening.calendar(on: zone, from: before, through: last).on(clock: zone)
    start = zone.instant(localSeconds: frequency.startLocalSeconds(ofPeriod: axis.first))
    let starts = (0...axis.count).map { zone.instant(localSeconds: frequency.startLocalSeconds(ofPeriod: axis.first + $0)) }
    var seconds: [Double] = []
    for period in 0..<axis.count { seconds.append(calendar.openSeconds(from: starts[period], to: starts[period + 1])) }
    let dates = (0..<axis.count).map { axis.date(at: $0) ?? first }
    var open: [CivilDate: Double] = [:]
    for (date, length) in zip(dates, seconds) where length > 0 { open[date, default: 0] += length }
    let days = open.keys.sorted()
    guard !days.isEmpty else {
      throw JobError(
        .request, code: "never_open", message: "no day of the plan is open; state opening hours that some of its days have",
        field: "open_hours")
    }
    periodSeconds = seconds
    self.dates = dates
    openDays = days
    daySeconds = days.map { open[$0] ?? 0 }
    var place = 0
    dayOfPeriod = dates.map { date in
      while place + 1 < days.count, days[place] < date { place += 1 }
      return place
    }
  }

  var openSeconds: Double { daySeconds.reduce(0, +) }

  /// Open time from `instant` to the begin of the plan.
  func openSeconds(since instant: Instant) -> Double { max(0, calendar.openSeconds(from: instant, to: start)) }

  /// Weeks from the first to the last day.
  var weeks: Double {
    guard let first = dates.first, let last = dates.last else { return 1 }
    return Double(last.daysSinceEpoch - first.daysSinceEpoch + 1) / 7
  }

  /// Open seconds of an ordinary open day: the median.
  var usualDaySeconds: Double { daySeconds.sorted()[daySeconds.count / 2] }

  /// Sums over the periods of each open day; what comes after the last open day counts with it.
  func byDay(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: openDays.count)
    for (value, day) in zip(values, dayOfPeriod) { sums[day] += value }
    return sums
  }

  /// The open day that holds business time `seconds`.
  func day(ofBusinessTime seconds: Double) -> CivilDate {
    var rest = seconds
    for (place, length) in daySeconds.enumerated() {
      if rest < length { return openDays[place] }
      rest -= length
    }
    return openDays[openDays.count - 1]
  }
}
