import Engine
import Testing
import Timeline

/// Holidays and own events on the way through the jobs.
@Suite struct ForecastCalendarTests {
  /// Days of a Norwegian desk from 2021 on: on public holidays 16 % of the tickets come, on days of `events` half as many again.
  private static func table(through last: String, events: Set<String> = []) throws -> String {
    let first = try #require(CivilDate(iso8601: "2021-01-01")).daysSinceEpoch
    let end = try #require(CivilDate(iso8601: last)).daysSinceEpoch
    let norway = try #require(Holidays(country: "NO"))
    let week = [310.0, 270, 260, 255, 240, 60, 45]
    var text = "ds,y\n"
    for day in first...end {
      let date = CivilDate(daysSinceEpoch: day)
      var value = week[date.weekday] * (1 + 0.04 * Double(day * 7919 % 13 - 6) / 6)
      if !norway.on(date).isEmpty, date.weekday < 5 { value *= 0.16 }
      if events.contains(date.iso8601) { value *= 1.5 }
      text += "\(date.iso8601),\(Int(value.rounded()))\n"
    }
    return text
  }

  private func forecast(_ change: (inout ForecastJob.Request) -> Void) throws -> ForecastResult {
    var request = ForecastJob.Request()
    request.table = .text(try Self.table(through: "2024-04-30"))
    request.horizon = 28
    request.model = ["SeasonalAverage"]
    request.windows = 2
    change(&request)
    return try #require(try ForecastJob.run(request, context: JobContext()).forecasts.first)
  }

  @Test func theForecastKnowsTheSeventeenthOfMay() throws {
    let plain = try forecast { _ in }
    let told = try forecast { $0.holidays = "NO" }
    let day = try #require(told.ds.firstIndex(of: "2024-05-17"))
    #expect(abs(told.mean[day] / plain.mean[day] - 0.16) < 0.08)
    let effect = try #require(told.events.first { $0.name == "Constitution Day" && $0.ds.contains("2024-05-17") })
    // 2021 a Monday, 2022 a Tuesday, 2023 a Wednesday.
    #expect(effect.occurrences == 3 && effect.kind == "holiday")
    #expect(effect.effectPercent < -75 && effect.effectPercent > -90)
    #expect(effect.says.contains("less (seen 3 times)"))
    #expect(plain.events.isEmpty)
  }

  @Test func componentsAddUpAndSayWhatTheyDo() throws {
    let told = try forecast { $0.holidays = "NO" }
    #expect(told.components.map(\.name) == ["level", "season_7", "holidays"])
    for step in told.mean.indices {
      let sum = told.components.reduce(0) { $0 + $1.values[step] }
      #expect(abs(sum - told.mean[step]) < 1e-9 * max(1, told.mean[step]))
    }
    let week = try #require(told.components[1].says)
    #expect(week.hasPrefix("Mondays run ") && week.contains("Sundays"), "\(week)")
    let holidays = try #require(told.components[2].says)
    #expect(holidays.contains("17 May (Constitution Day) takes 8"), "\(holidays)")
  }

  @Test func aBacktestErrsLessWithHolidays() throws {
    func error(_ holidays: String?) throws -> Double {
      var request = BacktestJob.Request()
      request.table = .text(try Self.table(through: "2024-06-15"))
      request.model = ["SeasonalAverage"]
      (request.horizon, request.windows, request.step) = (28, 3, 28)
      request.holidays = holidays
      let record = try #require(try BacktestJob.run(request, context: JobContext()).backtests.first)
      #expect(record.events.isEmpty == (holidays == nil))
      return try #require(record.accuracy.scores.first).wape
    }
    #expect(try error("NO") < 0.6 * error(nil))
  }

  @Test func ownEventsComeAsATable() throws {
    let past = ["2023-02-07", "2023-05-09", "2023-09-12", "2023-11-07", "2024-02-06"]
    let events = "name,ds,after\n" + (past + ["2024-05-14"]).map { "campaign,\($0),0\n" }.joined()
    let told = try forecast {
      $0.table = (try? Self.table(through: "2024-04-30", events: Set(past))).map { .text($0) }
      $0.events = .text(events)
    }
    let effect = try #require(told.events.first)
    #expect(effect.name == "campaign" && effect.kind == "event" && effect.occurrences == 5 && effect.ds == ["2024-05-14"])
    #expect(effect.effectPercent > 30 && effect.effectPercent < 60)
    #expect(told.components.last?.name == "events")
  }

  @Test(arguments: [
    ("name,ds\nfair,17 May\n", "ds"), ("name,ds,before\nfair,2024-05-17,x\n", "before"), ("name,ds\n,2024-05-17\n", "name"),
    ("what,when\nfair,2024-05-17\n", nil),
  ])
  func aTableThatIsNoneIsRefused(_ table: String, _ column: String?) {
    let error = #expect(throws: JobError.self) { try forecast { $0.events = .text(table) } }
    #expect(error?.code == "invalid_events" && error?.field == "events" && error?.column == column)
  }

  @Test func unknownCountriesAreRefused() {
    let error = #expect(throws: JobError.self) { try forecast { $0.holidays = "Atlantis" } }
    #expect(error?.code == "unknown_holidays")
  }

  @Test func aSeriesWithoutDaysSaysSo() throws {
    let rows = (0..<40).map { "\(2020 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)-01,\(100 + $0 % 12)" }
    let told = try forecast {
      $0.table = .text((["ds,y"] + rows).joined(separator: "\n") + "\n")
      $0.holidays = "NO"
    }
    #expect(told.notes.contains { $0.hasPrefix("Holidays and events were left out") })
  }
}
