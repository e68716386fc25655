import Testing
import Tickets
import Timeline

@Suite struct CalendarFileTests {
  private let file = """
    default: Oslo
    calendars:
      - site: Oslo
        timezone: Europe/Oslo
        hours: {mon-fri: "08:00-16:00", sat: "10:00-14:00"}
        holidays: {country: NO}
        closed:
          - 12-24
          - {date: 2026-12-31, name: New Year's Eve, hours: "12:00-16:00"}
          - {from: 2026-07-13, to: 2026-07-15, name: summer closing}
        open:
          - {date: 2026-05-17, hours: "10:00-12:00"}
      - site: Oslo
        hours: {mon-fri: [08:00-11:00, 11:30-15:00]}
        from: 2026-06-01
        to: 2026-08-31
        holidays: NO
      - site: Night
        timezone: America/New_York
        hours: {fri: 22:00-06:00}
    closed: 2026-06-12
    """

  private func hours(_ calendars: BusinessCalendars, _ site: String?, _ date: String) throws -> Double {
    calendars.calendar(of: site).openSeconds(on: try #require(CivilDate(iso8601: date))) / 3600
  }

  @Test func readsAllThatAFileCanSay() throws {
    let calendars = try CalendarFile.read(file)
    let expected = [
      "2026-03-02": 8.0, "2026-03-07": 4, "2026-04-03": 0, "2026-05-17": 2, "2026-06-01": 6.5, "2026-06-06": 0, "2026-06-12": 0,
      "2026-07-14": 0, "2026-07-16": 6.5, "2026-09-01": 8, "2026-12-24": 0, "2026-12-31": 4, "2031-12-24": 0,
    ]
    for (date, open) in expected {
      #expect(try hours(calendars, "Oslo", date) == open, "\(date)")
      #expect(try hours(calendars, nil, date) == open, "\(date)")
    }
    #expect(try hours(calendars, "night", "2026-03-06") == 2)
    #expect(try hours(calendars, "night", "2026-03-07") == 6)
    #expect(calendars.calendar(of: "Night").zone.identifier == "America/New_York")
    #expect(calendars.sites == ["Night", "Oslo"])
  }

  @Test func saysWhatItHolds() throws {
    let text = try CalendarFile.read(file).says
    #expect(
      text == """
        Working time is Oslo and wherever nothing else is stated: mon-fri 08:00-16:00, sat 10:00-14:00, then mon-fri 08:00-11:00 and \
        11:30-15:00 from 2026-06-01 to 2026-08-31 (Europe/Oslo) without the public holidays of Norway, closed on 56 days more, with hours of \
        its own on 1 day; Night: fri 22:00-06:00 (America/New_York), closed on 1 day more.
        """)
  }

  @Test func isAWorkingClock() throws {
    let clock: any WorkingClock = try CalendarFile.read(file)
    let zone = try #require(Zone(identifier: "Europe/Oslo"))
    func at(_ text: String) throws -> Instant { ISO8601.instant(try #require(ISO8601.parse(Array(text.utf8))), zone: zone) }
    // Friday 16:00 to Monday 16:00: four hours on Saturday, eight on Monday.
    #expect(clock.workingSeconds(from: try at("2026-03-06T16:00"), to: try at("2026-03-09T16:00"), site: "Oslo") == 12 * 3600)
    #expect(clock.workingSeconds(from: try at("2026-03-09T16:00"), to: try at("2026-03-06T16:00"), site: nil) == 0)
  }

  @Test func countriesAndRegionsAreTakenAsWritten() throws {
    // YAML reads NO as false and 03 as a number where nobody takes care.
    let calendars = try CalendarFile.read(
      "calendars: [{hours: {mon-sun: 8-16}, holidays: {country: NO, region: 03}}, {site: B, hours: 24h, holidays: {country: de, region: Bayern}}]"
    )
    #expect(try hours(calendars, nil, "2026-05-17") == 0)
    #expect(try hours(calendars, "B", "2026-01-06") == 0)
    #expect(try hours(calendars, "B", "2026-01-07") == 24)
    #expect(calendars.says.contains("Germany (BY)"))
  }

  @Test(
    arguments: [
      ("", "invalid_calendar", nil, "empty"),
      ("calendars: [", "invalid_calendar", 2, "not YAML"),
      ("calender: []", "unknown_key", 1, "did you mean 'calendars'"),
      ("calendars: []", "invalid_calendar", nil, "no opening hours"),
      ("calendars:\n  - site: A\n    hour: {mon: 8-16}", "unknown_key", 3, "did you mean 'hours'"),
      ("calendars:\n  - site: A", "invalid_calendar", 2, "state 'hours'"),
      ("calendars:\n  - timezone: Europe/Olso\n    hours: 24h", "unknown_timezone", 2, "did you mean 'Europe/Oslo'"),
      ("calendars:\n  - hours:\n      mon-fri: 8 to 16", "invalid_calendar", 3, "hours are written like 08:00-16:00"),
      ("calendars:\n  - hours:\n      mondy: 8-16", "invalid_calendar", 3, "'mondy'"),
      ("calendars:\n  - hours:\n      mon-fri: 8-16\n      fri: 8-14", "invalid_calendar", 4, "states fri twice"),
      ("calendars:\n  - hours: 24h\n    from: 2026-12-31\n    to: 2026-01-01", "invalid_calendar", 4, "ends before it begins"),
      ("calendars:\n  - hours: 24h\n    from: 31.12.2026", "invalid_calendar", 3, "a date such as"),
      ("calendars:\n  - hours: 24h\n    holidays: Norwei", "unknown_country", 3, "did you mean 'Norway'"),
      ("calendars:\n  - hours: 24h\n    holidays: {country: DE, region: Bayren}", "unknown_region", 3, "did you mean 'Bayern'"),
      ("calendars:\n  - hours: 24h\n    holidays: {region: BY}", "invalid_calendar", 3, "needs a 'country'"),
      ("calendars:\n  - hours: 24h\n    closed: [2026-02-30]", "invalid_calendar", 3, "'2026-02-30'"),
      ("calendars:\n  - hours: 24h\n    closed: [{name: x}]", "invalid_calendar", 3, "needs a 'date'"),
      ("calendars:\n  - hours: 24h\n    closed: [{date: 9999-01-01}]", "invalid_calendar", 3, "1970 to 2200"),
      ("calendars:\n  - hours: 24h\n    open: [{from: 2026-01-02, to: 2026-01-01}]", "invalid_calendar", 3, "ends before it begins"),
      ("default: Olso\ncalendars:\n  - site: Oslo\n    hours: 24h", "invalid_calendar", 1, "did you mean 'Oslo'"),
      (
        "calendars:\n  - {site: A, timezone: Europe/Oslo, hours: 24h}\n  - {site: A, timezone: Asia/Tokyo, hours: 24h}", "invalid_calendar",
        3,
        "two time zones"
      ),
    ] as [(String, String, Int?, String)])
  func refuses(text: String, code: String, line: Int?, words: String) {
    do {
      _ = try CalendarFile.read(text, file: "hours.yaml")
      Issue.record("nothing is thrown")
    } catch {
      #expect(error.code == code)
      #expect(error.place.line == line)
      #expect(error.place.file == "hours.yaml")
      #expect(error.message.contains(words), "\(error.message)")
    }
  }

  @Test func weekdaysInSixLanguages() throws {
    for name in ["thu", "Thursday", "torsdag", "tors", "torstai", "četvrtak", "週四", "4"] {
      let calendars = try CalendarFile.read("calendars: [{hours: {\(name): 8-16}}]")
      #expect(try hours(calendars, nil, "2026-03-05") == 8, "\(name)")
      #expect(try hours(calendars, nil, "2026-03-04") == 0, "\(name)")
    }
    let turn = try CalendarFile.read("calendars: [{hours: {'sat-mon, wed': 8-16}}]")
    #expect(try (2...8).map { try hours(turn, nil, "2026-03-0\($0)") } == [8, 0, 8, 0, 0, 8, 8])
  }
}
