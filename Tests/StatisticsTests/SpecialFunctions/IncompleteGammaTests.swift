import Statistics
import TestSupport
import Testing

@Suite struct IncompleteGammaTests {
  /// mpmath 1.3 at 40 digits.
  static let reference: [(a: Double, x: Double, lower: Double, upper: Double)] = [
    (0.5, 0.1, 0.34527915398142298, 0.65472084601857702), (1, 2, 0.86466471676338731, 0.13533528323661269),
    (10, 3, 0.0011024881301154797, 0.99889751186988452), (10, 25, 0.99977852336175122, 0.00022147663824878358),
    (100, 100, 0.51329879827914866, 0.48670120172085134), (1000, 1100, 0.99894067674607002, 0.0010593232539299773),
    (100000, 99000, 0.00075741992117476797, 0.99924258007882523), (2.5, 40, 0.99999999999999916, 8.3918251148316101e-16),
  ]

  @Test func agreesWithArbitraryPrecision() {
    for (a, x, lower, upper) in Self.reference {
      #expect(agrees(IncompleteGamma.lower(a, x), lower, relative: 2e-14), "P(\(a), \(x))")
      #expect(agrees(IncompleteGamma.upper(a, x), upper, relative: 2e-14), "Q(\(a), \(x))")
    }
  }

  @Test func edgesAndNonsense() {
    #expect(IncompleteGamma.lower(3, 0) == 0)
    #expect(IncompleteGamma.upper(3, .infinity) == 0)
    #expect(IncompleteGamma.lower(-1, 2).isNaN)
    #expect(IncompleteGamma.lower(2, -1).isNaN)
    #expect(IncompleteGamma.lower(.nan, 1).isNaN)
    // Far beyond what the series can sum, still monotone about one half.
    #expect(agrees(IncompleteGamma.lower(1e10, 1e10), 0.5, absolute: 1e-4))
  }
}
