import Forecasting
import Foundation
import Statistics
import TestSupport
import Testing

@Suite("ARIMA")
struct ARIMATests {
  @Test("orders are read back from their names")
  func orders() throws {
    let seasonal = try #require(ARIMAOrder("(0,1,1)(2,1,0)[12]"))
    #expect(seasonal == ARIMAOrder(0, 1, 1, seasonal: 2, 1, 0))
    #expect(seasonal.description == "(0,1,1)(2,1,0)")
    #expect(ARIMAOrder("(1, 0, 2)") == ARIMAOrder(1, 0, 2))
    for wrong in ["", "()", "(1,0)", "(1,0,-1)", "(1,0,1)(1,0)", "1,0,1", "(1,2,0)(0,2,0)", "(99,0,0)"] {
      #expect(ARIMAOrder(wrong) == nil, "\(wrong)")
    }
    #expect(try ModelRegistry.model(named: "ARIMA(0,1,1)(0,1,1)").name == "ARIMA(0,1,1)(0,1,1)")
    #expect(try ModelRegistry.model(named: "autoarima").name == "AutoARIMA")
  }

  @Test("an autoregression of order one by hand")
  func byHand() throws {
    // φ = 0.5, no mean: f₁ = 1 / (1 − 0.25), then 1; innovations 3, 4 − 1.5, 2 − 2.
    let order = try #require(ARIMAOrder(1, 0, 0))
    let series = try ForecastSeries(values: [3, 4, 2])
    let fit = try FittedARIMA(ARIMA(order), coefficients: ARIMACoefficients(ar: [0.5]), series: series)
    #expect(fit.fitted == [0, 1.5, 2])
    let squares = 9 * 0.75 + 6.25
    #expect(agrees(fit.errorVariance, squares / 2, relative: 1e-12))
    let variance = squares / 3
    let expected = -1.5 * (2.8378770664093453 + log(variance)) - 0.5 * log(4.0 / 3)
    #expect(agrees(fit.logLikelihood, expected, relative: 1e-12))
    let forecast = fit.forecast(horizon: 3, levels: [])
    #expect(forecast.mean == [1, 0.5, 0.25])
    #expect(agrees(forecast.standardDeviation[1], (fit.errorVariance * 1.25).squareRoot(), relative: 1e-12))
  }

  @Test("a level far above the errors changes the mean alone", arguments: [1e3, 1e6, 1e8])
  func highLevel(level: Double) throws {
    var random = RandomStream(seed: 11)
    var last = 0.0
    let values = (0..<80).map { _ in
      last = 0.6 * last + random.normal()
      return last
    }
    let model = ARIMA(try #require(ARIMAOrder(1, 0, 0)), includesConstant: true)
    let low = try model.estimate(ForecastSeries(values: values))
    let high = try model.estimate(ForecastSeries(values: values.map { $0 + level }))
    #expect(agrees(high.logLikelihood, low.logLikelihood, absolute: 1e-4), "\(high.logLikelihood), \(low.logLikelihood)")
    #expect(agrees(high.coefficients.ar[0], low.coefficients.ar[0], absolute: 1e-4))
    #expect(agrees(high.regression[0].value - level, low.regression[0].value, absolute: 1e-4))
    let ahead = (high.forecast(horizon: 5, levels: []).mean, low.forecast(horizon: 5, levels: []).mean)
    #expect(zip(ahead.0, ahead.1).allSatisfy { agrees($0 - level, $1, absolute: 1e-3) })
  }

  @Test("a random walk with a gap: the gap is bridged, not filled")
  func gap() throws {
    let order = try #require(ARIMAOrder(0, 1, 0))
    let series = try ForecastSeries(values: [1, 2, .nan, 5, 4])
    let fit = try FittedARIMA(ARIMA(order), coefficients: ARIMACoefficients(), series: series)
    // Changes 1, 3 over two steps, −1: the squares weigh 1, 1/2, 1.
    #expect(agrees(fit.errorVariance, (1 + 4.5 + 1) / 3, relative: 1e-5))
    #expect(fit.effectiveCount == 3)
    #expect(agrees(fit.fitted[3], 2, absolute: 1e-5))
    #expect(fit.fitted[0].isNaN && fit.fitted[2].isNaN)
    #expect(agrees(fit.forecast(horizon: 1, levels: []).mean[0], 4, absolute: 1e-9))
  }

  @Test("the two ways to treat gaps agree")
  func gaps() throws {
    var random = RandomStream(seed: 11)
    var values = [0.0]
    for _ in 1..<160 { values.append(0.7 * (values.last ?? 0) + random.normal()) }
    // More gaps than the fast filter takes as columns, and as many as it takes.
    let order = try #require(ARIMAOrder(1, 1, 1))
    let coefficients = ARIMACoefficients(ar: [0.5], ma: [-0.8])
    var few = values
    for t in [20, 21, 22, 90, 140] { few[t] = .nan }
    let fit = try FittedARIMA(ARIMA(order), coefficients: coefficients, series: ForecastSeries(values: few))
    // The estimation runs on columns, the last pass on the diffuse filter: at the optimum both must know the same likelihood.
    let best = try ARIMA(order).estimate(ForecastSeries(values: few))
    #expect(best.logLikelihood >= fit.logLikelihood)
    var many = values
    for t in stride(from: 3, to: 160, by: 5) { many[t] = .nan }
    let sparse = try ARIMA(order).estimate(ForecastSeries(values: many))
    #expect(sparse.logLikelihood.isFinite)
    #expect(sparse.effectiveCount == 160 - 32 - 1)
  }

  @Test("estimation recovers coefficients, mean and regressor")
  func recovery() throws {
    var random = RandomStream(seed: 3)
    var values: [Double] = []
    var state = 0.0
    var lastError = 0.0
    let regressor = (0..<1010).map { Double($0 % 10 == 0 ? 1 : 0) }
    for t in 0..<1000 {
      let error = random.normal()
      state = 0.6 * state + error + 0.4 * lastError
      lastError = error
      values.append(50 + 8 * regressor[t] + state)
    }
    let order = try #require(ARIMAOrder(1, 0, 1))
    let fit = try ARIMA(order, includesConstant: true, regressors: [regressor]).estimate(ForecastSeries(values: values))
    #expect(agrees(fit.coefficients.ar[0], 0.6, absolute: 0.08))
    #expect(agrees(fit.coefficients.ma[0], 0.4, absolute: 0.08))
    #expect(fit.regression.map(\.name) == ["intercept", "xreg"])
    #expect(agrees(fit.regression[0].value, 50, absolute: 0.5))
    #expect(agrees(fit.regression[1].value, 8, absolute: 0.3))
    #expect(fit.standardErrors.allSatisfy { $0.value > 0 && $0.value < 0.5 })
    // Forecasts reach as far as the regressor.
    let forecast = fit.forecast(horizon: 20, levels: [80])
    #expect(forecast.horizon == 10)
    #expect(forecast.mean[0] > forecast.mean[1] + 4)
  }

  @Test("a coefficient on the unit circle and its invertible twin")
  func overdifferenced() throws {
    var random = RandomStream(seed: 8)
    let values = (0..<120).map { _ in random.normal() }
    let order = try #require(ARIMAOrder(0, 1, 1))
    let fit = try ARIMA(order).estimate(ForecastSeries(values: values))
    #expect(fit.coefficients.ma[0] >= -1 && fit.coefficients.ma[0] < -0.9)
    let inside = try FittedARIMA(ARIMA(order), coefficients: ARIMACoefficients(ma: [0.5]), series: ForecastSeries(values: values))
    let outside = try FittedARIMA(ARIMA(order), coefficients: ARIMACoefficients(ma: [2]), series: ForecastSeries(values: values))
    #expect(agrees(inside.logLikelihood, outside.logLikelihood, relative: 1e-9))
  }

  @Test("series that no model can carry are refused, the others forecast", arguments: hostileSeries)
  func hostile(_ values: [Double]) throws {
    for season in [[], [12], [500]] {
      guard let series = try? ForecastSeries(values: values, seasons: season) else { continue }
      for model in [AutoARIMA() as any ForecastModel, ARIMA(try #require(ARIMAOrder(1, 1, 1)), includesConstant: true)] {
        do throws(ForecastingError) {
          let forecast = try model.fit(series).forecast(horizon: 5, levels: [80])
          let interval = forecast.interval(level: 80)
          let isFinite = (forecast.mean + interval.lower + interval.upper).allSatisfy(\.isFinite)
          #expect(isFinite, "\(model.name)")
        } catch { #expect(!error.message.isEmpty) }
      }
    }
  }

  static let hostileSeries: [[Double]] = [
    [1], [1, 2], [1, 2, 3], [5, 5, 5, 5, 5, 5, 5, 5], [Double](repeating: 0, count: 40), (0..<40).map { Double($0) },
    (0..<40).map { $0 % 2 == 0 ? 1 : -1 }, (0..<60).map { $0 == 30 ? 1e6 : 0 }, (0..<50).map { 1e12 + Double($0 % 3) },
    (0..<30).map { Double($0 % 7) * 1e300 }, (0..<30).map { Double($0 % 7) * Double.leastNormalMagnitude / 64 },
    (0..<40).map { $0 % 3 == 0 ? .nan : Double($0 * $0) }, [.nan, .nan, 1, .nan, .nan, 2], (0..<40).map { $0 % 12 < 6 ? .nan : Double($0) },
  ]
}
