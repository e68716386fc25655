import Statistics
import TestSupport
import Testing

@Suite("Linear regression")
struct LinearRegressionTests {
  @Test("a regression by hand, and one with a dependent column")
  func regression() throws {
    let x = [0.0, 1, 2, 3]
    let ones = [1.0, 1, 1, 1]
    // Slope 0.6 about (1.5, 1.5); residuals 0.4, −0.2, −0.8, 0.6: squares 1.2 on two degrees of freedom, over the spread of 5.
    let fit = try #require(LinearRegression(response: [1, 1, 1, 3], columns: [ones, x]))
    #expect(agrees(fit.coefficients[0], 0.6, relative: 1e-12) && agrees(fit.coefficients[1], 0.6, relative: 1e-12))
    #expect(agrees(fit.residualSumOfSquares, 1.2, relative: 1e-12) && fit.degreesOfFreedom == 2)
    #expect(agrees(fit.standardErrors[1], (0.6 / 5.0).squareRoot(), relative: 1e-12))
    #expect(agrees(fit.tStatistic(1), 0.6 / (0.12).squareRoot(), relative: 1e-12))
    let dependent = try #require(LinearRegression(response: [1, 1, 1, 3], columns: [ones, x, x.map { 2 * $0 }]))
    #expect(dependent.rank == 2 && dependent.coefficients[2] == 0 && dependent.standardErrors[2].isNaN)
    #expect(LinearRegression(response: [1], columns: [[1], [2]]) == nil)
    #expect(LinearRegression(response: [1, .nan], columns: [[1, 1]]) == nil)
  }
}
