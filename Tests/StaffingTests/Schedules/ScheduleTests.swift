import Staffing
import Testing

@Suite struct ScheduleTests {
  private func shift(_ person: String, _ name: String = "Night") -> ScheduledShift {
    ScheduledShift(
      person: person, shift: name, start: .init(year: 2024, month: 3, day: 9, minutes: 1320),
      end: .init(year: 2024, month: 3, day: 10, minutes: 360))
  }

  private let made = ScheduledShift.Moment(year: 2024, month: 1, day: 2, minutes: 61)

  @Test func csvQuotesWhatNeedsIt() {
    let text = ScheduleCSV.text([shift("Ann \"Bee\", junior"), shift("=1+1")])
    #expect(text.hasPrefix("person,shift,start,end\r\n\"Ann \"\"Bee\"\", junior\",Night,2024-03-09T22:00:00,2024-03-10T06:00:00\r\n"))
    #expect(text.contains("\r\n'=1+1,"))
  }

  @Test func calendarEscapesAndNamesItsZone() throws {
    let oslo = try ScheduleTimeZone(
      name: "Europe/Oslo",
      observances: [
        .init(start: .init(year: 2023, month: 10, day: 29, minutes: 180), offsetBefore: 7200, offset: 3600),
        .init(start: .init(year: 2024, month: 3, day: 31, minutes: 120), offsetBefore: 3600, offset: 7200),
      ])
    let text = ScheduleCalendar(clock: .zone(oslo), made: made).text([shift("Å; B, C\\\r\nD")])
    let zone = [
      "BEGIN:VTIMEZONE", "TZID:Europe/Oslo", "BEGIN:STANDARD", "DTSTART:20231029T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
      "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:20240331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT",
      "END:VTIMEZONE", "BEGIN:VEVENT",
    ]
    #expect(text.contains(zone.joined(separator: "\r\n")))
    #expect(text.contains("DTSTART;TZID=Europe/Oslo:20240309T220000\r\n") && text.contains("DTSTAMP:20240102T010100Z\r\n"))
    #expect(text.contains("SUMMARY:Night: Å\\; B\\, C\\\\\\nD\r\n"))
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(ScheduleCalendar(clock: .utc, made: made).text([shift("A")]).contains("DTEND:20240310T060000Z\r\n"))
    var plain = shift("A")
    plain.note = "Breaks: 10:00, 12:00"
    let floating = ScheduleCalendar(clock: .floating, made: made).text([plain])
    #expect(floating.contains("DTSTART:20240309T220000\r\n") && floating.contains("DESCRIPTION:Breaks: 10:00\\, 12:00\r\n"))
    #expect(throws: StaffingError.self) { try ScheduleTimeZone(name: "Oslo:\r\nX") }
    #expect(throws: StaffingError.self) {
      try ScheduleTimeZone(name: "Oslo", observances: [.init(start: made, offsetBefore: 0, offset: 86_400)])
    }
  }

  @Test func linesAreFoldedAt75Octets() throws {
    let text = ScheduleCalendar(clock: .utc, made: made).text([shift(String(repeating: "ø😀", count: 40))])
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = text.unicodeScalars.split(separator: "\r").map(String.init).joined().replacing("\n ", with: "")
    #expect(unfolded.contains(String(repeating: "ø😀", count: 40)))
  }
}
