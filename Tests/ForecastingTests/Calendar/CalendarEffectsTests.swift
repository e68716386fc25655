import Statistics
import TestSupport
import Testing

@testable import Forecasting

/// What events do to a series, found and undone.
@Suite("Calendar effects")
struct CalendarEffectsTests {
  /// Three years of days with a working week; on `days` only `factor` of the volume comes.
  static func series(days: [Int] = [], factor: Double = 1, count: Int = 1095, seed: UInt64 = 5) throws -> ForecastSeries {
    var values = Array(SampleSeries.daily(weeks: count / 7 + 1, seed: seed).prefix(count))
    for day in days where values.indices.contains(day) { values[day] = (values[day] * factor).rounded() }
    return try ForecastSeries(values: values, seasons: [7], isCount: true)
  }

  static func holiday(_ days: [Int], name: String = "Constitution Day", before: Int = 0, after: Int = 0) -> CalendarEvents.Event {
    CalendarEvents.Event(name: name, kind: "holiday", origin: .holiday, days: days, before: before, after: after)
  }

  @Test("the effect of a holiday seen several times is found") func found() throws {
    // Mondays to Fridays of several years, and one to come.
    let days = [100, 301, 463, 666, 828, 1030]
    let calendar = CalendarEvents([Self.holiday(days + [1100])])
    let effects = CalendarEffects(calendar, on: try Self.series(days: days, factor: 0.3))
    let estimate = try #require(effects.estimates(horizon: 20).first { !$0.isQuietDay })
    #expect(abs(estimate.effect + 0.7) < 0.06, "\(estimate)")
    #expect(estimate.occurrences == 6)
    #expect(estimate.futureDays == [1100])
    #expect(estimate.lower < estimate.effect && estimate.effect < estimate.upper && estimate.upper < 0)
  }

  @Test("an own event seen once moves the forecast less than it moved the day") func once() throws {
    let series = try Self.series(days: [500], factor: 0.2)
    let calendar = CalendarEvents([CalendarEvents.Event(name: "move", kind: "move", days: [500, 1100])])
    let estimate = try #require(CalendarEffects(calendar, on: series).estimates(horizon: 20).first)
    #expect(estimate.effect < -0.2 && estimate.effect > -0.7, "\(estimate)")
    #expect(estimate.occurrences == 1)
  }

  @Test("an own event never seen has no effect; a holiday never seen acts as its class") func never() throws {
    let days = [100, 301, 463, 666, 828, 1030]
    let series = try Self.series(days: days, factor: 0.3)
    let own = CalendarEvents.Event(name: "fair", kind: "fair", days: [1101])
    let calendar = CalendarEvents([Self.holiday(days), own, Self.holiday([1100], name: "Jubilee")])
    let plain = try SeasonalAverage().fit(CalendarEffects(calendar, on: series).removed(from: series)).forecast(horizon: 14, levels: [80])
    let told = try calendar.adjusting(SeasonalAverage()).fit(series).forecast(horizon: 14, levels: [80])
    #expect(told.mean[1101 - 1095] == plain.mean[1101 - 1095])
    #expect(told.mean[1100 - 1095] < 0.5 * plain.mean[1100 - 1095])
    // No other day moves.
    for step in 0..<14 where step != 5 { #expect(told.mean[step] == plain.mean[step]) }
  }

  @Test("effects taken off and put back give the series again") func identity() throws {
    let days = [100, 301, 463, 666, 828, 1030]
    for (factor, isCount) in [(0.5, true), (1.6, true), (0.5, false)] {
      var series = try Self.series(days: days, factor: factor)
      // Values on both sides of zero have amounts for effects.
      if !isCount { series = try ForecastSeries(values: series.values.map { $0 - 150 }, seasons: [7]) }
      let effects = CalendarEffects(CalendarEvents([Self.holiday(days, before: 1, after: 1)]), on: series)
      let removed = effects.removed(from: series)
      #expect(removed != series)
      for (back, value) in zip(effects.putBack(on: removed.values), series.values) {
        #expect(agrees(back, value, relative: 1e-12, absolute: 1e-9))
      }
    }
  }

  @Test("a day on which nothing was left is missing without its event") func closed() throws {
    let days = [100, 301, 463, 666, 828, 1030]
    let series = try Self.series(days: days, factor: 0)
    let removed = CalendarEffects(CalendarEvents([Self.holiday(days)]), on: series).removed(from: series)
    #expect(days.allSatisfy { removed.values[$0].isNaN })
    #expect(removed.observedCount == series.observedCount - days.count)
  }

  @Test("days that are not special have no effect") func nothing() throws {
    let days = [100, 301, 463, 666, 828, 1030]
    let estimates = CalendarEffects(CalendarEvents([Self.holiday(days)]), on: try Self.series()).estimates(horizon: 14)
    #expect(estimates.allSatisfy { abs($0.effect) < 0.05 }, "\(estimates)")
  }

  @Test("hours of a holiday move together") func hours() throws {
    var values = SampleSeries.hourly(weeks: 26)
    let days = [30, 51, 72, 93, 114, 135, 156]
    for day in days { for hour in 0..<24 { values[24 * day + hour] = (0.4 * values[24 * day + hour]).rounded() } }
    let series = try ForecastSeries(values: values, seasons: [24, 168], isCount: true)
    let calendar = CalendarEvents([Self.holiday(days + [183])], stepsPerDay: 24)
    let estimate = try #require(CalendarEffects(calendar, on: series).estimates(horizon: 72).first { !$0.isQuietDay })
    #expect(abs(estimate.effect + 0.6) < 0.08, "\(estimate)")
    let plain = try SeasonalAverage().fit(CalendarEffects(calendar, on: series).removed(from: series)).forecast(horizon: 72, levels: [])
    let told = try calendar.adjusting(SeasonalAverage()).fit(series).forecast(horizon: 72, levels: [])
    for step in 0..<72 {
      let share = told.mean[step] / plain.mean[step]
      #expect(step >= 24 && step < 48 ? abs(share - 0.4) < 0.1 : share == 1 || plain.mean[step] == 0, "step \(step)")
    }
  }

  @Test("what is not known of an effect widens the interval") func uncertainty() throws {
    let days = [100, 301, 463, 666, 828, 1030]
    let series = try Self.series(days: days, factor: 0.5)
    let calendar = CalendarEvents([Self.holiday(days + [1100])])
    let plain = try AutoETS().fit(CalendarEffects(calendar, on: series).removed(from: series)).forecast(horizon: 14, levels: [80])
    let told = try calendar.adjusting(AutoETS()).fit(series).forecast(horizon: 14, levels: [80])
    func relative(_ forecast: ForecastDistribution) -> Double { forecast.standardDeviation[5] / forecast.mean[5] }
    #expect(relative(told) > relative(plain))
    #expect(told.interval(level: 80).lower[5] >= 0)
  }

  @Test("auto and its backtest know the calendar") func automatic() throws {
    let days = (1...20).map { $0 * 23 }
    let series = try Self.series(days: days, factor: 0.3, count: 448)
    let calendar = CalendarEvents([Self.holiday(days)])
    let plain = try AutoForecast(windows: 3).run(series, horizon: 14)
    let told = try AutoForecast(windows: 3, calendar: calendar).run(series, horizon: 14)
    let without = try #require(plain.backtest?.score(of: "auto")?.weightedAbsolutePercentageError)
    let with = try #require(told.backtest?.score(of: "auto")?.weightedAbsolutePercentageError)
    #expect(with < 0.8 * without)
    // Day 460 is step 12.
    #expect(told.distribution.mean[12] < 0.6 * plain.distribution.mean[12])
  }

  @Test("series that no event was made for", arguments: HostileSeriesTests.series.keys.sorted()) func hostile(kind: String) throws {
    let values = try #require(HostileSeriesTests.series[kind])
    let far = CalendarEvents.Event(name: "far", kind: "far", days: [-1_000_000_000, 40, 1_000_000_000], before: 99, after: 99)
    for steps in [1, 24] {
      let calendar = CalendarEvents([Self.holiday([1, 8, 31, 52, 70], before: 1, after: 1), far], stepsPerDay: steps, firstStepOfDay: 5)
      for isNonNegative in [true, false] {
        let series = try ForecastSeries(values: values, seasons: [7], isNonNegative: isNonNegative)
        for name in ["SeasonalNaive", "SES", "Regression"] {
          guard let fit = try? calendar.adjusting(ModelRegistry.model(named: name)).fit(series) else { continue }
          let forecast = fit.forecast(horizon: 30, levels: [80])
          #expect(forecast.mean.allSatisfy { $0.isFinite && ($0 >= 0 || !isNonNegative) }, "\(kind) \(name): \(forecast.mean)")
          #expect(forecast.standardDeviation.allSatisfy { !$0.isNaN }, "\(kind) \(name)")
        }
      }
    }
  }
}
