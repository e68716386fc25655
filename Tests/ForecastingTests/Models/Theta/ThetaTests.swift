import Forecasting
import TestSupport
import Testing

@Suite("Theta family")
struct ThetaTests {
  @Test("a line is prolonged where θ is estimated, at half its slope where θ is 2")
  func line() throws {
    let series = try ForecastSeries(values: (0..<40).map { 10 + 3 * Double($0) })
    let optimized = try Theta(.optimized).estimate(series)
    for (h, value) in optimized.forecast(horizon: 5, levels: []).mean.enumerated() {
      #expect(agrees(value, 10 + 3 * Double(40 + h), relative: 1e-3))
    }
    let standard = try Theta(.standard).estimate(series).forecast(horizon: 5, levels: []).mean
    #expect(agrees(standard[4] - standard[3], 1.5, relative: 0.05))
  }

  @Test("an optimised form is never worse than its form with θ = 2")
  func nested() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 12), seasons: [7])
    let static2 = try Theta(.standard).estimate(series).relativeSquaredError
    let dynamic2 = try Theta(.dynamic).estimate(series).relativeSquaredError
    #expect(try Theta(.optimized).estimate(series).relativeSquaredError <= static2 * (1 + 1e-9))
    #expect(try Theta(.dynamicOptimized).estimate(series).relativeSquaredError <= dynamic2 * (1 + 1e-9))
    let best = try AutoTheta().estimate(series).relativeSquaredError
    #expect(best <= min(static2, dynamic2) * (1 + 1e-9))
  }

  @Test("the dynamic models' variance is that of simulated paths")
  func variance() throws {
    // Two steps by hand: the second value moves by what one unit of error at the first does to level and line.
    let values = (0..<30).map { t -> Double in
      let line = 20 + 0.5 * Double(t)
      return t % 2 == 0 ? line + 1 : line - 1
    }
    let fit = try Theta(.dynamicOptimized).estimate(ForecastSeries(values: values))
    let two = fit.forecast(horizon: 2, levels: [])
    let first = two.mean[0]
    // A model that saw one more value, one unit above its forecast, forecasts the next step by so much more.
    let n = 30.0
    let q = 1 - fit.alpha
    let omega = 1 - 1 / fit.theta
    var power = 1.0
    for _ in 0..<31 { power *= q }
    let slope = 6 / ((n + 1) * (n + 2))
    let mean = 1 / (n + 1)
    let intercept = mean - slope * (n + 2) / 2
    let line: Double = intercept * power + slope * (1 - q * power) / fit.alpha
    let response: Double = fit.alpha + omega * line
    let expected = fit.errorDeviation * (1 + response * response).squareRoot()
    #expect(first.isFinite && agrees(two.standardDeviation[1], expected, relative: 1e-6))
  }

  @Test("seasonal series are adjusted, others are not")
  func adjustment() throws {
    let daily = SampleSeries.daily(weeks: 12)
    #expect(try Theta().estimate(ForecastSeries(values: daily, seasons: [7])).isSeasonallyAdjusted)
    #expect(try !Theta().estimate(ForecastSeries(values: daily)).isSeasonallyAdjusted)
  }
}
