import Testing
import Timeline

/// Calendars drawn at random, compared with a walk minute by minute that follows the rules as they are written and knows no table.
@Suite struct BusinessCalendarPropertyTests {
  /// Zones with whole, half and no hours of summer time, changes at midnight and at 00:01, and a date that never was (Apia, 2011-12-30).
  private static let zones = [
    "Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "America/Sao_Paulo",
    "UTC",
  ]

  private struct Draw {
    var plans: [WeeklyPlan]
    var closed: [SpecialDay]
    var open: [SpecialDay]
    var zone: Zone
    var start: Instant
  }

  private static func hours(_ random: inout SplitMix) -> [OpeningHours] {
    (0..<random.below(3)).compactMap { _ in
      let start = random.below(1440) * 60
      return OpeningHours(start: start, end: start + (1 + random.below(1440)) * 60)
    }
  }

  private static func draw(_ random: inout SplitMix) throws -> Draw {
    let zone = try #require(Zone(identifier: zones[random.below(zones.count)]))
    // Around a change of the clock where there is one, anywhere between 2000 and 2012 else.
    var start = Int64(946_684_800 + random.below(12 * 365) * 86_400)
    while random.below(40) > 0,
      zone.offset(at: Instant(secondsSinceEpoch: start)) == zone.offset(at: Instant(secondsSinceEpoch: start + 864_000))
    {
      start += 864_000
    }
    let first = CivilDate.floorDivision(Int(start), 86_400)
    func date(_ offset: Int) -> CivilDate { CivilDate(daysSinceEpoch: first + offset) }
    let week: (inout SplitMix) -> [[OpeningHours]] = { random in (0..<7).map { _ in hours(&random) } }
    let holidays = Holidays(country: ["NO", "US", "BR", "WS"][random.below(4)])
    var plans = [WeeklyPlan(hours: week(&random), holidays: random.below(2) == 0 ? holidays : nil)]
    if random.below(2) == 0 { plans.append(WeeklyPlan(hours: week(&random), from: date(random.below(9)), to: date(3 + random.below(9)))) }
    let days: (inout SplitMix) -> [SpecialDay] = { random in
      (0..<random.below(4)).map { _ in SpecialDay(date: date(random.below(12)), hours: hours(&random)) }
    }
    return Draw(plans: plans, closed: days(&random), open: days(&random), zone: zone, start: Instant(secondsSinceEpoch: start))
  }

  /// Whether the minute at `time` (local seconds) is open, by the words of the rules.
  private static func isOpen(_ draw: Draw, local time: Int64) -> Bool {
    let day = CivilDate.floorDivision(Int(time), 86_400)
    let second = Int(time) - day * 86_400
    func plan(_ day: Int) -> WeeklyPlan? { draw.plans.last { $0.holds(on: CivilDate(daysSinceEpoch: day)) } }
    func entries(_ list: [SpecialDay], _ day: Int) -> [SpecialDay] { list.filter { $0.date.daysSinceEpoch == day } }
    func stated(_ day: Int) -> [OpeningHours] { entries(draw.open, day).flatMap(\.hours) }
    func isSpecial(_ day: Int) -> Bool { !entries(draw.open, day).isEmpty }
    func isClosed(_ day: Int) -> Bool {
      if isSpecial(day) { return false }
      return entries(draw.closed, day).contains { $0.hours.isEmpty }
        || !(plan(day)?.holidays?.on(CivilDate(daysSinceEpoch: day)).isEmpty ?? true)
    }
    func holds(_ hours: [OpeningHours], _ second: Int) -> Bool { hours.contains { $0.start <= second && second < $0.end } }
    func usual(_ day: Int) -> [OpeningHours] { plan(day)?.hours[CivilDate(daysSinceEpoch: day).weekday] ?? [] }
    if holds(stated(day), second) || holds(stated(day - 1), second + 86_400) { return true }
    if !stated(day).isEmpty || isClosed(day) { return false }
    let begins = holds(usual(day), second)
    let runsOver = stated(day - 1).isEmpty && !isClosed(day - 1) && holds(usual(day - 1), second + 86_400)
    guard begins || runsOver else { return false }
    if isSpecial(day) { return true }
    let closedNow = entries(draw.closed, day).contains { holds($0.hours, second) }
    let closedSince =
      !isSpecial(day - 1) && !entries(draw.closed, day - 1).contains { $0.hours.isEmpty }
      && entries(draw.closed, day - 1).contains { holds($0.hours, second + 86_400) }
    return !closedNow && !closedSince
  }

  @Test(arguments: 0..<40)
  func equalsAWalkMinuteByMinute(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let draw = try Self.draw(&random)
    let calendar = BusinessCalendar(zone: draw.zone, plans: draw.plans, closed: draw.closed, open: draw.open)
    let minutes = 12 * 1440
    var open = 0
    var openUntil = [0]
    var byDate: [Int: Double] = [:]
    for minute in 0..<minutes {
      let instant = Instant(secondsSinceEpoch: draw.start.secondsSinceEpoch + Int64(minute) * 60)
      let local = draw.zone.localSeconds(instant)
      let isOpen = Self.isOpen(draw, local: local)
      if isOpen { open += 60 }
      if isOpen { byDate[CivilDate.floorDivision(Int(local), 86_400), default: 0] += 60 }
      openUntil.append(open)
    }
    func at(_ minute: Int) -> Instant { Instant(secondsSinceEpoch: draw.start.secondsSinceEpoch + Int64(minute) * 60) }
    for minute in stride(from: 0, to: minutes, by: 7) {
      #expect(calendar.isOpen(at: at(minute)) == (openUntil[minute + 1] > openUntil[minute]), "minute \(minute)")
    }
    for _ in 0..<300 {
      let ends = [random.below(minutes), random.below(minutes), random.below(minutes)].sorted()
      let (a, b, c) = (at(ends[0]), at(ends[1]), at(ends[2]))
      let (first, second) = (calendar.openSeconds(from: a, to: b), calendar.openSeconds(from: b, to: c))
      #expect(first == Double(openUntil[ends[1]] - openUntil[ends[0]]))
      #expect(first + second == calendar.openSeconds(from: a, to: c))
      if first > 0 {
        // The promise ends when the open time is used up, and not a second before.
        let end = try #require(calendar.instant(adding: first, to: a))
        #expect(end <= b)
        #expect(calendar.openSeconds(from: a, to: end) == first)
        #expect(calendar.openSeconds(from: a, to: Instant(secondsSinceEpoch: end.secondsSinceEpoch - 1)) == first - 1)
      }
    }
    // Dates that the walk saw whole.
    let localStart = CivilDate.floorDivision(Int(draw.zone.localSeconds(draw.start)), 86_400)
    for day in (localStart + 2)..<(localStart + 10) {
      #expect(calendar.openSeconds(on: CivilDate(daysSinceEpoch: day)) == byDate[day] ?? 0)
    }
  }

  @Test(arguments: zones)
  func openAllTheTimeIsElapsedTime(name: String) throws {
    let calendar = BusinessCalendar.always(zone: try #require(Zone(identifier: name)))
    var random = SplitMix(state: 7)
    for _ in 0..<500 {
      let start = Int64(random.below(4_000_000_000)) - 500_000_000
      let length = Int64(random.below(100_000_000))
      let (from, to) = (Instant(secondsSinceEpoch: start), Instant(secondsSinceEpoch: start + length))
      #expect(calendar.openSeconds(from: from, to: to) == Double(length))
      #expect(calendar.instant(adding: Double(length), to: from) == to)
    }
  }
}

/// A seeded stream of numbers (S. Vigna, SplitMix64).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

extension CivilDate {
  static func floorDivision(_ a: Int, _ b: Int) -> Int { a % b < 0 ? a / b - 1 : a / b }
}
