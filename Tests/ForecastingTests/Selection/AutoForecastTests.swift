import TestSupport
import Testing

@testable import Forecasting

@Suite("Automatic forecast")
struct AutoForecastTests {
  @Test("beats the seasonal naive on noisy weeks and says so")
  func noisyWeeks() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 16), seasons: [7], isCount: true)
    let result = try AutoForecast().run(series, horizon: 14)
    let backtest = try #require(result.backtest)
    let own = try #require(backtest.score(of: result.model))
    let naive = try #require(backtest.score(of: "SeasonalNaive"))
    #expect(own.meanAbsoluteScaledError < naive.meanAbsoluteScaledError)
    #expect(result.why.contains("weighted mean of") && result.why.contains("past forecasts") && result.why.hasSuffix("."))
    #expect(result.distribution.levels == [80, 95])
    #expect(result.distribution.horizon == 14)
  }

  @Test("only counts are compared with a model of counts, which must be clearly better to be taken", arguments: [true, false])
  func rivals(isCount: Bool) throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 16), seasons: [7], isCount: isCount)
    let result = try AutoForecast().run(series, horizon: 14)
    let backtest = try #require(result.backtest)
    let own = try #require(backtest.score(of: "auto")?.meanAbsoluteScaledError)
    let rival = backtest.score(of: "AutoETS")?.meanAbsoluteScaledError
    #expect((rival != nil) == isCount)
    #expect((result.model == "AutoETS") == ((rival ?? .infinity) <= 0.95 * own))
  }

  @Test("the figures of the reason are those of the backtest")
  func reason() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 16), seasons: [7], isCount: true)
    let result = try AutoForecast().run(series, horizon: 14)
    let share = try #require(result.backtest?.score(of: result.model)).weightedAbsolutePercentageError
    let text = "\((share * 1000).rounded() / 10) %"
    #expect(result.why.contains(text), "\(result.why) without \(text)")
  }

  @Test("intraday series go to a model with both seasons")
  func intraday() throws {
    let series = try ForecastSeries(values: SampleSeries.hourly(weeks: 8), seasons: [24, 168], isCount: true)
    let result = try AutoForecast(windows: 3).run(series, horizon: 168)
    #expect(result.model != "SeasonalNaive", "\(result.why)")
    #expect(result.distribution.mean.allSatisfy { $0.isFinite && $0 >= 0 })
  }

  @Test("a desk with closed hours is forecast by day and week, with intervals that are neither empty nor absurd")
  func closedHours() throws {
    let values = SampleSeries.officeHours(weeks: 9)
    let known = Array(values.dropLast(336))
    let seasons = SeasonDetection.seasons(in: known, candidates: [48, 336])
    let series = try ForecastSeries(values: known, seasons: seasons, isCount: true, startStep: 16)
    let result = try AutoForecast(windows: 3).run(series, horizon: 336)
    let own = try #require(result.backtest?.score(of: result.model))
    let naive = try #require(result.backtest?.score(of: "SeasonalNaive"))
    #expect(own.weightedAbsolutePercentageError < 0.9 * naive.weightedAbsolutePercentageError, "\(result.why)")
    let interval = result.distribution.interval(level: 80)
    let open = values.suffix(336).enumerated().filter { !$0.element.isNaN }
    let inside = open.count { interval.lower[$0.offset] <= $0.element && $0.element <= interval.upper[$0.offset] }
    #expect((0.7...0.95).contains(Double(inside) / Double(open.count)), "\(inside) of \(open.count)")
  }

  @Test("last season's repetition is taken where it beats everything else by far, and only there")
  func naiveGuard() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 20), seasons: [7])
    let plan = Backtest(horizon: 14, windows: 4)
    let poor = try plan.run([SeasonalNaive(), Named("auto", HistoricalMean())], on: series)
    #expect(AutoForecast().naive(ahead: poor, on: series)?.model.name == "SeasonalNaive")
    let why = ForecastAccount.why(taken: "SeasonalNaive", poor)
    #expect(why.contains("that of the combination of methods") && !why.contains("that of the seasonal naive"), "\(why)")
    let good = CombinedForecast(horizon: 14)
    #expect(try AutoForecast().naive(ahead: plan.run([SeasonalNaive(), good], on: series), on: series) == nil)
    // A rival that is good makes up for a poor combination.
    let rivalled = try plan.run([SeasonalNaive(), Named("auto", HistoricalMean()), Named("rival", good)], on: series)
    #expect(AutoForecast().naive(ahead: rivalled, on: series) == nil)
    #expect(try AutoForecast().naive(ahead: Backtest(horizon: 14, windows: 2).run([SeasonalNaive()], on: series), on: series) == nil)
  }

  /// A model under another name.
  private struct Named: ForecastModel {
    let name: String
    let model: any ForecastModel

    init(_ name: String, _ model: any ForecastModel) { (self.name, self.model) = (name, model) }

    func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try model.fit(series) }
  }

  @Test("a rival that is behind half-way is run no further, one that is ahead is scored at every origin")
  func race() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 20), seasons: [7], isCount: true)
    let backtest = Backtest(horizon: 14, windows: 6)
    let plain = try backtest.run([CombinedForecast(horizon: 14), HistoricalMean(), SeasonalNaive()], on: series)
    let alone = BacktestResult(origins: plain.origins, horizon: 14, scores: [plain.scores[0]])
    let raced = try RivalRace(backtest: backtest, rivals: [HistoricalMean(), Oracle()]).run(beside: alone, on: series)
    #expect(raced.scores.map(\.model) == ["auto", "Oracle"])
    #expect(raced.scores.last?.forecasts.count == plain.origins.count)
  }

  /// The truth, less a little.
  private struct Oracle: ForecastModel {
    let name = "Oracle"
    func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
      let future = Array(SampleSeries.daily(weeks: 20)[series.count...])
      return SimpleFit(
        name: name, fitted: series.values, parameters: [], cycle: future, deviations: future.map { _ in 1 }, isNonNegative: true)
    }
  }

  @Test("a history whose latest part is lost is forecast from what was seen before")
  func lostEnd() throws {
    let values = SampleSeries.daily(weeks: 20) + [Double](repeating: .nan, count: 700)
    let result = try AutoForecast().run(ForecastSeries(values: values, seasons: [7], isCount: true), horizon: 14)
    #expect(result.distribution.mean.allSatisfy { $0 > 20 && $0 < 500 }, "\(result.distribution.mean)")
  }

  @Test("a series too short to test is forecast all the same", arguments: [1, 2, 4, 6])
  func short(count: Int) throws {
    let series = try ForecastSeries(values: (0..<count).map { Double(5 + $0) }, seasons: [7])
    let result = try AutoForecast().run(series, horizon: 3)
    #expect(result.distribution.mean.allSatisfy { $0.isFinite })
    if count < 5 { #expect(result.backtest == nil && result.why.contains("too few"), "\(result.why)") }
  }

  @Test("bad requests are refused")
  func refusals() throws {
    let series = try ForecastSeries(values: [1, 2, 3, 4])
    #expect(throws: ForecastingError.self) { try AutoForecast().run(series, horizon: 0) }
    #expect(throws: ForecastingError.self) { try AutoForecast().run(series, horizon: 2, levels: [80, .nan]) }
  }

  @Test("coverage after calibration is near the level over many series")
  func coverage() throws {
    var inside = [0.0, 0.0]
    var count = 0.0
    for seed in 0..<12 {
      let values = SampleSeries.daily(weeks: 16, seed: UInt64(seed + 50))
      let series = try ForecastSeries(values: Array(values[..<98]), seasons: [7], isCount: true)
      let forecast = try AutoForecast(windows: 3).run(series, horizon: 14).distribution
      for (index, level) in [80.0, 95].enumerated() {
        let interval = forecast.interval(level: level)
        inside[index] += 14 * Accuracy.coverage(Array(values[98...]), lower: interval.lower, upper: interval.upper)
      }
      count += 14
    }
    #expect(inside[0] / count > 0.7 && inside[0] / count < 0.92, "80 %: \(inside[0] / count)")
    #expect(inside[1] / count > 0.89, "95 %: \(inside[1] / count)")
  }
}
