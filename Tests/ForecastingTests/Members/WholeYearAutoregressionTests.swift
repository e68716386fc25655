import RealModule
import Statistics
import Testing

@testable import Forecasting

@Suite("Autoregression over a whole year of weeks")
struct WholeYearAutoregressionTests {
  /// Weeks with a yearly pattern that is no wave, and noise.
  private static func weeks(_ years: Int) -> [Double] {
    var random = RandomStream(seed: 11)
    return (0..<(52 * years)).map { t in 1000 * .exp((t % 52 == 20 ? 0.5 : t % 52 < 8 ? 0.2 : 0) + 0.02 * random.normal()) }
  }

  @Test("a peak of one week a year comes again") func peak() throws {
    let values = Self.weeks(6)
    let known = Array(values[..<(52 * 5 + 14)])
    let kind = SeriesKind(seasons: [52], count: known.count)
    let fit = try #require(WholeYearAutoregression().fit(MemberHistory(values: known, kind: kind), near: []))
    let path = fit.path(13)
    for h in 0..<13 {
      let wanted = 1000 * Double.exp(h == 6 ? 0.5 : 0)
      #expect(abs(path[h] - wanted) < 0.1 * wanted, "\(h): \(path[h])")
    }
    #expect(fit.fitted().count == known.count)
  }

  @Test("less than a year and a half of weeks is too little") func short() {
    let values = Array(Self.weeks(2).prefix(80))
    #expect(WholeYearAutoregression().fit(MemberHistory(values: values, kind: SeriesKind(seasons: [52], count: 80)), near: []) == nil)
  }

  @Test("weekly forecasts follow the peak") func auto() throws {
    let values = Self.weeks(6)
    let series = try ForecastSeries(values: Array(values[..<(52 * 5 + 14)]), seasons: [52], isNonNegative: true)
    let forecast = try CombinedForecast(horizon: 13).fit(series).forecast(horizon: 13, levels: [80])
    #expect(forecast.mean[6] > 1.3 * forecast.mean[3])
  }
}
