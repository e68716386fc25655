import Forecasting
import TestSupport
import Testing

@Suite("Double seasonal Holt-Winters")
struct DoubleSeasonalTests {
  /// Days of four steps in weeks of three days: level times day times week.
  private static let day: [Double] = [0.5, 1, 1.5, 1]
  private static let week: [Double] = [1, 1.2, 0.8]

  private static func value(_ t: Int) -> Double {
    let level: Double = 100 + Double(t)
    return level * day[t % 4] * week[t / 4 % 3]
  }

  private static let values: [Double] = (0..<48).map(value)

  @Test("a product of trend, day and week goes on as it was")
  func product() throws {
    let series = try ForecastSeries(values: Self.values, seasons: [4, 12])
    let fit = try DoubleSeasonalHoltWinters().estimate(series)
    let forecast = fit.forecast(horizon: 12, levels: [80])
    for h in 0..<12 {
      let expected = Self.value(48 + h)
      #expect(agrees(forecast.mean[h], expected, relative: 0.05), "step \(h + 1): \(forecast.mean[h]), \(expected)")
    }
    #expect(fit.fitted.count == 48)
    #expect(forecast.interval(level: 80).lower.allSatisfy { $0 >= 0 })
  }

  @Test("refusals have their codes, gaps are survived")
  func refusals() throws {
    func code(_ values: [Double], _ seasons: [Int]) -> ForecastingError.Code? {
      do throws(ForecastingError) {
        _ = try DoubleSeasonalHoltWinters().estimate(ForecastSeries(values: values, seasons: seasons))
        return nil
      } catch { return error.code }
    }
    #expect(code(Self.values, [4]) == .badSeason)
    #expect(code(Self.values.map { $0 - 100 }, [4, 12]) == .notPositive)
    #expect(code(Array(Self.values.prefix(20)), [4, 12]) == .tooShort)
    var gaps = Self.values
    for t in [3, 17, 18, 40] { gaps[t] = .nan }
    #expect(code(gaps, [4, 12]) == nil)
  }
}
