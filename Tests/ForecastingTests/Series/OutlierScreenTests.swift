import Forecasting
import Testing

@Suite("Outlier screen")
struct OutlierScreenTests {
  @Test("finds holidays among working days, and only them")
  func holidays() throws {
    var values = SampleSeries.daily(weeks: 13)
    for day in [25, 51, 73] { values[day] = 60 }
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    let found = OutlierScreen().positions(in: series)
    #expect(Set(found).isSuperset(of: [25, 51, 73]))
    #expect(found.count <= 5, "\(found)")
  }

  @Test("names none in a short or constant series")
  func none() throws {
    #expect(OutlierScreen().positions(in: try ForecastSeries(values: [1, 2, 900])).isEmpty)
    #expect(OutlierScreen().positions(in: try ForecastSeries(values: [Double](repeating: 2, count: 40), seasons: [7])).isEmpty)
  }

  @Test("a holiday in the last week does not come back in the screened forecast")
  func screened() throws {
    var values = SampleSeries.daily(weeks: 13)
    let usual = try AutoETS().fit(ForecastSeries(values: values, seasons: [7])).forecast(horizon: 7, levels: []).mean
    values[values.count - 4] = 30
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    let forecast = try OutlierScreened(AutoETS()).fit(series).forecast(horizon: 7, levels: []).mean
    for (a, b) in zip(forecast, usual) { #expect(abs(a - b) < 25, "\(forecast) beside \(usual)") }
  }
}
