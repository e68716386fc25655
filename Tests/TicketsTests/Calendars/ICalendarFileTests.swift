import Testing
import Tickets
import Timeline

@Suite struct ICalendarFileTests {
  private let oslo = Zone(identifier: "Europe/Oslo") ?? .unstated

  private func read(_ event: String, zone: Zone? = nil) throws -> ICalendarFile {
    try ICalendarFile.read(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n\(event)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", zone: zone ?? oslo)
  }

  private func dates(_ event: String) throws -> [String] {
    let file = try read(event)
    #expect(file.leftOut.isEmpty, "\(file.leftOut)")
    return file.days.map { ([$0.date.iso8601] + $0.hours.map(\.text)).joined(separator: " ") }
  }

  @Test func foldedNamesAndAlarms() throws {
    let text = """
      DTSTART;VALUE=DATE:20261224
      DTEND;VALUE=DATE:20261227
      SUMMARY;LANGUAGE="nb":Jul\\, også for
        hunden
      BEGIN:VALARM
      SUMMARY:not this
      DURATION:PT5M
      END:VALARM
      """
    let file = try read(text)
    #expect(file.days.map(\.date.iso8601) == ["2026-12-24", "2026-12-25", "2026-12-26"])
    #expect(Set(file.days.map(\.name)) == ["Jul, også for hunden"])
    #expect(file.days.allSatisfy { $0.hours.isEmpty })
  }

  @Test(
    arguments: [
      ("DTSTART;VALUE=DATE:20260501", ["2026-05-01"]),
      ("DTSTART;VALUE=DATE:20260501\nDURATION:P2D", ["2026-05-01", "2026-05-02"]),
      ("DTSTART:20261224T120000\nDTEND:20261224T160000", ["2026-12-24 12:00-16:00"]),
      ("DTSTART;TZID=Europe/Oslo:20261224T120000\nDURATION:PT4H30M", ["2026-12-24 12:00-16:30"]),
      // 23:00 UTC is midnight in Oslo's winter.
      ("DTSTART:20261223T230000Z\nDTEND:20261225T110000Z", ["2026-12-24", "2026-12-25 00:00-12:00"]),
      (
        "DTSTART;TZID=America/New_York:20260105T160000\nDTEND;TZID=America/New_York:20260105T190000",
        ["2026-01-05 22:00-24:00", "2026-01-06 00:00-01:00"]
      ),
    ] as [(String, [String])])
  func spans(event: String, days: [String]) throws { #expect(try dates(event) == days) }

  @Test(
    arguments: [
      ("20240229", "FREQ=YEARLY;COUNT=3", ["2024-02-29", "2028-02-29", "2032-02-29"]),
      ("20261224", "FREQ=YEARLY;UNTIL=20281224", ["2026-12-24", "2027-12-24", "2028-12-24"]),
      ("20260101", "FREQ=YEARLY;INTERVAL=2;COUNT=2", ["2026-01-01", "2028-01-01"]),
      // Thanksgiving: the fourth Thursday of November. Memorial Day: the last Monday of May.
      ("20261126", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3", ["2026-11-26", "2027-11-25", "2028-11-23"]),
      ("20260525", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=3", ["2026-05-25", "2027-05-31", "2028-05-29"]),
      ("20260105", "FREQ=YEARLY;BYDAY=1MO;COUNT=2", ["2026-01-05", "2027-01-04"]),
      ("20260302", "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", ["2026-03-02", "2026-03-04", "2026-03-09", "2026-03-11"]),
      ("20260302", "FREQ=WEEKLY;INTERVAL=2;COUNT=3", ["2026-03-02", "2026-03-16", "2026-03-30"]),
      // RFC 5545's own example of what the first day of the week changes.
      ("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]),
      ("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]),
      ("19970902", "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=2,15", ["1997-09-02", "1997-09-15", "1997-10-02"]),
      ("19970930", "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1", ["1997-09-30", "1997-10-31", "1997-11-30"]),
      ("19980213", "FREQ=MONTHLY;COUNT=3;BYDAY=FR;BYMONTHDAY=13", ["1998-02-13", "1998-03-13", "1998-11-13"]),
      ("20260601", "FREQ=DAILY;INTERVAL=10;BYMONTH=6;COUNT=3", ["2026-06-01", "2026-06-11", "2026-06-21"]),
      ("20480101", "FREQ=YEARLY", ["2048-01-01", "2049-01-01", "2050-01-01"]),
    ] as [(String, String, [String])])
  func repetitions(start: String, rule: String, days: [String]) throws {
    #expect(try dates("DTSTART;VALUE=DATE:\(start)\nRRULE:\(rule)") == days)
  }

  @Test func exceptionsAreTakenOut() throws {
    #expect(
      try dates("DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20260303,20260304") == [
        "2026-03-02", "2026-03-05",
      ])
    #expect(
      try dates(
        "DTSTART;TZID=Europe/Oslo:20260302T120000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20260316T110000Z\nEXDATE:20260309T110000Z")
        == ["2026-03-02 12:00-13:00", "2026-03-16 12:00-13:00"])
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=HOURLY", "repeats HOURLY"),
    ("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "BYSETPOS=1"),
    ("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO=20"),
    ("DTSTART;VALUE=DATE:20260101\nRRULE:COUNT=2", "no FREQ"),
    ("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=WEEKLY;BYDAY=2MO", "numbers weekdays"),
    ("DTSTART;VALUE=DATE:20260101\nRDATE;VALUE=DATE:20260201", "RDATE"),
    ("DTSTART;TZID=W. Europe Standard Time:20260101T080000\nDURATION:PT1H", "W. Europe Standard Time"),
    ("DTSTART:20260101T080000", "neither an end nor a length"),
    ("DTSTART:20260101T080000\nDTEND:20260101T080000", "ends when it begins"),
    ("DTSTART;VALUE=DATE:20260230", "20260230"), ("SUMMARY:no start", "no DTSTART"),
    ("DTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20300101", "longer than 400 days"),
  ])
  func whatIsNotSupportedIsSaid(event: String, words: String) throws {
    let file = try read("SUMMARY:Party\n\(event)")
    #expect(file.days.isEmpty)
    let error = try #require(file.leftOut.first)
    #expect(error.code == "unsupported_event")
    #expect(error.place.line == 3)
    #expect(error.message.contains(words), "\(error.message)")
  }

  @Test func timesInAZoneNeedTheSitesZone() throws {
    let file = try read("DTSTART:20260101T080000Z\nDURATION:PT1H", zone: .unstated)
    #expect(file.leftOut.count == 1)
    #expect(try read("DTSTART:20260101T080000\nDURATION:PT1H", zone: .unstated).days.count == 1)
  }

  @Test func cancelledEventsCloseNothing() throws {
    let file = try read("DTSTART;VALUE=DATE:20260101\nSTATUS:CANCELLED")
    #expect(file.days.isEmpty)
    #expect(file.leftOut.isEmpty)
  }

  @Test(arguments: ["", "hello", "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VCALENDAR\nBEGIN:VEVENT", "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR"])
  func refusesWhatIsNoCalendar(text: String) {
    #expect(throws: TicketsError.self) { try ICalendarFile.read(text) }
  }

  @Test func closesTheDaysOfACalendar() throws {
    let calendars = try CalendarFile.read("calendars: [{timezone: Europe/Oslo, hours: {mon-fri: 8-16}}]")
    let closed = calendars.closing(try read("DTSTART:20260302T120000\nDTEND:20260303T235959").days)
    let monday = try #require(CivilDate(iso8601: "2026-03-02"))
    #expect(calendars.standard.openSeconds(on: monday) == 8 * 3600)
    #expect(closed.standard.openSeconds(on: monday) == 4 * 3600)
    #expect(closed.standard.openSeconds(on: CivilDate(daysSinceEpoch: monday.daysSinceEpoch + 1)) == 0)
  }
}
