import TestSupport
import Testing

@testable import Forecasting

@Suite("Smoothing with solved start values")
struct ConcentratedSmoothingTests {
  private static let values = [12.0, 15, 11, 18, 17, 21, 19, 24, 22, 27]

  private static func sum(_ alpha: Double, _ ratio: Double, _ damping: Double, _ level: Double, _ slope: Double) -> Double {
    var l = level
    var b = slope
    var sum = 0.0
    for y in values {
      let e = y - l - damping * b
      sum += e * e
      l += damping * b + alpha * e
      b = damping * b + alpha * ratio * e
    }
    return sum
  }

  @Test("no other start has a smaller sum of squares")
  func optimum() {
    let fit = ConcentratedSmoothing(Self.values, alpha: 0.3, ratio: 0.2, damping: 0.9)
    let own = Self.sum(0.3, 0.2, 0.9, fit.startLevel, fit.startSlope)
    #expect(agrees(fit.sumOfSquares, own, relative: 1e-9))
    for (level, slope) in [(0.01, 0.0), (-0.01, 0), (0, 0.01), (0, -0.01)] {
      #expect(Self.sum(0.3, 0.2, 0.9, fit.startLevel + level, fit.startSlope + slope) > own)
    }
  }

  @Test("the states are those of the recursion from the solved start")
  func states() {
    let fit = ConcentratedSmoothing(Self.values, alpha: 0.4)
    let fitted = fit.fitted(Self.values)
    let next = fitted[9] + 0.4 * (Self.values[9] - fitted[9])
    #expect(agrees(fit.level, next, relative: 1e-12))
    #expect(fit.path(3) == [fit.level, fit.level, fit.level])
  }

  @Test("the dynamic theta model without a line's share is simple smoothing, and a line goes on")
  func theta() throws {
    let line = (0..<30).map { 10 + 2 * Double($0) }
    let model = try #require(DynamicTheta(line))
    for (h, value) in model.path(5).enumerated() { #expect(agrees(value, 10 + 2 * Double(30 + h), relative: 0.02), "\(model.path(5))") }
    #expect(DynamicTheta([1, 2]) == nil)
  }
}
