import Statistics
import TestSupport
import Testing

/// Distributions behind multivariate charts and the comparison of groups, against SciPy 1.17 and published tables.
@Suite struct MultivariateLawsTests {
  @Test func fisherF() {
    for (numerator, denominator, p, x) in [
      (3.0, 37.0, 0.9973, 5.660332864386483), (5, 2, 0.01, 0.07533561860634957), (2, 10, 1 - 1e-9, 310.478674024566),
    ] {
      #expect(agrees(FisherF(numerator: numerator, denominator: denominator).quantile(p), x, relative: 1e-7))
      #expect(agrees(FisherF(numerator: numerator, denominator: denominator).cumulative(x), p, relative: 1e-9))
    }
    #expect(agrees(FisherF(numerator: 3, denominator: 17).upperTail(4.2), 0.021437857852397057, relative: 1e-12))
    #expect(FisherF(numerator: 3, denominator: 17).quantile(1) == .infinity && FisherF(numerator: 3, denominator: 17).quantile(0) == 0)
    #expect(FisherF(numerator: 0, denominator: 17).quantile(0.5).isNaN && FisherF(numerator: 3, denominator: 17).quantile(2).isNaN)
  }

  @Test func noncentralChiSquared() {
    func law(_ degrees: Double, _ noncentrality: Double) -> NoncentralChiSquared {
      NoncentralChiSquared(degreesOfFreedom: degrees, noncentrality: noncentrality)
    }
    #expect(agrees(law(2, 1.7).density(3.3), 0.12222423480575537, relative: 1e-12))
    #expect(agrees(law(4, 200).density(250), 0.0036966008344787734, relative: 1e-12))
    #expect(agrees(law(1, 5).density(0.01), 0.33401845359180776, relative: 1e-12))
    #expect(agrees(law(2, 1.7).cumulative(3.3), 0.5632074564327434, relative: 1e-12))
    #expect(agrees(law(7, 200).cumulative(150), 0.01689026115079098, relative: 1e-10))
    #expect(agrees(law(5, 0).density(2), ChiSquared(degreesOfFreedom: 5).density(2), relative: 1e-14))
    #expect(law(3, 2).density(-1) == 0 && law(3, 2).cumulative(0) == 0 && law(3, 2).density(1e300) == 0)
  }

  /// Tables of L. S. Nelson (1983) at 5 % (two decimals), and a simulation of 400,000 for the last.
  @Test func maximumDeviation() {
    #expect(agrees(MaximumDeviation(count: 3).quantile(0.95), 2.343700586, absolute: 1e-6))
    #expect(agrees(MaximumDeviation(count: 4).quantile(0.95), 2.46847742, absolute: 1e-8))
    #expect(agrees(MaximumDeviation(count: 2, degreesOfFreedom: 7).quantile(0.95), 2.364624251592785, absolute: 1e-8))
    #expect(agrees(MaximumDeviation(count: 10, degreesOfFreedom: 20).quantile(0.95), 3.103, absolute: 0.01))
    let law = MaximumDeviation(count: 5, degreesOfFreedom: 12)
    #expect(agrees(law.cumulative(law.quantile(0.9)), 0.9, absolute: 1e-8))
    #expect(law.cumulative(0) == 0 && agrees(law.cumulative(60), 1, absolute: 1e-9) && law.quantile(1).isNaN)
  }

  @Test func gaussLegendre() {
    let rule = GaussLegendre(count: 5, lower: 1, upper: 3)
    #expect(agrees(rule.weights.reduce(0, +), 2, relative: 1e-14))
    // Exact for degree 9.
    #expect(agrees(rule.integrate { $0 * $0 * $0 * $0 * $0 * $0 * $0 * $0 * $0 }, (59049 - 1) / 10, relative: 1e-13))
    #expect(rule.nodes == rule.nodes.sorted() && GaussLegendre(count: 1).nodes == [0])
    #expect(agrees(GaussLegendre(count: 1).weights[0], 2, relative: 1e-14))
  }
}
