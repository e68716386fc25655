import Forecasting
import Foundation
import Statistics
import TestSupport
import Testing

@Suite("Dynamic harmonic regression")
struct DynamicHarmonicRegressionTests {
  @Test("Fourier terms by hand")
  func terms() {
    let columns = FourierTerms(season: 4, pairs: 5).columns(count: 4)
    // Two pairs at most, and the sine of the second is zero.
    #expect(columns.count == 3)
    for (column, expected) in zip(columns, [[0, 1, 0, -1], [1, 0, -1, 0], [1, -1, 1, -1]] as [[Double]]) {
      for (a, e) in zip(column, expected) { #expect(agrees(a, e, absolute: 1e-12)) }
    }
    #expect(FourierTerms(season: 7, pairs: 3).columns(from: 7, count: 1) == FourierTerms(season: 7, pairs: 3).columns(count: 1))
    #expect(FourierTerms(season: 1, pairs: 3).columns(count: 2).isEmpty)
  }

  @Test("two seasons and autocorrelated noise")
  func seasons() throws {
    var random = RandomStream(seed: 21)
    var noise = 0.0
    func pattern(_ t: Int) -> Double {
      let week: Double = 10 * sin(2 * Double.pi * Double(t) / 7)
      let long: Double = 20 * cos(2 * Double.pi * Double(t) / 60)
      return 100 + week + long
    }
    let values: [Double] = (0..<300).map { t in
      noise = 0.5 * noise + random.normal()
      return pattern(t) + noise
    }
    let fit = try DynamicHarmonicRegression().fit(ForecastSeries(values: values, seasons: [7, 60]))
    let forecast = fit.forecast(horizon: 60, levels: [95])
    let errors = (0..<60).map { abs(forecast.mean[$0] - pattern(300 + $0)) }
    #expect(errors.reduce(0, +) / 60 < 1.5, "\(fit.name)")
    let interval = forecast.interval(level: 95)
    #expect(interval.lower.allSatisfy(\.isFinite) && interval.upper.allSatisfy(\.isFinite))
    #expect(fit.fitted.count == 300)
  }

  @Test("refusals")
  func refusals() throws {
    let series = try ForecastSeries(values: (0..<20).map { Double($0 % 5) }, seasons: [5])
    #expect(throws: ForecastingError.self) { try DynamicHarmonicRegression(pairs: [1, 2]).fit(series) }
    #expect(throws: ForecastingError.self) { try DynamicHarmonicRegression().fit(ForecastSeries(values: [1, 2, 3])) }
  }
}
