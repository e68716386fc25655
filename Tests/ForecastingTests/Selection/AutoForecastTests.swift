import Forecasting
import TestSupport
import Testing

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

  @Test("a combination that last season's repetition beats by far gives way to it")
  func naiveGuard() throws {
    // A week whose days lie two steps apart from where any season of seven would have them: only the whole cycle repeats.
    let cycle = [5.0, 90, 3, 70, 2, 110, 4, 60, 1, 85, 6, 100, 2, 75]
    var values: [Double] = []
    for week in 0..<12 { values += week % 2 == 0 ? cycle : cycle.reversed() }
    let series = try ForecastSeries(values: values, seasons: [28])
    let result = try AutoForecast().run(series, horizon: 14)
    let own = try #require(result.backtest?.score(of: "auto")).meanAbsoluteScaledError
    let naive = try #require(result.backtest?.score(of: "SeasonalNaive")).meanAbsoluteScaledError
    #expect((result.model == "SeasonalNaive") == (naive <= 0.67 * own), "\(result.why)")
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
