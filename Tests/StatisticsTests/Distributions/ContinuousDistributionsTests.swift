import Statistics
import TestSupport
import Testing

/// Student, chi-squared, gamma and beta against SciPy 1.17.
@Suite struct ContinuousDistributionsTests {
  @Test func studentT() {
    for (freedom, x, lower, upper, density) in [
      (3.0, -2.5, 0.04385332350403278, 0.9561466764959672, 0.0386614857271673),
      (30, 3, 0.9973050179671741, 0.0026949820328259727, 0.006779062746093082),
      (1.5, 0.2, 0.567403161627116, 0.43259683837288393, 0.3297083114051851),
    ] {
      let distribution = StudentT(degreesOfFreedom: freedom)
      #expect(agrees(distribution.cumulative(x), lower, relative: 1e-12))
      #expect(agrees(distribution.upperTail(x), upper, relative: 1e-12))
      #expect(agrees(distribution.density(x), density, relative: 1e-12))
    }
    #expect(agrees(StudentT(degreesOfFreedom: 5).quantile(0.975), 2.5705818356363146, relative: 1e-12))
    #expect(agrees(StudentT(degreesOfFreedom: 80).quantile(0.00135), -3.0964801104953503, relative: 1e-11))
    #expect(StudentT(degreesOfFreedom: 4).quantile(0.5) == 0)
    #expect(StudentT(degreesOfFreedom: 4).quantile(1) == .infinity)
  }

  @Test func chiSquared() {
    for (freedom, x, lower, upper) in [
      (6.0, 20.0, 0.9972306042844884, 0.0027693957155115775), (92, 60, 0.0039575603731545695, 0.9960424396268455),
      (1, 0.01, 0.07965567455405799, 0.920344325445942),
    ] {
      #expect(agrees(ChiSquared(degreesOfFreedom: freedom).cumulative(x), lower, relative: 1e-12))
      #expect(agrees(ChiSquared(degreesOfFreedom: freedom).upperTail(x), upper, relative: 1e-12))
    }
    #expect(agrees(ChiSquared(degreesOfFreedom: 7).quantile(0.01), 1.23904231, relative: 1e-8))
    #expect(agrees(ChiSquared(degreesOfFreedom: 7).quantile(0.95), 14.06714045, relative: 1e-8))
  }

  @Test func gammaAndBeta() {
    let gamma = Gamma(shape: 3, scale: 0.7)
    #expect(agrees(gamma.density(2), 0.3348840773622002, relative: 1e-12))
    #expect(agrees(gamma.cumulative(2), 0.5440553286713645, relative: 1e-12))
    #expect(agrees(gamma.quantile(0.2), 1.0745309418512505, relative: 1e-12))
    let beta = Beta(a: 2, b: 5)
    #expect(agrees(beta.density(0.3), 2.1608999999999994, relative: 1e-12))
    #expect(agrees(beta.quantile(0.05), 0.06284989, relative: 1e-6))
    #expect(agrees(beta.quantile(0.9), 0.51031631, relative: 1e-6))
    #expect(gamma.cumulative(-1) == 0 && beta.cumulative(2) == 1)
  }
}
