import Statistics
import Testing

@testable import Forecasting

/// The shortcut of the likelihood once the gain is constant, against the filter that carries its state to the end.
@Suite("The filter of an ARMA likelihood")
struct ARMAFilterTests {
  private func noise(_ count: Int) -> [Double] {
    var random = RandomStream(seed: 11)
    return (0..<count).map { _ in Double.random(in: -0.5..<0.5, using: &random) }
  }

  @Test(
    "the shortcut once the gain is constant gives what carrying the state gives",
    arguments: [
      (ARIMAOrder(p: 2, d: 0, q: 2), 1, [0.5, -0.3, 0.4, 0.2]),
      // Not invertible: the steady filter is that of the invertible twin.
      (ARIMAOrder(p: 1, d: 0, q: 1), 1, [0.6, -2.0]),
      (ARIMAOrder(p: 0, d: 0, q: 1, seasonalP: 0, seasonalD: 0, seasonalQ: 1), 12, [-0.4, -0.6]),
      // Ordinary and seasonal lags meet.
      (ARIMAOrder(p: 5, d: 0, q: 0, seasonalP: 1, seasonalD: 0, seasonalQ: 1), 4, [0.3, 0.1, -0.2, 0.1, 0.1, 0.4, 0.3]),
      (ARIMAOrder(p: 1, d: 0, q: 6), 1, [0.4, 0.2, -0.1, 0.3, 0.1, -0.2, 0.3]),
    ])
  func shortcutIsTheFilter(order: ARIMAOrder, season: Int, coefficients: [Double]) throws {
    let values = noise(400)
    let ramp = values.indices.map { Double($0) / 400 }
    var filter = ARMAFilter(order: order, season: season, series: values, regressors: [ramp, noise(400).reversed()])
    let shortcut = unsafe filter.run(coefficients.span, trace: nil)
    let short = try #require(shortcut)
    let slopes = filter.regression
    var trace = [Double](repeating: 0, count: 4 * values.count)
    let full = unsafe trace.withUnsafeMutableBufferPointer { unsafe filter.run(coefficients.span, trace: $0.baseAddress) }
    let whole = try #require(full)
    #expect(abs(short.squares - whole.squares) < 1e-9 * whole.squares)
    #expect(abs(short.logVariances - whole.logVariances) < 1e-8)
    for (a, b) in zip(slopes, filter.regression) { #expect(abs(a - b) < 1e-8) }
  }

  @Test("division undoes multiplication, in pieces too")
  func divisionUndoesMultiplication() {
    for lags in [[1], [1, 2, 3], [1, 4, 5], [7], [1, 2, 3, 4, 5, 6]] {
      var filter = LagFilter(lags: lags)
      for i in lags.indices { filter.coefficients[i] = 0.3 - 0.1 * Double(i) }
      var opposite = filter
      opposite.coefficients = filter.coefficients.map { -$0 }
      let values = noise(60)
      var result = [Double](repeating: 0, count: values.count)
      unsafe values.withUnsafeBufferPointer { input in
        unsafe result.withUnsafeMutableBufferPointer { output in
          guard let input = input.baseAddress, let output = output.baseAddress else { return }
          unsafe filter.multiply(input, into: output, steps: 0..<60)
          unsafe opposite.divide(output, steps: 0..<25)
          unsafe opposite.divide(output, steps: 25..<60)
        }
      }
      for (a, b) in zip(values, result) { #expect(abs(a - b) < 1e-12) }
    }
  }
}
