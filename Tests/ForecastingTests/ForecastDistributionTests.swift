import Forecasting
import Statistics
import TestSupport
import Testing

@Suite("Forecast distribution")
struct ForecastDistributionTests {
  @Test("normal quantiles, cut at zero for what cannot be negative")
  func normal() {
    let forecast = ForecastDistribution(mean: [10, 1], standardDeviation: [2, 5], levels: [95], isNonNegative: true)
    #expect(agrees(forecast.quantile(0.975)[0], 13.9199279690801, relative: 1e-10))
    #expect(forecast.intervals[0].lower[1] == 0)
    #expect(forecast.quantile(0.5) == [10, 1])
  }

  @Test("count quantiles are whole numbers of the right distribution")
  func counts() {
    // Poisson(4): P(X ≤ 6) = 0.889, P(X ≤ 7) = 0.949.
    let poisson = ForecastDistribution(mean: [4], standardDeviation: [1], levels: [], shape: .count, isNonNegative: true)
    #expect(poisson.quantile(0.9) == [7])
    #expect(poisson.quantile(0.88) == [6])
    // Negative binomial with mean 6.5 and size 3, against the module's own distribution.
    let deviation = (6.5 + 6.5 * 6.5 / 3).squareRoot()
    let negativeBinomial = ForecastDistribution(mean: [6.5], standardDeviation: [deviation], levels: [], shape: .count, isNonNegative: true)
    for p in [0.05, 0.2, 0.5, 0.8, 0.95, 0.99] {
      #expect(negativeBinomial.quantile(p)[0] == NegativeBinomial(mean: 6.5, dispersion: 1.0 / 3).quantile(p), "\(p)")
    }
    #expect(ForecastDistribution(mean: [0], standardDeviation: [0], levels: [], shape: .count).quantile(0.9) == [0])
  }

  @Test("large counts pass into the gamma distribution")
  func largeCounts() {
    let forecast = ForecastDistribution(mean: [400], standardDeviation: [80], levels: [], shape: .count, isNonNegative: true)
    for p in [0.1, 0.5, 0.9, 0.975] {
      #expect(agrees(forecast.quantile(p)[0], Gamma(shape: 25, scale: 16).quantile(p), relative: 0.005), "\(p)")
    }
  }

  @Test("calibration widens by level and never crosses")
  func calibration() {
    let calibration = IntervalCalibration(factors: [(80, 2), (95, 0.5)])
    let forecast = ForecastDistribution(mean: [0], standardDeviation: [1], levels: [80, 95]).calibrated(calibration)
    #expect(agrees(forecast.interval(level: 80).upper[0], 2 * 1.2815515655446, relative: 1e-9))
    #expect(forecast.interval(level: 95).upper[0] >= forecast.interval(level: 80).upper[0])
    #expect(agrees(calibration.factor(atLevel: 50), 2, relative: 1e-12))
    #expect(forecast.quantile(0.5) == [0])
  }
}
