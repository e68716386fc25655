import Forecasting
import RealModule
import TestSupport
import Testing

@Suite("Sample paths")
struct SamplePathsTests {
  @Test("columns, sums by period and their quantiles")
  func sums() throws {
    let paths = SamplePaths(values: [1, 2, 3, 4, 10, 20, 30, 40, 99], horizon: 4)
    #expect(paths.count == 2)
    #expect(Array(paths.path(1)) == [10, 20, 30, 40])
    #expect(paths.mean == [5.5, 11, 16.5, 22])
    let pairs = try #require(paths.sums(over: 2))
    #expect(pairs.values == [3, 7, 30, 70])
    #expect(pairs.quantile(0.5) == [16.5, 38.5])
    // One step of the first pair has gone by.
    #expect(try #require(paths.sums(over: 2, offset: 1)).values == [1, 5, 4, 10, 50, 40])
    #expect(try #require(paths.sums(over: 4)).values == [10, 100])
    #expect(paths.sums(over: 0) == nil)
    #expect(SamplePaths(values: [1], horizon: 0).count == 0)
    #expect(SamplePaths(values: [], horizon: 3).mean.isEmpty)
  }

  @Test("paths agree with the model's own intervals, whatever the model")
  func marginals() throws {
    for (model, series) in try SampleSeries.models() where !["auto"].contains(model.name) {
      let fit = try model.fit(series)
      let distribution = fit.forecast(horizon: 9, levels: [80, 95])
      let paths = try distribution.paths(count: 400, dependence: fit.errorDependence(horizon: 9) ?? .independent, seed: 7)
      for interval in distribution.intervals {
        let own = paths.interval(level: interval.level)
        for h in 0..<9 {
          // Within the grid of 400 paths, which is wide where a tail is long, or one for counts.
          let width = max(interval.upper[h] - interval.lower[h], 1e-9)
          let slack = max(0.08 * width, distribution.shape == .count ? 1.01 : 0)
          #expect(abs(own.lower[h] - interval.lower[h]) <= slack, "\(model.name) step \(h)")
          #expect(abs(own.upper[h] - interval.upper[h]) <= slack, "\(model.name) step \(h)")
        }
      }
    }
  }

  @Test("the sum of a random walk spreads like the sum of its shocks")
  func randomWalk() throws {
    let distribution = ForecastDistribution(
      mean: [Double](repeating: 0, count: 7), standardDeviation: (1...7).map { Double($0).squareRoot() }, levels: [])
    let dependence = ErrorDependence(responses: [Double](repeating: 1, count: 6))
    let sums = try #require(try distribution.paths(count: 4000, dependence: dependence, seed: 1).sums(over: 7))
    // The variance is 1² + … + 7² = 140.
    #expect(agrees(sums.quantile(0.9)[0], 1.2815515655446 * 140.0.squareRoot(), relative: 0.04))
    let alone = try #require(try distribution.paths(count: 4000, dependence: .independent, seed: 1).sums(over: 7))
    #expect(agrees(alone.quantile(0.9)[0], 1.2815515655446 * 28.0.squareRoot(), relative: 0.04))
  }

  @Test("the same seed gives the same paths, another seed or stream others")
  func seeds() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 8), seasons: [7], isCount: true)
    let forecast = PathForecast(count: 50, seed: 3)
    let paths = try forecast.run(SeasonalNaive(), on: series, horizon: 14)
    #expect(try forecast.run(SeasonalNaive(), on: series, horizon: 14) == paths)
    #expect(try forecast.run(SeasonalNaive(), on: series, horizon: 14, stream: 1) != paths)
    #expect(try PathForecast(count: 50, seed: 4).run(SeasonalNaive(), on: series, horizon: 14) != paths)
    #expect(paths.count == 50 && paths.horizon == 14 && paths.seed == 3)
  }

  @Test("counts have paths of whole numbers, none of them negative", arguments: ["auto", "TSB", "AutoETS", "SeasonalAverage"])
  func counts(name: String) throws {
    let values = SampleSeries.daily(weeks: 10, level: 4)
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    let paths = try PathForecast(count: 60).run(ModelRegistry.model(named: name), on: series, horizon: 10)
    #expect(paths.values.allSatisfy { $0 >= 0 && $0 == $0.rounded() && $0.isFinite })
  }

  @Test("negative binomial paths have the forecast's mean and variance")
  func negativeBinomial() throws {
    let distribution = ForecastDistribution(mean: [6], standardDeviation: [4], levels: [], shape: .count, isNonNegative: true)
    let paths = try distribution.paths(count: 5000, dependence: .independent, seed: 5)
    let mean = paths.mean[0]
    let variance = paths.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 5000
    #expect(agrees(mean, 6, relative: 0.01))
    #expect(agrees(variance, 16, relative: 0.03))
  }

  @Test("numbers of paths that cannot be drawn are refused", arguments: [0, -1, 30_000_000, Int.max])
  func refused(count: Int) throws {
    let distribution = ForecastDistribution(mean: [1, 2], standardDeviation: [1, 1], levels: [])
    #expect { try distribution.paths(count: count, dependence: .independent, seed: 0) } throws: {
      ($0 as? ForecastingError)?.code == .badParameter
    }
  }
}
