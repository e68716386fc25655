/// When a site is open: weekly hours on its local clock, without public holidays and closing days, with opening days of its own.
///
/// Open time is elapsed time: a night shift on the night when clocks are put back is an hour longer. All dates from 1970 to 2050, and all
/// closing and opening days up to 2200, are tabulated when the calendar is made (some milliseconds), so that every question after that
/// costs a look-up; beyond, the first and the last week are repeated.
public struct BusinessCalendar: Sendable {
  /// The clock on which the hours are read.
  public var zone: Zone { contents.zone }
  /// The weekly plans, of which the last that holds on a date counts.
  public var plans: [WeeklyPlan] { contents.days.plans }
  /// Days that are closed, all day or in some hours.
  public var closed: [SpecialDay] { contents.closed }
  /// Days that are open in hours of their own, or although they are holidays.
  public var open: [SpecialDay] { contents.open }
  private let contents: Contents

  /// One reference to all that never changes: a calendar is handed on once a record, and each array of its own would be counted every time.
  private final class Contents: Sendable {
    let zone: Zone
    let closed: [SpecialDay]
    let open: [SpecialDay]
    let days: BusinessDays
    let table: OpenTable

    init(zone: Zone, closed: [SpecialDay], open: [SpecialDay], days: BusinessDays, table: OpenTable) {
      self.zone = zone
      self.closed = closed
      self.open = open
      self.days = days
      self.table = table
    }
  }

  /// A calendar on the clock of `zone`. Of several `plans` that hold on a date the last counts; without any, only opening days are open.
  public init(zone: Zone, plans: [WeeklyPlan], closed: [SpecialDay] = [], open: [SpecialDay] = []) {
    let days = BusinessDays(plans: plans, closed: closed, open: open)
    let localDays = Self.tabulated(days)
    // A day of margin on either side, so that no zone's midnight falls outside the local days.
    let table = OpenTable(days: (localDays.lowerBound + 1)..<(localDays.upperBound - 1)) { add in
      Self.forEachStretch(of: days, in: localDays, zone: zone, add)
    }
    contents = Contents(zone: zone, closed: closed, open: open, days: days, table: table)
  }

  /// Open all day, every day.
  public static func always(zone: Zone) -> BusinessCalendar { BusinessCalendar(zone: zone, plans: [.always]) }

  /// The same calendar on another clock: for instants that are readings of a clock whose zone nobody stated.
  public func on(clock zone: Zone) -> BusinessCalendar {
    zone == self.zone ? self : BusinessCalendar(zone: zone, plans: plans, closed: closed, open: open)
  }

  /// Open seconds from `start` (included) to `end` (not included); 0 where `end` is not later, NaN where either is missing.
  @inline(__always)
  public func openSeconds(from start: Instant, to end: Instant) -> Double {
    guard !start.isMissing, !end.isMissing else { return .nan }
    guard end > start else { return 0 }
    return Double(contents.table.openSeconds(before: Self.clamped(end)) - contents.table.openSeconds(before: Self.clamped(start)))
  }

  /// Whether the site is open in the second that begins at `instant`; false where it is missing.
  public func isOpen(at instant: Instant) -> Bool {
    guard !instant.isMissing else { return false }
    let second = Self.clamped(instant)
    return contents.table.openSeconds(before: second + 1) > contents.table.openSeconds(before: second)
  }

  /// The first instant by which `openSeconds` open seconds have passed since `start`: when a promise of eight business hours ends.
  ///
  /// With no seconds to wait that is `start` itself, open or not. Nil where they never pass, and where `start` or the number is missing.
  public func instant(adding openSeconds: Double, to start: Instant) -> Instant? {
    guard !start.isMissing, openSeconds >= 0, openSeconds < 1e12 else { return nil }
    if openSeconds == 0 { return start }
    let second = Self.clamped(start)
    guard let end = contents.table.instant(afterOpenSeconds: contents.table.openSeconds(before: second) + Int64(openSeconds.rounded(.up)))
    else { return nil }
    return Instant(secondsSinceEpoch: end)
  }

  /// Open seconds of the local date `date`, by the clock that runs: 25 hours of them where a day is open all day and clocks are put back.
  public func openSeconds(on date: CivilDate) -> Double {
    guard date.daysSinceEpoch.magnitude < 1 << 30 else { return 0 }
    let midnight = Int64(date.daysSinceEpoch) * 86_400
    var sum: Int64 = 0
    for range in contents.days.hours(on: date.daysSinceEpoch).ranges {
      let local = (midnight + Int64(range.lowerBound))..<(midnight + Int64(range.upperBound))
      for elapsed in zone.instants(ofLocal: local) { sum += elapsed.upperBound - elapsed.lowerBound }
    }
    return Double(sum)
  }

  /// The stretches of the local date `date` that are open, in seconds after midnight on the local clock, joined where they touch.
  public func openRanges(on date: CivilDate) -> [Range<Int>] {
    date.daysSinceEpoch.magnitude < 1 << 30 ? contents.days.hours(on: date.daysSinceEpoch).ranges : []
  }

  /// Years whose days can be counted in seconds without overflow, and far more.
  private static func clamped(_ instant: Instant) -> Int64 { min(max(instant.secondsSinceEpoch, -1 << 50), 1 << 50) }
}

extension BusinessCalendar {
  /// The local days that need a row of their own: 1970 to 2050, all days with something special, and a margin of two weeks, so that the
  /// first and the last tabulated week are ordinary ones.
  private static func tabulated(_ days: BusinessDays) -> Range<Int> {
    let earliest = CivilDate.days(year: 1800, month: 1, day: 1)
    let latest = CivilDate.days(year: 2200, month: 1, day: 1)
    let landmarks = days.landmarks.filter { earliest < $0 && $0 < latest }
    let first = min(0, landmarks.min() ?? 0)
    let last = max(CivilDate.days(year: 2051, month: 1, day: 1), landmarks.max() ?? 0)
    return (first - 14)..<(last + 15)
  }

  /// Hands over the open time of `localDays` in order of time.
  private static func forEachStretch(of days: BusinessDays, in localDays: Range<Int>, zone: Zone, _ add: (Range<Int64>) -> Void) {
    // Most days are like the other days of their weekday and plan: work each of these out once.
    var usual: [Int: DayHours] = [:]
    let window = Int64(localDays.lowerBound) * 86_400..<Int64(localDays.upperBound) * 86_400
    for segment in zone.segments {
      let local = segment.local.clamped(to: window)
      guard !local.isEmpty else { continue }
      let first = CivilDate.floorDivide(Int(local.lowerBound), 86_400)
      let last = CivilDate.floorDivide(Int(local.upperBound - 1), 86_400)
      var yesterday = days.plan(on: first - 1)
      var yesterdayOrdinary = days.isOrdinary(first - 1, plan: yesterday)
      for day in first...last {
        let plan = days.plan(on: day)
        let ordinary = days.isOrdinary(day, plan: plan)
        let hours: DayHours
        if ordinary, yesterdayOrdinary, plan == yesterday {
          let key = (plan ?? -1) * 7 + CivilDate(daysSinceEpoch: day).weekday
          hours = usual[key] ?? days.hours(on: day)
          usual[key] = hours
        } else {
          hours = days.hours(on: day)
        }
        yesterday = plan
        yesterdayOrdinary = ordinary
        let midnight = Int64(day) * 86_400
        for range in hours.ranges {
          let open = (midnight + Int64(range.lowerBound))..<(midnight + Int64(range.upperBound))
          let inside = open.clamped(to: local)
          if !inside.isEmpty { add((inside.lowerBound - segment.offset)..<(inside.upperBound - segment.offset)) }
        }
      }
    }
  }
}
