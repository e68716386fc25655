import Forecasting
import Testing

@Suite("Forecast series")
struct ForecastSeriesTests {
  private func code(
    _ values: [Double], seasons: [Int] = [], isNonNegative: Bool = false, isCount: Bool = false
  ) -> ForecastingError.Code? {
    do {
      _ = try ForecastSeries(values: values, seasons: seasons, isNonNegative: isNonNegative, isCount: isCount)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("what is no series is refused with a code")
  func refusals() {
    #expect(code([]) == .emptySeries)
    #expect(code([.nan, .nan]) == .allMissing)
    #expect(code([1, .infinity]) == .notFinite)
    #expect(code([1, -1], isCount: true) == .negativeValue)
    #expect(code([1, -1], isNonNegative: true) == .negativeValue)
    #expect(code([1, 2], seasons: [168, 24]) == .badSeason)
    #expect(code([1, 2], seasons: [1]) == .badSeason)
    #expect(code([1, 2], seasons: [7, 7]) == .badSeason)
    #expect(code([1, .nan, -2], seasons: [7]) == nil)
  }

  @Test("all missing: a sentence that says so")
  func allMissing() {
    do {
      _ = try ForecastSeries(values: [.nan, .nan, .nan])
      Issue.record("accepted")
    } catch {
      #expect(error.message == "All 3 values of the series are missing, so there is nothing to forecast from.")
    }
  }

  @Test("a count is non-negative; a prefix keeps the kind")
  func kind() throws {
    let series = try ForecastSeries(values: [1, 2, .nan, 4], seasons: [2], isCount: true)
    #expect(series.isNonNegative)
    #expect(series.observedCount == 3)
    #expect(try #require(series.prefix(2)).seasons == [2])
    #expect(series.prefix(0) == nil)
    #expect(series.prefix(5) == nil)
  }
}
