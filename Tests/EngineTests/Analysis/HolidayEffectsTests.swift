import ControlCharts
import Testing
import Timeline

@testable import Engine

@Suite struct HolidayEffectsTests {
  private static func axis(_ from: String, _ count: Int) throws -> TimeAxis {
    let first = try #require(CivilDate(iso8601: from))
    return TimeAxis(frequency: .day, zone: .unstated, first: first.daysSinceEpoch, count: count)
  }

  private func days(_ effects: [CalendarEffect], _ name: String, from: String) throws -> [String] {
    let first = try #require(CivilDate(iso8601: from)).daysSinceEpoch
    let values = effects.first { $0.name == name }?.values ?? []
    return values.indices.filter { values[$0] == 1 }.map { CivilDate(daysSinceEpoch: first + $0).iso8601 }
  }

  @Test func brazilsHolidaysWithADayOfOnesOwn() throws {
    // Good Friday and Tiradentes (a Thursday, so that the Friday after it is a bridge day); Corpus Christi is not a holiday by law.
    let effects = try HolidayEffects("BR, 2016-05-26").effects(on: Self.axis("2016-02-29", 93))
    #expect(try days(effects, "holiday", from: "2016-02-29") == ["2016-03-25", "2016-04-21", "2016-05-26"])
    #expect(try days(effects, "bridge day", from: "2016-02-29") == ["2016-04-22", "2016-05-27"])
    #expect(effects.count == 2)
  }

  @Test func aHolidayOnAWeekendChangesNothing() throws {
    // Independence Day 2015 was a Saturday; the Friday before was kept instead.
    let effects = try HolidayEffects("US").effects(on: Self.axis("2015-07-01", 31))
    #expect(try days(effects, "holiday", from: "2015-07-01") == ["2015-07-03"])
    #expect(effects.count == 1)
  }

  @Test func theLastWeekOfTheYear() throws {
    let effects = try HolidayEffects("US").effects(on: Self.axis("2018-12-20", 14))
    // Monday 24 December lies between a Sunday and Christmas Day, and 31 December between a Sunday and New Year's Day.
    #expect(try days(effects, "bridge day", from: "2018-12-20") == ["2018-12-24", "2018-12-31"])
    #expect(try days(effects, "Christmas week", from: "2018-12-20") == ["2018-12-26", "2018-12-27", "2018-12-28"])
  }

  @Test(arguments: ["XX", "US-ZZ", "Atlantis", "2016-02-30"]) func whatIsNoCountryAndNoDayIsRefused(_ text: String) throws {
    let error = #expect(throws: JobError.self) { try HolidayEffects(text) }
    #expect(error?.code == "unknown_holidays")
    #expect(error?.field == "holidays")
  }

  /// ServiceNow's lows of spring 2016 are signals to a chart that knows no calendar, and expected by one that does.
  @Test func holidaysAreExpected() throws {
    var request = ChartJob.Request()
    request.table = .text(
      "ds,y\n"
        + (0..<98).map { day in
          let date = CivilDate(daysSinceEpoch: 16_860 + day).iso8601
          let isHoliday = ["2016-03-25", "2016-04-21", "2016-05-26"].contains(date)
          let isWeekend = (16_860 + day + 3) % 7 >= 5
          return "\(date),\(isHoliday ? 12 + day % 3 : isWeekend ? 20 + day * 7 % 5 : 300 + day * 37 % 29)"
        }.joined(separator: "\n"))
    let plain = try ChartJob.run(request, context: JobContext()).charts[0]
    #expect(plain.points.filter { !$0.signals.isEmpty }.map(\.ds) == ["2016-03-25", "2016-04-21", "2016-05-26"])
    request.holidays = "BR,2016-05-26"
    let knowing = try ChartJob.run(request, context: JobContext()).charts[0]
    #expect(knowing.signals.isEmpty)
  }

  /// Of 98 days the first 60 are the history, which nothing judges.
  @Test func theHistoryOfAMonitoringChartIsNotCountedAmongTheJudged() throws {
    var request = ChartJob.Request()
    request.table = .text(
      "ds,y\n" + (0..<98).map { "\(CivilDate(daysSinceEpoch: 16_860 + $0).iso8601),\(300 + $0 * 37 % 29)" }.joined(separator: "\n"))
    request.baseline = "60"
    let chart = try ChartJob.run(request, context: JobContext()).charts[0]
    #expect(chart.type == "monitor")
    #expect(chart.signals.isEmpty)
    #expect(chart.says.contains("all 38 points"))
  }
}
