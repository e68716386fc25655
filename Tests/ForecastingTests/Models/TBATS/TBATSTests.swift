import Foundation
import TestSupport
import Testing

@testable import Forecasting

@Suite("TBATS")
struct TBATSTests {
  /// Seasons of 7 and 10.5 steps, a trend and a little noise that repeats after 1,000 steps only.
  private func sample(_ count: Int, period: Double = 10.5) -> [Double] {
    (0..<count).map { t in
      let x = Double(t)
      let noise = Double((t * 7919 + 104_729) % 1000) / 1000 - 0.5
      return 50 + 0.1 * x + 6 * sin(2 * Double.pi * x / 7) + 4 * cos(2 * Double.pi * x / period) + noise
    }
  }

  @Test("a season that is no whole number of steps is followed exactly")
  func brokenPeriod() throws {
    let values = sample(140)
    let series = try ForecastSeries(values: Array(values[..<110]))
    let fit = try TBATS(periods: [7, 10.5], usesARMA: false).estimate(series)
    let forecast = fit.forecast(horizon: 30, levels: [95])
    for (step, (a, e)) in zip(forecast.mean, values[110...]).enumerated() { #expect(abs(a - e) < 1.5, "step \(step + 1): \(a) and \(e)") }
    let rounded = try TBATS(periods: [7, 11], usesARMA: false).estimate(series)
    #expect(fit.aic < rounded.aic - 10)
  }

  @Test("at given parameters: one level, by hand")
  func level() throws {
    // With alpha 0 the level is the mean and stays there.
    let fit = try FittedTBATS(TBATSForm(), TBATSParameters(alpha: 0), series: ForecastSeries(values: [1, 2, 6, 3]))
    #expect(agrees(fit.forecast(horizon: 2, levels: []).mean[1], 3, absolute: 1e-9))
    #expect(agrees(fit.errorVariance, 14.0 / 4, relative: 1e-9))
    #expect(agrees(fit.aic, 4 * log(14.0) + 2 * 2, relative: 1e-9))
  }

  @Test("derivatives of the errors agree with differences")
  func derivatives() throws {
    var values = sample(40)
    for form in [
      TBATSForm(usesBoxCox: true, trend: .damped, seasons: [.init(period: 7, harmonics: 2)], p: 1, q: 1),
      TBATSForm(trend: .linear, seasons: [.init(period: 7, harmonics: 1), .init(period: 10.5, harmonics: 2)]),
    ] {
      for hasGaps in [false, true] where !hasGaps || form.p + form.q == 0 {
        if hasGaps { values[11] = .nan }
        var likelihood = TBATSLikelihood(form, scale: TBATSScale(values))
        let x = TBATSParameters(
          lambda: 0.4, alpha: 0.3, beta: 0.05, phi: 0.9, gammaOne: [0.01, 0.02], gammaTwo: [0.02, -0.01], ar: [0.5], ma: [0.3]
        ).vector(form)
        let order = form.stateCount + form.parameterCount
        var normal = [Double](repeating: 0, count: order * order)
        var right = [Double](repeating: 0, count: order)
        _ = likelihood.objective(x)
        likelihood.fillNormalEquations(x, normal: &normal, right: &right)
        for i in x.indices {
          func squares(_ width: Double) -> Double {
            var y = x
            y[i] += width
            _ = likelihood.objective(y)
            return likelihood.squares
          }
          // The initial states are at their best, so that they do not count (envelope theorem).
          let difference = (squares(1e-5) - squares(-1e-5)) / 2e-5
          #expect(agrees(-2 * right[form.stateCount + i], difference, relative: 1e-4, absolute: 1e-6), "\(form), parameter \(i)")
        }
      }
    }
  }

  @Test("the recursion for the initial states agrees with running it from each")
  func stateColumns() throws {
    // A missing last value makes the likelihood run every state on its own, and changes nothing else.
    let form = TBATSForm(trend: .damped, seasons: [.init(period: 7, harmonics: 3)])
    let x = TBATSParameters(alpha: 0.3, beta: 0.02, phi: 0.95, gammaOne: [0.01], gammaTwo: [0.005]).vector(form)
    let values = sample(50)
    var whole = TBATSLikelihood(form, scale: TBATSScale(values))
    var scale = TBATSScale(values + [.nan])
    var gap = TBATSLikelihood(form, scale: scale)
    #expect(agrees(whole.objective(x), gap.objective(x), relative: 1e-9))
    // Missing in the middle, a step takes the states on without an error.
    scale = TBATSScale(values.enumerated().map { $0.offset == 20 ? .nan : $0.element })
    gap = TBATSLikelihood(form, scale: scale)
    #expect(gap.objective(x).isFinite && gap.scale.observed == 49)
  }

  @Test("how many harmonics a season can carry")
  func harmonics() {
    #expect(TBATSFormSearch.mostHarmonics([12], 0) == 5)
    #expect(TBATSFormSearch.mostHarmonics([7], 0) == 3)
    #expect(TBATSFormSearch.mostHarmonics([2], 0) == 1)
    // The seventh harmonic of a week of hours is the day.
    #expect(TBATSFormSearch.mostHarmonics([24, 168], 1) == 6)
    #expect(TBATSFormSearch.mostHarmonics([7, 365.25], 1) == 182)
  }

  @Test("periods out of order and series too short are refused")
  func refusals() throws {
    let series = try ForecastSeries(values: sample(40))
    #expect(throws: ForecastingError.self) { try TBATS(periods: [7, 7]).estimate(series) }
    #expect(throws: ForecastingError.self) { try TBATS(periods: [1]).estimate(series) }
    #expect(throws: ForecastingError.self) { try TBATS(periods: [.nan]).estimate(series) }
    #expect(throws: ForecastingError.self) { try TBATS().estimate(ForecastSeries(values: [1, 2, 3])) }
    #expect(throws: ForecastingError.self) {
      try FittedTBATS(TBATSForm(), TBATSParameters(alpha: 2.5), series: series)
    }
  }
}
