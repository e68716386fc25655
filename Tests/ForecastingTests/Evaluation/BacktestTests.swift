import Forecasting
import TestSupport
import Testing

@Suite("Backtest")
struct BacktestTests {
  @Test("origins leave whole horizons, spread over the later part")
  func origins() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 20), seasons: [7])
    let origins = Backtest(horizon: 14, windows: 4).origins(for: series)
    #expect(origins == [84, 98, 112, 126])
    #expect(Backtest(horizon: 14, windows: 3, step: 5).origins(for: series) == [116, 121, 126])
  }

  @Test("scores of the seasonal naive by hand")
  func byHand() throws {
    // A sawtooth that rises by 1 a season of 2: the naive errs by 1 in the first season ahead and by 2 in the second.
    let values = (0..<20).map { Double($0 / 2) + Double($0 % 2) * 5 }
    let series = try ForecastSeries(values: values, seasons: [2])
    let result = try Backtest(horizon: 4, windows: 2, step: 2, levels: [80]).run([SeasonalNaive()], on: series)
    let score = try #require(result.score(of: "SeasonalNaive"))
    #expect(result.origins == [14, 16])
    #expect(score.meanAbsoluteError == 1.5)
    #expect(agrees(score.rootMeanSquaredError, 2.5.squareRoot(), relative: 1e-12))
    #expect(score.meanAbsoluteScaledError == 1.5)
    #expect(score.bias == 1.5)
    #expect(score.steps.map(\.meanAbsoluteError) == [1, 1, 2, 2])
    #expect(score.forecasts.count == 2)
    #expect(score.forecasts[1].actual == [8, 13, 9, 14])
    // The deviation is 1, then √2: errors of 1 lie inside 1.28, errors of 2 outside 1.81.
    #expect(score.intervals[0].coverage == 0.5)
  }

  @Test("a model that cannot be fitted is reported, not dropped")
  func failing() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 8), seasons: [7])
    let result = try Backtest(horizon: 7, windows: 2).run([SeasonalNaive(), IntradayProfile()], on: series)
    #expect(result.scores.map(\.model) == ["SeasonalNaive", "IntradayProfile"])
    #expect(result.scores[1].failure?.code == .badSeason)
    #expect(result.scores[1].forecasts.isEmpty)
    #expect(result.scores[1].meanAbsoluteError.isNaN)
  }

  @Test("refusals")
  func refusals() throws {
    let series = try ForecastSeries(values: [1, 2, 3])
    func code(_ backtest: Backtest) -> ForecastingError.Code? {
      do {
        _ = try backtest.run([Naive()], on: series)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(Backtest(horizon: 0)) == .badHorizon)
    #expect(code(Backtest(horizon: 1, levels: [101])) == .badLevel)
    #expect(code(Backtest(horizon: 1)) == .tooShort)
  }
}
