import TestSupport
import Testing

@testable import Forecasting

@Suite("Paths kept between the origins of a backtest")
struct RollingPathsTests {
  private static let kind = SeriesKind(seasons: [7], count: 100)

  @Test("paths belong to the values that they were made from, missing ones included")
  func content() {
    let rolling = RollingPaths()
    rolling.keep(["a": [1, 2]], kind: Self.kind, from: [3, .nan, 5])
    #expect(rolling.paths(kind: Self.kind, from: [3, .nan, 5]) == ["a": [1, 2]])
    #expect(rolling.paths(kind: Self.kind, from: [3, 4, 5]).isEmpty)
    #expect(rolling.paths(kind: Self.kind, from: [3, .nan]).isEmpty)
    #expect(rolling.paths(kind: SeriesKind(seasons: [], count: 100), from: [3, .nan, 5]).isEmpty)
  }

  private static func backtest(_ values: [Double]) throws -> [BacktestForecast] {
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    let model = CombinedForecast(horizon: 14, rolling: RollingPaths())
    return try #require(try Backtest(horizon: 14, windows: 5).run([model], on: series).score(of: "auto")).forecasts
  }

  @Test("what comes after an origin does not touch its forecast")
  func noLeak() throws {
    let values = SampleSeries.daily(weeks: 30)
    let changed = values.enumerated().map { $0.offset < values.count - 30 ? $0.element : 0.3 * $0.element }
    let (before, after) = try (Self.backtest(values), Self.backtest(changed))
    #expect(before.map(\.origin) == after.map(\.origin))
    for (before, after) in zip(before, after) where before.origin <= values.count - 30 {
      #expect(before.distribution == after.distribution, "origin \(before.origin)")
    }
    #expect(before.last?.distribution != after.last?.distribution)
  }

  @Test("a forecast is that of a fit by itself but for where the searches of its validation start")
  func agreement() throws {
    let values = SampleSeries.daily(weeks: 30)
    for forecast in try Self.backtest(values) {
      let known = try ForecastSeries(values: Array(values[..<forecast.origin]), seasons: [7], isCount: true)
      let alone = try CombinedForecast(horizon: 14).fit(known).forecast(horizon: 14, levels: [80])
      for h in 0..<14 {
        let scatter = alone.intervals[0].upper[h] - alone.intervals[0].lower[h]
        #expect(abs(forecast.distribution.mean[h] - alone.mean[h]) < 0.02 * scatter)
        let own = forecast.distribution.intervals[0]
        #expect(abs((own.upper[h] - own.lower[h]) / scatter - 1) < 0.05, "origin \(forecast.origin), step \(h)")
      }
    }
  }
}
