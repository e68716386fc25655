import Statistics
import TestSupport
import Testing

@testable import Forecasting

@Suite("Ridge autoregression")
struct RidgeAutoregressionTests {
  private static func autoregressive(_ n: Int) -> [Double] {
    var random = RandomStream(seed: 5)
    var values = [0.0, 0]
    for _ in 0..<n { values.append(0.6 * values[values.count - 1] - 0.3 * values[values.count - 2] + random.normal()) }
    return values.map { 50 + $0 }
  }

  @Test("finds the coefficients of a long series, whatever an outlier says")
  func coefficients() throws {
    var values = Self.autoregressive(3000)
    values[1500] += 8
    let model = try #require(RidgeAutoregression(values, lags: [1, 2], penalty: 1e-4))
    #expect(agrees(model.coefficients[0], 0.6, absolute: 0.06), "\(model.coefficients)")
    #expect(agrees(model.coefficients[1], -0.3, absolute: 0.06), "\(model.coefficients)")
  }

  @Test("a heavy penalty gives the prior")
  func prior() throws {
    let model = try #require(RidgeAutoregression(Self.autoregressive(200), lags: [2, 1], penalty: 1e9, priors: [2: 0.5]))
    #expect(model.lags == [1, 2])
    #expect(agrees(model.coefficients[0], 0, absolute: 1e-6) && agrees(model.coefficients[1], 0.5, absolute: 1e-6))
  }

  @Test("refuses constant and short series")
  func refusals() {
    #expect(RidgeAutoregression([Double](repeating: 3, count: 50), lags: [1], penalty: 0.1) == nil)
    #expect(RidgeAutoregression([1, 2, 3, 2], lags: [1, 2, 3], penalty: 0.1) == nil)
    #expect(RidgeAutoregression([1, 2, 3, 2], lags: [], penalty: 0.1) == nil)
  }
}
