import Statistics
import TestSupport
import Testing

@testable import Forecasting

@Suite("Components of a forecast")
struct ForecastComponentsTests {
  /// One model of every way to come to a forecast.
  private static let names = [
    "auto", "SeasonalNaive", "SeasonalAverage", "Drift", "ETS(MAdM)", "DynamicOptimizedTheta", "MSTL", "TSB", "Regression",
    "CountRegression",
    "IntradayProfile",
  ]

  @Test("they add up to the forecast of any model") func sums() throws {
    for (model, series) in try SampleSeries.models() where Self.names.contains(model.name) {
      let days = series.seasons.count > 1 ? 24 : 1
      let calendar = CalendarEvents(
        [
          CalendarEffectsTests.holiday([3, 10, 22, 29, 45, 60, 75, 85]),
          CalendarEvents.Event(name: "fair", kind: "fair", days: [10, 20, 50, 88]),
        ], stepsPerDay: days)
      for told in [model, calendar.adjusting(model)] {
        let fit = try told.fit(series)
        let forecast = fit.forecast(horizon: 30, levels: [])
        let components = ForecastComponents(of: fit, on: series, horizon: 30)
        #expect(components.parts.first?.kind == .level, "\(model.name)")
        for (sum, mean) in zip(components.sum, forecast.mean) {
          #expect(agrees(sum, mean, relative: 1e-12, absolute: 1e-9), "\(model.name)")
        }
        #expect(components.sum.count == 30)
      }
    }
  }

  @Test("a week that repeats exactly is a season around a level") func week() throws {
    let week = [52.0, 48, 45, 46, 41, 12, 9]
    let series = try ForecastSeries(values: (0..<70).map { week[$0 % 7] }, seasons: [7])
    let fit = try SeasonalNaive().fit(series)
    let mean = week.reduce(0, +) / 7
    for horizon in [3, 7, 16] {
      let components = ForecastComponents(of: fit, on: series, horizon: horizon)
      #expect(components.parts.map(\.kind) == [.level, .season(7)])
      for step in 0..<horizon {
        #expect(agrees(components.parts[0].values[step], mean, relative: 1e-9))
        #expect(agrees(components.parts[1].values[step], week[step % 7] - mean, relative: 1e-9, absolute: 1e-9))
      }
    }
  }

  @Test("holidays and events have parts of their own, by ordered differences") func events() throws {
    let days = [100, 301, 463, 666, 828, 1030]
    let series = try CalendarEffectsTests.series(days: days, factor: 0.3)
    let calendar = CalendarEvents([CalendarEffectsTests.holiday(days + [1100])])
    let fit = try calendar.adjusting(SeasonalAverage()).fit(series)
    let components = ForecastComponents(of: fit, on: series, horizon: 14)
    #expect(components.parts.map(\.kind) == [.level, .season(7), .holidays])
    let holidays = components.parts[2].values
    for step in 0..<14 { #expect(step == 5 ? holidays[step] < -100 : holidays[step] == 0) }
  }
}
