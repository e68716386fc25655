import Forecasting
import TestSupport
import Testing

@Suite("Holt-Winters")
struct HoltWintersTests {
  @Test("a line with a season is forecast exactly", arguments: [ClassicalDecomposition.Kind.additive, .multiplicative])
  func exact(kind: ClassicalDecomposition.Kind) throws {
    let pattern = kind == .additive ? [5.0, -2, -3] : [1.5, 0.8, 0.7]
    func value(_ t: Int) -> Double {
      let line = 50 + 2 * Double(t)
      return kind == .additive ? line + pattern[t % 3] : line * pattern[t % 3]
    }
    let fit = try HoltWinters(kind).estimate(ForecastSeries(values: (0..<45).map(value), seasons: [3]))
    let tolerance = kind == .additive ? 1e-4 : 0.02
    for (h, mean) in fit.forecast(horizon: 6, levels: []).mean.enumerated() {
      #expect(agrees(mean, value(45 + h), relative: tolerance), "\(kind) \(h): \(mean)")
    }
  }

  @Test("the variance of three steps by hand")
  func variance() throws {
    let fit = try HoltWinters().estimate(ForecastSeries(values: SampleSeries.daily(weeks: 6), seasons: [7]))
    let deviations = fit.forecast(horizon: 8, levels: []).standardDeviation
    let one = fit.alpha * (1 + fit.beta)
    let two = fit.alpha * (1 + 2 * fit.beta)
    #expect(agrees(deviations[2] / deviations[0], (1 + one * one + two * two).squareRoot(), relative: 1e-9))
    let seven = fit.alpha * (1 + 7 * fit.beta) + fit.gamma * (1 - fit.alpha)
    let difference = deviations[7] * deviations[7] - deviations[6] * deviations[6]
    #expect(agrees(difference, seven * seven * deviations[0] * deviations[0], relative: 1e-6))
  }
}
