import Testing
import Tickets
import Timeline

@Suite struct CalendarTableTests {
  private func column(_ texts: [String?]) -> CategoryColumn {
    var column = CategoryColumn()
    for text in texts { column.append(code: text.map { column.code(for: $0) } ?? CategoryColumn.missing) }
    return column
  }

  private func table(_ rows: [[String?]], closed: [Double]? = nil) -> RecordTable {
    let names = ["site", "timezone", "weekday", "open", "close", "valid_from", "valid_to", "date", "name"]
    var labels: [String: CategoryColumn] = [:]
    for (index, name) in names.enumerated() { labels[name] = column(rows.map { index < $0.count ? $0[index] : nil }) }
    return RecordTable(kind: .calendars, count: rows.count, numbers: closed.map { ["closed": $0] } ?? [:], labels: labels)
  }

  private func hours(_ calendars: BusinessCalendars, _ site: String?, _ date: String) throws -> Double {
    calendars.calendar(of: site).openSeconds(on: try #require(CivilDate(iso8601: date))) / 3600
  }

  @Test func rowsOfWeekdaysAndDates() throws {
    let calendars = try BusinessCalendars(
      table(
        [
          ["Oslo", "Europe/Oslo", "mon-fri", "08:00", "12:00"], ["Oslo", nil, "mon-fri", "12:30", "16:00"],
          ["Oslo", nil, "fri", "08:00", "10:00", "2026-07-01", "2026-07-31"], ["Bergen", nil, "Saturday", "22:00", "02:00"],
          ["Oslo", nil, nil, nil, nil, nil, nil, "2026-05-01", "May Day"], ["Oslo", nil, nil, "10:00", "11:00", nil, nil, "2026-05-02"],
          ["Oslo", nil, nil, "14:00", "16:00", nil, nil, "2026-05-04", "short day"],
        ], closed: [.nan, .nan, .nan, .nan, 1, 0, 1]))
    let expected = [
      "2026-04-30": 7.5, "2026-05-01": 0, "2026-05-02": 1, "2026-05-03": 0, "2026-05-04": 5.5, "2026-07-02": 0, "2026-07-03": 2,
    ]
    for (date, open) in expected { #expect(try hours(calendars, "Oslo", date) == open, "\(date)") }
    #expect(try hours(calendars, "Bergen", "2026-05-02") == 2)
    #expect(try hours(calendars, "Bergen", "2026-05-03") == 2)
    #expect(calendars.calendar(of: "Oslo").zone.identifier == "Europe/Oslo")
    #expect(calendars.standardSite == "Oslo")
  }

  @Test func timesAndDatesReadAsNumbersAndStamps() throws {
    var table = table([[nil, nil, "mon"], [nil, nil, nil]])
    table.numbers = ["open": [28_800, .nan], "close": [57_600, .nan]]
    table.labels["date"] = nil
    table.stamps["date"] = [.missing, Instant(secondsSinceEpoch: Int64(20_521 * 86_400))]
    let calendars = try BusinessCalendars(table)
    #expect(try hours(calendars, nil, "2026-03-16") == 8)
    #expect(try hours(calendars, nil, "2026-03-09") == 0)
  }

  @Test(
    arguments: [
      ([nil, nil, nil, "08:00", "16:00"], "neither a weekday nor a date"), ([nil, nil, "mon"], "a weekday and no hours"),
      ([nil, nil, "mon", "08:00"], "only one of open and close"), ([nil, nil, "mon", "8", "8"], "at the same time"),
      ([nil, nil, "mon", "x", "8"], "no time 'x'"), ([nil, nil, "m", "7", "8"], "no weekday 'm'"),
      ([nil, "Europe/Olso", "mon", "7", "8"], "did you mean 'Europe/Oslo'"),
      ([nil, nil, nil, nil, nil, nil, nil, "1.5.2026"], "no date '1.5.2026'"),
    ] as [([String?], String)])
  func refuses(row: [String?], words: String) throws {
    do {
      _ = try BusinessCalendars(table([[nil, nil, "tue", "8", "16"], row]))
      Issue.record("nothing is thrown")
    } catch {
      #expect(error.message.contains(words), "\(error.message)")
      #expect(error.message.contains("row 2"), "\(error.message)")
    }
  }

  @Test func anEmptyTableHasNoHours() { #expect(throws: TicketsError.self) { try BusinessCalendars(table([])) } }
}
