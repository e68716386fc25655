import Testing

@testable import Forecasting

@Suite("Days left out of a record")
struct WeekAlignmentTests {
  private static let values = SampleSeries.daily(weeks: 24)

  @Test("a whole record has none", arguments: [5, 7])
  func whole(week: Int) {
    let values = week == 7 ? Self.values : Self.values.enumerated().filter { $0.offset % 7 < 5 }.map(\.element)
    #expect(WeekAlignment.skips(in: values, stepsPerDay: 1, daysPerWeek: week).isEmpty)
  }

  @Test("one day left out is found, within the week, and put back")
  func one() throws {
    var values = Self.values
    values.remove(at: 70)
    let skips = WeekAlignment.skips(in: values, stepsPerDay: 1, daysPerWeek: 7)
    #expect(skips.count == 1 && skips[0].days == 1, "\(skips)")
    let position = try #require(skips.first).position
    #expect((66...74).contains(position))
    let whole = WeekAlignment.realigned(values, skips: skips, stepsPerDay: 1)
    #expect(whole.count == Self.values.count && whole[position].isNaN)
    #expect(Array(whole[80...]) == Array(Self.values[80...]))
  }

  @Test("the forecast keeps its weekdays and says what was found")
  func forecast() throws {
    var values = SampleSeries.daily(weeks: 24)
    values.remove(at: 150)
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    let result = try AutoForecast(windows: 1).run(series, horizon: 7)
    // The record ends on a seventh day, although its length says sixth.
    #expect(result.distribution.mean[5] < 150 && result.distribution.mean[6] < 150 && result.distribution.mean[0] > 250)
    #expect(result.notes.contains { $0.contains("left out of the record") }, "\(result.notes)")
    #expect(result.fitted.count == values.count)
  }

  @Test("noise without a week has none")
  func noise() {
    let noise = Self.values.indices.map { Self.values[$0] - Self.values[$0 % 7] }
    #expect(WeekAlignment.skips(in: noise, stepsPerDay: 1, daysPerWeek: 7).isEmpty)
  }
}
