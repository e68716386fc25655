import Testing
import Timeline

@Suite struct BusinessCalendarTests {
  private static let oslo = Zone(identifier: "Europe/Oslo") ?? .unstated
  private static let office = BusinessCalendar(zone: oslo, plans: [WeeklyPlan(OpeningHours("08:00-16:00") ?? .allDay)])
  private var oslo: Zone { Self.oslo }
  private var office: BusinessCalendar { Self.office }

  private func at(_ text: String) throws -> Instant { ISO8601.instant(try #require(ISO8601.parse(Array(text.utf8))), zone: oslo) }
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text)) }
  private func hours(_ text: String) throws -> OpeningHours { try #require(OpeningHours(text)) }

  @Test func fromFridayFourToMondayFourIsOneDay() throws {
    let friday = try at("2026-03-06T16:00:00")
    let monday = try at("2026-03-09T16:00:00")
    #expect(office.openSeconds(from: friday, to: monday) == 8 * 3600)
    #expect(monday.seconds(since: friday) == 72 * 3600)
    #expect(office.openSeconds(from: monday, to: friday) == 0)
  }

  @Test(
    arguments: [
      ("2026-03-06T15:30:00", "2026-03-06T17:00:00", 1800.0), ("2026-03-07T00:00:00", "2026-03-09T08:00:00", 0),
      ("2026-03-09T07:59:59", "2026-03-09T08:00:01", 1), ("2026-03-09T12:00:00", "2026-03-10T09:30:00", 5.5 * 3600),
      ("2026-03-02T00:00:00", "2026-03-09T00:00:00", 40 * 3600),
    ] as [(String, String, Double)])
  func spans(from start: String, to end: String, seconds: Double) throws {
    #expect(office.openSeconds(from: try at(start), to: try at(end)) == seconds)
  }

  @Test func missingStampsHaveNoOpenTime() throws {
    let monday = try at("2026-03-09T12:00:00")
    #expect(office.openSeconds(from: .missing, to: monday).isNaN)
    #expect(office.openSeconds(from: monday, to: .missing).isNaN)
    #expect(!office.isOpen(at: .missing))
    #expect(office.instant(adding: 60, to: .missing) == nil)
  }

  @Test(
    arguments: [
      // Asked on Friday at 15:00, due after eight business hours: on Monday at 15:00.
      ("2026-03-06T15:00:00", 8.0 * 3600, "2026-03-09T15:00:00"), ("2026-03-06T16:00:00", 8 * 3600, "2026-03-09T16:00:00"),
      ("2026-03-07T03:00:00", 1, "2026-03-09T08:00:01"), ("2026-03-06T08:00:00", 8 * 3600, "2026-03-06T16:00:00"),
      ("2026-03-07T03:00:00", 0, "2026-03-07T03:00:00"), ("2026-03-02T08:00:00", 40 * 3600, "2026-03-06T16:00:00"),
      ("2026-03-02T08:00:00", 400 * 3600, "2026-05-08T16:00:00"),
    ] as [(String, Double, String)])
  func promisesEnd(start: String, seconds: Double, end: String) throws {
    #expect(office.instant(adding: seconds, to: try at(start)) == (try at(end)))
  }

  @Test func promisesOfAClosedHouseNeverEnd() throws {
    let closed = BusinessCalendar(zone: oslo, plans: [])
    #expect(closed.instant(adding: 1, to: try at("2026-03-06T15:00:00")) == nil)
    #expect(office.instant(adding: -1, to: try at("2026-03-06T15:00:00")) == nil)
    #expect(office.instant(adding: .nan, to: try at("2026-03-06T15:00:00")) == nil)
  }

  @Test func daysOfSummerAndWinterTimeHaveTheirOwnLength() throws {
    let always = BusinessCalendar.always(zone: oslo)
    #expect(always.openSeconds(on: try date("2026-03-29")) == 23 * 3600)
    #expect(always.openSeconds(on: try date("2026-10-25")) == 25 * 3600)
    #expect(always.openSeconds(on: try date("2026-10-26")) == 24 * 3600)
    let nights = BusinessCalendar(zone: oslo, plans: [WeeklyPlan(weekdays: 0...6, try hours("22:00-06:00"))])
    func night(_ start: String, _ end: String) throws -> Double { nights.openSeconds(from: try at(start), to: try at(end)) }
    #expect(try night("2026-03-28T22:00:00", "2026-03-29T06:00:00") == 7 * 3600)
    #expect(try night("2026-10-24T22:00:00", "2026-10-25T06:00:00") == 9 * 3600)
    #expect(try night("2026-10-25T22:00:00", "2026-10-26T06:00:00") == 8 * 3600)
    // The hour from 02:00 to 03:00 does not happen in March and happens twice in October.
    let small = BusinessCalendar(zone: oslo, plans: [WeeklyPlan(weekdays: 0...6, try hours("02:00-03:00"))])
    #expect(small.openSeconds(on: try date("2026-03-29")) == 0)
    #expect(small.openSeconds(on: try date("2026-10-25")) == 7200)
  }

  @Test func hoursPastMidnightBelongToTheirDay() throws {
    let friday = BusinessCalendar(zone: oslo, plans: [WeeklyPlan(weekdays: 4...4, try hours("22:00-02:00"))])
    #expect(friday.openSeconds(on: try date("2026-03-06")) == 7200)
    #expect(friday.openSeconds(on: try date("2026-03-07")) == 7200)
    #expect(friday.isOpen(at: try at("2026-03-07T01:59:59")))
    #expect(!friday.isOpen(at: try at("2026-03-07T02:00:00")))
    #expect(friday.openRanges(on: try date("2026-03-07")) == [0..<7200])
  }

  @Test func severalStretchesOfADay() throws {
    let plan = WeeklyPlan(hours: [[try hours("13-17"), try hours("8-12"), try hours("16:00-18:00")]])
    let calendar = BusinessCalendar(zone: oslo, plans: [plan])
    #expect(calendar.openRanges(on: try date("2026-03-09")) == [28_800..<43_200, 46_800..<64_800])
    #expect(calendar.openSeconds(on: try date("2026-03-09")) == 9 * 3600)
    #expect(calendar.openSeconds(on: try date("2026-03-10")) == 0)
  }

  @Test func plansHoldBetweenTheirDatesAndTheLastOneCounts() throws {
    let summer = WeeklyPlan(try hours("08:00-15:00"), from: try date("2026-05-15"), to: try date("2026-09-14"))
    let calendar = BusinessCalendar(zone: oslo, plans: office.plans + [summer])
    #expect(calendar.openSeconds(on: try date("2026-05-14")) == 8 * 3600)
    #expect(calendar.openSeconds(on: try date("2026-05-15")) == 7 * 3600)
    #expect(calendar.openSeconds(on: try date("2026-09-14")) == 7 * 3600)
    #expect(calendar.openSeconds(on: try date("2026-09-15")) == 8 * 3600)
    #expect(calendar.openSeconds(from: try at("2026-05-14T00:00:00"), to: try at("2026-05-16T00:00:00")) == 15 * 3600)
  }

  @Test func publicHolidaysCloseAndOpeningDaysWin() throws {
    let norway = try #require(Holidays(country: "NO"))
    let plan = WeeklyPlan(try hours("08:00-16:00"), holidays: norway)
    let maundyThursday = try date("2026-04-02")
    let calendar = BusinessCalendar(
      zone: oslo, plans: [plan],
      closed: [
        SpecialDay(date: try date("2026-04-01"), name: "afternoon off", hours: [try hours("12:00-16:00")]),
        SpecialDay(date: try date("2026-12-24"), name: "Christmas Eve"),
      ],
      open: [SpecialDay(date: maundyThursday), SpecialDay(date: try date("2026-04-04"), hours: [try hours("10:00-12:00")])])
    let expected = [
      "2026-03-31": 8.0, "2026-04-01": 4, "2026-04-02": 8, "2026-04-03": 0, "2026-04-04": 2, "2026-04-06": 0, "2026-04-07": 8,
      "2026-12-24": 0,
    ]
    for (day, open) in expected { #expect(calendar.openSeconds(on: try date(day)) == open * 3600, "\(day)") }
    #expect(calendar.openSeconds(from: try at("2026-03-31T16:00:00"), to: try at("2026-04-07T08:00:00")) == 14 * 3600)
  }

  @Test func aClosedDayTakesItsNightWithIt() throws {
    let nights = WeeklyPlan(weekdays: 0...6, try hours("22:00-06:00"))
    let calendar = BusinessCalendar(zone: oslo, plans: [nights], closed: [SpecialDay(date: try date("2026-12-25"))])
    #expect(calendar.openRanges(on: try date("2026-12-24")) == [0..<21_600, 79_200..<86_400])
    #expect(calendar.openRanges(on: try date("2026-12-25")) == [])
    #expect(calendar.openRanges(on: try date("2026-12-26")) == [79_200..<86_400])
  }

  @Test func theWeeksBeyondTheTableGoOn() throws {
    let year = Instant(secondsSinceEpoch: 253_000_000_000)
    let week: Int64 = 604_800
    for start in [-100_000_000_000, 3_000_000_000, 250_000_000_000] as [Int64] {
      let from = Instant(secondsSinceEpoch: start)
      #expect(office.openSeconds(from: from, to: Instant(secondsSinceEpoch: start + 10 * week)) == 400 * 3600)
      let end = try #require(office.instant(adding: 400 * 3600, to: from))
      #expect(office.openSeconds(from: from, to: end) == 400 * 3600)
    }
    #expect(office.openSeconds(from: try at("1960-01-04T00:00:00"), to: year) > 0)
    #expect(office.openSeconds(from: Instant(secondsSinceEpoch: .min + 1), to: Instant(secondsSinceEpoch: .max)).isFinite)
  }

  @Test func readingsOfAnUnstatedClockAreTakenAsTheyAre() throws {
    let calendar = office.on(clock: .unstated)
    let monday = try #require(ISO8601.parse(Array("2026-07-06T08:00:00".utf8))).localSeconds
    #expect(calendar.isOpen(at: Instant(secondsSinceEpoch: monday)))
    #expect(!office.isOpen(at: Instant(secondsSinceEpoch: monday + 7 * 3600)))
  }
}
