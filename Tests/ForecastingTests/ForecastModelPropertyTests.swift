import Forecasting
import TestSupport
import Testing

/// What must hold of every model in the registry.
@Suite("Properties of every model")
struct ForecastModelPropertyTests {
  @Test("intervals are nested around the median and finite")
  func nested() throws {
    for (model, series) in try SampleSeries.models() {
      let forecast = try model.fit(series).forecast(horizon: 20, levels: [95, 50, 80, 80, 0, 100, -3])
      #expect(forecast.levels == [50, 80, 95], "\(model.name)")
      #expect(forecast.horizon == 20, "\(model.name)")
      let intervals = forecast.intervals
      let median = forecast.quantile(0.5)
      for step in 0..<20 {
        #expect(forecast.mean[step].isFinite && forecast.mean[step] >= 0, "\(model.name) step \(step)")
        let ladder =
          intervals.reversed().map { $0.lower[step] } + [median[step]] + intervals.map { $0.upper[step] }
        #expect(zip(ladder, ladder.dropFirst()).allSatisfy { $0 <= $1 }, "\(model.name) step \(step): \(ladder)")
        #expect(ladder.allSatisfy { $0.isFinite && $0 >= 0 }, "\(model.name) step \(step): \(ladder)")
      }
    }
  }

  @Test("a longer horizon begins with the shorter one's forecast")
  func prefix() throws {
    for (model, series) in try SampleSeries.models() {
      let fit = try model.fit(series)
      let long = fit.forecast(horizon: 30, levels: [80])
      #expect(fit.forecast(horizon: 9, levels: [80]) == long.prefix(9), "\(model.name)")
      #expect(fit.forecast(horizon: 0, levels: [80]).horizon == 0, "\(model.name)")
      #expect(fit.forecast(horizon: -4, levels: [80]).horizon == 0, "\(model.name)")
    }
  }

  @Test("the same series gives the same forecast")
  func deterministic() throws {
    for (model, series) in try SampleSeries.models() {
      let first = try model.fit(series).forecast(horizon: 14, levels: [80])
      #expect(try model.fit(series).forecast(horizon: 14, levels: [80]) == first, "\(model.name)")
    }
  }

  @Test("one fitted value an observation")
  func fittedCount() throws {
    for (model, series) in try SampleSeries.models() {
      let fit = try model.fit(series)
      #expect(fit.fitted.count == series.count, "\(model.name)")
      #expect(fit.fitted.suffix(7).allSatisfy { $0.isFinite }, "\(model.name)")
    }
  }

  @Test("another unit of measurement scales the forecast", arguments: [0.01, 1000.0])
  func scaling(factor: Double) throws {
    let values = SampleSeries.daily(weeks: 12).map { $0 + 5 }
    for name in ModelRegistry.names where !name.contains("Intraday") && name != "DSHW" && name != "LowRankProfile" {
      let model = try ModelRegistry.model(named: name)
      let plain = try model.fit(ForecastSeries(values: values, seasons: [7])).forecast(horizon: 14, levels: [80])
      let scaled = try model.fit(ForecastSeries(values: values.map { $0 * factor }, seasons: [7])).forecast(horizon: 14, levels: [80])
      for (a, b) in zip(plain.mean, scaled.mean) { #expect(agrees(b, a * factor, relative: 0.005), "\(name): \(a) and \(b)") }
      for (a, b) in zip(plain.quantile(0.9), scaled.quantile(0.9)) {
        #expect(agrees(b, a * factor, relative: 0.01), "\(name): \(a) and \(b)")
      }
    }
  }

  @Test("missing values are survived, also at both ends")
  func missing() throws {
    for (model, series) in try SampleSeries.models() {
      var values = series.values
      for t in [0, 1, 20, 33, 34, 35, values.count - 3, values.count - 1] { values[t] = .nan }
      let gappy = try #require(series.replacing(values: values))
      let whole = try model.fit(series).forecast(horizon: 7, levels: [80])
      let forecast = try model.fit(gappy).forecast(horizon: 7, levels: [80])
      #expect(forecast.mean.allSatisfy { $0.isFinite } && forecast.quantile(0.9).allSatisfy { $0.isFinite }, "\(model.name)")
      if model.name != "Naive", model.name != "Drift" {
        let size = whole.mean.reduce(0, +)
        #expect(agrees(forecast.mean.reduce(0, +), size, relative: 0.3), "\(model.name)")
      }
    }
  }

  @Test("a constant series is forecast as it is", arguments: [0.0, 3, 1e9])
  func constant(value: Double) throws {
    for name in ModelRegistry.names {
      let isIntraday = name.contains("Intraday") || name == "DSHW"
      let series = try ForecastSeries(
        values: [Double](repeating: value, count: isIntraday ? 28 * 8 : 60), seasons: isIntraday ? [8, 56] : [7], isNonNegative: true)
      let model = try ModelRegistry.model(named: name)
      do {
        let forecast = try model.fit(series).forecast(horizon: 10, levels: [95])
        // Its correction for intermittence is 5 % off where there is none.
        if name == "CrostonSBA" {
          #expect(forecast.mean.allSatisfy { agrees($0, 0.95 * value, relative: 1e-9) })
          continue
        }
        for (mean, upper) in zip(forecast.mean, forecast.quantile(0.975)) {
          #expect(agrees(mean, value, relative: 1e-6, absolute: 1e-9), "\(name): \(mean)")
          #expect(agrees(upper, value, relative: 1e-3, absolute: 1e-6), "\(name): \(upper)")
        }
      } catch {
        // Multiplicative forms may refuse zeros, and nothing else.
        #expect(value == 0 && error.code == .notPositive, "\(name): \(error)")
      }
    }
  }

  @Test("one, two and a few observations give a forecast or a plain refusal", arguments: [1, 2, 3, 5, 8, 15])
  func short(count: Int) throws {
    for name in ModelRegistry.names {
      for seasons in [[], [7], [24, 168]] {
        let series = try ForecastSeries(values: (0..<count).map { Double(10 + $0 % 3) }, seasons: seasons)
        do {
          let forecast = try ModelRegistry.model(named: name).fit(series).forecast(horizon: 5, levels: [80])
          #expect(forecast.mean.allSatisfy { $0.isFinite }, "\(name) with \(count) values, seasons \(seasons)")
          #expect(forecast.quantile(0.9).allSatisfy { !$0.isNaN }, "\(name) with \(count) values, seasons \(seasons)")
        } catch {
          #expect(error.message.hasSuffix("."), "\(name): \(error)")
          #expect(!["auto", "Naive", "SeasonalNaive", "Mean"].contains(name), "\(name) with \(count) values: \(error)")
        }
      }
    }
  }
}
