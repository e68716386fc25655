import Forecasting
import TestSupport
import Testing

@Suite("Benchmark methods")
struct SimpleModelTests {
  @Test("the seasonal naive repeats the last season exactly")
  func seasonalNaive() throws {
    let series = try ForecastSeries(values: [1, 2, 3, 4, 5, 6, 7, 8], seasons: [3])
    let fit = try SeasonalNaive().fit(series)
    #expect(fit.forecast(horizon: 7, levels: []).mean == [6, 7, 8, 6, 7, 8, 6])
    #expect(fit.fitted.prefix(4).map { $0.isNaN } == [true, true, true, false])
    // Every seasonal difference is 3: the deviation of k seasons ahead is 3 √k.
    #expect(agrees(fit.forecast(horizon: 4, levels: []).standardDeviation[3], 3 * 2.0.squareRoot(), relative: 1e-12))
  }

  @Test("the seasonal naive looks further back where the last value is missing")
  func seasonalNaiveMissing() throws {
    let series = try ForecastSeries(values: [1, 2, 3, 4, .nan, 6], seasons: [3])
    #expect(try SeasonalNaive().fit(series).forecast(horizon: 3, levels: []).mean == [4, 2, 6])
  }

  @Test("the seasonal average takes the last eight seasons")
  func seasonalAverage() throws {
    let values = (0..<20).map { $0 < 4 ? 1000.0 : Double($0 % 2) * 10 }
    let fit = try SeasonalAverage().fit(ForecastSeries(values: values, seasons: [2]))
    #expect(fit.forecast(horizon: 3, levels: []).mean == [0, 10, 0])
  }

  @Test("the drift prolongs the line through the ends")
  func drift() throws {
    let forecast = try Drift().fit(ForecastSeries(values: [3, 9, 4, 11, 15])).forecast(horizon: 2, levels: [])
    #expect(agrees(forecast.mean[0], 18, relative: 1e-12) && agrees(forecast.mean[1], 21, relative: 1e-12))
  }
}
