import Forecasting
import RealModule
import Statistics
import TestSupport
import Testing

@Suite("Interval methods")
struct IntervalMethodTests {
  /// The share of what comes that lies inside, over many seeded series whose errors are far from normal and twice as wide as the model says.
  static func coverage(_ method: any IntervalMethod, level: Double, series count: Int = 250) throws -> Double {
    var inside = 0.0
    for seed in 0..<count {
      var random = RandomStream(seed: UInt64(seed))
      let values = (0..<90).map { _ in 100 + (random.uniform() < 0.5 ? -1 : 1) * random.exponential(mean: 5) }
      let series = try ForecastSeries(values: Array(values.prefix(88)))
      let fit = try IntervalForecast(Misjudged(), intervals: method, horizon: 2).fit(series)
      let interval = fit.forecast(horizon: 2, levels: [level]).intervals[0]
      for h in 0..<2 where values[88 + h] >= interval.lower[h] && values[88 + h] <= interval.upper[h] { inside += 1 }
    }
    return inside / Double(2 * count)
  }

  /// A level known to be 100 with half the true spread.
  struct Misjudged: ForecastModel, FittedForecastModel {
    var name: String { "Misjudged" }
    var fitted: [Double] { [] }
    var parameters: [ModelParameter] { [] }
    func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { self }
    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
      ForecastDistribution(
        mean: [Double](repeating: 100, count: max(0, horizon)), standardDeviation: [Double](repeating: 3.5, count: max(0, horizon)),
        levels: levels)
    }
  }

  @Test(
    "conformal intervals hold their level whatever the errors", arguments: ["conformal", "conformal_split", "adaptive", "conformal_pid"],
    [80.0, 95])
  func conformal(name: String, level: Double) throws {
    // 500 draws: a standard error of 1.8 % at 80, 1 % at 95.
    let share = try Self.coverage(IntervalMethods.method(named: name), level: level)
    #expect(abs(share - level / 100) < (level == 80 ? 0.045 : 0.028), "\(name) \(level): \(share)")
  }

  @Test("the model's own do not hold it here, the bootstrap of past errors does")
  func others() throws {
    #expect(try Self.coverage(ModelIntervals(), level: 80, series: 100) < 0.72)
    let share = try Self.coverage(BootstrapIntervals(), level: 80)
    #expect(abs(share - 0.8) < 0.05)
  }

  @Test("the bootstrap takes the skewness of the errors")
  func skewed() throws {
    var random = RandomStream(seed: 9)
    var level = 0.0
    let walk = (0..<400).map { _ in
      level += random.exponential(mean: 1) - 1
      return level
    }
    let fit = try IntervalForecast(Naive(), intervals: BootstrapIntervals(draws: 4000), horizon: 3).fit(ForecastSeries(values: walk))
    let interval = fit.forecast(horizon: 3, levels: [90]).intervals[0]
    let last = walk[399]
    // One step: the quantiles of an exponential less one at 5 and 95 % are −0.95 and 2.0.
    #expect(agrees(interval.lower[0] - last, -0.95, absolute: 0.15))
    #expect(agrees(interval.upper[0] - last, 2.0, absolute: 0.35))
    #expect(interval.upper[2] - interval.lower[2] > interval.upper[0] - interval.lower[0])
  }

  @Test("every method with every kind of model: nested, finite, the mean untouched", arguments: IntervalMethods.names)
  func properties(name: String) throws {
    let values = SampleSeries.daily(weeks: 12, level: 20)
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    for model in ["SeasonalNaive", "TSB", "Theta", "ETS(AAA)", "Mean"] {
      let base = try ModelRegistry.model(named: model)
      let own = try base.fit(series).forecast(horizon: 10, levels: [])
      let method = try IntervalMethods.method(named: name)
      let fit = try IntervalForecast(base, intervals: method, horizon: 7).fit(series)
      let forecast = fit.forecast(horizon: 10, levels: [50, 80, 95, 99.9])
      #expect(forecast.mean == own.mean)
      let ladder = forecast.intervals.reversed().map(\.lower) + forecast.intervals.map(\.upper)
      for (low, high) in zip(ladder, ladder.dropFirst()) {
        for h in 0..<10 { #expect(low[h] <= high[h] && low[h] >= 0 && high[h].isFinite, "\(model) \(name)") }
      }
      let paths = try forecast.paths(count: 50, dependence: .independent, seed: 1)
      #expect(paths.values.allSatisfy { $0.isFinite && $0 >= 0 })
    }
  }

  @Test("short and constant series keep the model's intervals or a point", arguments: IntervalMethods.names)
  func hostile(name: String) throws {
    for values in [[5.0], [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5], [0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0], [1, .nan, 1e300, 2, 3, 4]] {
      let fit = try IntervalForecast(Naive(), intervals: IntervalMethods.method(named: name)).fit(ForecastSeries(values: values))
      let interval = fit.forecast(horizon: 3, levels: [80]).intervals[0]
      for h in 0..<3 { #expect(interval.lower[h] <= interval.upper[h] && !interval.upper[h].isNaN) }
    }
    #expect(throws: ForecastingError.self) { try IntervalMethods.method(named: "magic") }
  }

  @Test("a conformal reach is the order statistic that holds the level")
  func orderStatistic() throws {
    let calibration = try #require(ScoreCalibration(sizes: (1...19).map { Double($0) }))
    let forecast = ForecastDistribution(mean: [0], standardDeviation: [1], levels: [95, 90, 50]).calibrated(steps: [calibration])
    #expect(forecast.intervals.map { $0.upper[0] } == [10, 18, 19])
    #expect(forecast.quantile(0.5) == [0])
    #expect(forecast.interval(level: 99).upper[0] > 19)
    #expect(ScoreCalibration(sizes: [.nan]) == nil)
    #expect(ScoreCalibration(scores: [0], become: [1]) == nil)
  }
}
