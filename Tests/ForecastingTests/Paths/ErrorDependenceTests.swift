import Forecasting
import RealModule
import Statistics
import TestSupport
import Testing

@Suite("Dependence of errors over the horizon")
struct ErrorDependenceTests {
  @Test(
    "a model's own dependence spreads as its standard deviations do",
    arguments: [
      "Naive", "SeasonalNaive", "Drift", "SES", "Theta", "OptimizedTheta", "DynamicOptimizedTheta", "SmoothingWithDrift", "HoltWinters",
      "ETS(ANN)", "ETS(AAdN)", "ETS(AAA)", "ETS(AAdA)", "ARIMA(0,1,1)", "ARIMA(2,0,1)", "ARIMA(1,1,0)(0,1,0)[7]", "MSTL",
    ])
  func spread(name: String) throws {
    // Without a season for the theta family, whose deviations are those of the adjusted series.
    let isTheta = name.contains("Theta") || name == "SmoothingWithDrift"
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 12), seasons: isTheta ? [] : [7])
    let fit = try ModelRegistry.model(named: name).fit(series)
    let dependence = try #require(fit.errorDependence(horizon: 21))
    let deviation = fit.forecast(horizon: 21, levels: []).standardDeviation
    // The linear model's own variance by its correlations: unit shocks make a variance of Σψ² + c².
    for h in 1..<21 {
      var variance = 1.0
      for k in 0..<h { variance += dependence.responses.indices.contains(k) ? dependence.responses[k] * dependence.responses[k] : 0 }
      if dependence.common.indices.contains(h) {
        variance += dependence.common[h] * dependence.common[h] - dependence.common[0] * dependence.common[0]
      }
      let first = dependence.common.first.map { 1 + $0 * $0 } ?? 1
      let expected = ((variance - 1 + first) / first).squareRoot()
      #expect(agrees(deviation[h] / deviation[0], expected, relative: 0.01), "\(name) step \(h)")
    }
  }

  @Test("correlations of a random walk")
  func walk() {
    let walk = ErrorDependence(responses: [1, 1, 1, 1])
    #expect(agrees(walk.correlation(0, 3), 0.5, relative: 1e-12))
    #expect(agrees(walk.correlation(3, 1), (0.5).squareRoot(), relative: 1e-12))
    #expect(walk.correlation(2, 2) == 1)
  }

  @Test("level, wearing shock and noise give the correlations that they name")
  func structured() {
    let dependence = ErrorDependence(level: 0.2, wearing: 0.5, rate: 0.8, horizon: 30)
    for (i, j) in [(0, 1), (3, 7), (10, 29)] {
      #expect(agrees(dependence.correlation(i, j), 0.2 + 0.5 * .pow(0.8, j - i), absolute: 1e-3))
    }
    let free = ErrorDependence(level: 0, wearing: 0, rate: 0.5, horizon: 10)
    #expect(free.correlation(0, 5) == 0)
    let level = ErrorDependence(level: 1, wearing: 3, rate: 0.5, horizon: 10)
    #expect(agrees(level.correlation(0, 5), 1, relative: 1e-9))
  }

  @Test("a level and noise are found in past errors")
  func estimated() {
    var random = RandomStream(seed: 11)
    var record = ErrorRecord()
    for origin in 0..<600 {
      let level = 0.5.squareRoot() * random.normal()
      let actual = (0..<14).map { _ in level + 0.5.squareRoot() * random.normal() }
      record.add(
        origin: origin,
        forecast: ForecastDistribution(
          mean: [Double](repeating: 0, count: 14), standardDeviation: [Double](repeating: 1, count: 14), levels: []), actual: actual)
    }
    let dependence = record.dependence(horizon: 14)
    #expect(agrees(dependence.correlation(0, 13), 0.5, absolute: 0.12))
    #expect(agrees(dependence.correlation(4, 6), 0.5, absolute: 0.12))
    #expect(ErrorRecord().isEmpty)
    #expect(ErrorRecord().dependence(horizon: 7).correlation(0, 6) > 0)
  }
}
