import Engine
import Forecasting
import Testing
import Timeline

/// A forecast by the hour, added up to days.
struct DailyTotalsTests {
  /// Three weeks and `extra` hours of a desk with a daily rhythm, from a Monday on.
  private func answer(extra: Int = 0, horizon: Int, values: (Int) -> Double? = { Double(20 + ($0 % 24) + ($0 * 7) % 5) }) throws
    -> ForecastResult
  {
    let start = CivilDate.days(year: 2026, month: 3, day: 2)
    let rows = (0..<(21 * 24 + extra)).map { hour in
      let clock = hour % 24 < 10 ? "0\(hour % 24)" : "\(hour % 24)"
      return "\(CivilDate(daysSinceEpoch: start + hour / 24).iso8601)T\(clock):00,\(values(hour).map { "\($0)" } ?? "")"
    }
    var request = ForecastJob.Request()
    request.table = .text((["ds,y"] + rows).joined(separator: "\n") + "\n")
    request.horizon = horizon
    request.model = ["SeasonalNaive"]
    return try #require(try ForecastJob.run(request, context: JobContext()).forecasts.first)
  }

  @Test func daysAreSumsOfTheirHours() throws {
    let result = try answer(horizon: 48)
    let totals = try #require(result.dailyTotals)
    #expect(totals.ds == ["2026-03-23", "2026-03-24"])
    #expect(totals.history.ds.count == 21 && totals.history.y.first == result.history.y.prefix(24).reduce(0, +))
    for day in 0..<2 {
      let hours = result.mean[(24 * day)..<(24 * day + 24)].reduce(0, +)
      #expect(abs(totals.mean[day] / hours - 1) < 0.02)
      for interval in totals.intervals { #expect(interval.lower[day] <= totals.mean[day] && totals.mean[day] <= interval.upper[day]) }
    }
    #expect(result.byDay?.every == "day" && result.byDay?.mean == totals.mean)
  }

  /// A forecast made at ten in the morning: what came until then is part of the day.
  @Test func aDayInProgressHoldsWhatIsKnown() throws {
    let result = try answer(extra: 10, horizon: 38 + 5)
    let totals = try #require(result.dailyTotals)
    #expect(totals.ds == ["2026-03-23", "2026-03-24"])
    let known = result.history.y.suffix(10).reduce(0, +)
    let whole = known + result.mean[0..<14].reduce(0, +)
    #expect(abs(totals.mean[0] / whole - 1) < 0.02 && totals.intervals.allSatisfy { $0.lower[0] >= known })
    #expect(totals.history.ds.last == "2026-03-22")
  }

  @Test func aDayWithAHoleHasNoTotal() throws {
    let totals = try #require(try answer(horizon: 48) { $0 == 30 ? nil : Double(20 + $0 % 24) }.dailyTotals)
    #expect(totals.history.y[1].isNaN && totals.history.y[0].isFinite && totals.history.y[2].isFinite)
  }

  @Test func oneDayAheadHasNone() throws {
    #expect(try answer(horizon: 47).dailyTotals == nil)
  }

  /// Sums of rates and durations mean nothing.
  @Test func onlyCountsAddUp() throws {
    #expect(try answer(horizon: 48) { 20.5 + Double($0 % 24) / 10 }.dailyTotals == nil)
  }
}
