import Statistics
import TestSupport
import Testing

@Suite struct IncompleteBetaTests {
  /// mpmath 1.3 at 40 digits.
  static let reference: [(x: Double, a: Double, b: Double, lower: Double, upper: Double)] = [
    (0.3, 2, 5, 0.579825, 0.420175), (0.01, 0.5, 0.5, 0.063768560858519848, 0.93623143914148015),
    (0.9, 10, 1.5, 0.54019700650185445, 0.45980299349814555), (0.5, 200, 210, 0.68948521342741615, 0.31051478657258385),
    (0.02, 3, 300, 0.94154740796113727, 0.058452592038862728), (0.6, 1500, 1000, 0.49891415112578521, 0.50108584887421479),
  ]

  @Test func agreesWithArbitraryPrecision() {
    for (x, a, b, lower, upper) in Self.reference {
      #expect(agrees(IncompleteBeta.lower(x, a, b), lower, relative: 3e-14), "I_\(x)(\(a), \(b))")
      #expect(agrees(IncompleteBeta.upper(x, a, b), upper, relative: 3e-14), "1 − I_\(x)(\(a), \(b))")
    }
  }

  @Test func reflection() {
    for (x, a, b, _, _) in Self.reference {
      #expect(agrees(IncompleteBeta.lower(x, a, b), IncompleteBeta.both(1 - x, complement: x, b, a).upper, relative: 1e-13))
    }
  }

  @Test func largeParametersJoinSmoothly() {
    // Either side of the change of method, one parameter large and both.
    for (a, ratio) in [(20.0, 0.0), (0, 0.7)] {
      let below = 999_999.0
      let above = 1_000_001.0
      func value(_ b: Double) -> Double {
        let first = ratio > 0 ? ratio * b : a
        return IncompleteBeta.lower(first / (first + b) * 1.0005, first, b)
      }
      #expect(agrees(value(above), value(below), relative: 3e-6))
    }
    #expect(agrees(IncompleteBeta.lower(0.5, 5e8, 5e8), 0.5, absolute: 1e-9))
  }

  @Test func edgesAndNonsense() {
    #expect(IncompleteBeta.lower(0, 2, 3) == 0)
    #expect(IncompleteBeta.lower(1, 2, 3) == 1)
    #expect(IncompleteBeta.lower(0.5, 0, 3).isNaN)
    #expect(IncompleteBeta.lower(1.5, 2, 3).isNaN)
  }
}
