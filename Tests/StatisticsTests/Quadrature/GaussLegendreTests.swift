import RealModule
import Testing

@testable import Statistics

@Suite struct GaussLegendreTests {
  @Test(arguments: [1, 2, 5, 16, 63, 200])
  func polynomialsUpToTwiceTheNodesAreExact(count: Int) {
    let rule = GaussLegendre(count: count, lower: 0, upper: 1)
    let degree = Double(min(2 * count - 1, 40))
    let integral = rule.integrate { Double.pow($0, degree) }
    #expect(abs(integral - 1 / (degree + 1)) < 1e-14)
    #expect(abs(rule.weights.reduce(0, +) - 1) < 1e-13)
    #expect(rule.nodes == rule.nodes.sorted())
  }

  @Test func fiveNodesAreThoseOfTheTables() {
    // Abramowitz & Stegun, table 25.4.
    let rule = GaussLegendre(count: 5)
    #expect(abs(rule.nodes[4] - 0.906179845938664) < 1e-15)
    #expect(abs(rule.nodes[3] - 0.538469310105683) < 1e-15)
    #expect(abs(rule.weights[2] - 0.568888888888889) < 1e-15)
  }

  @Test func countsAreHeldToWhatMakesSense() {
    #expect(GaussLegendre(count: -3).nodes.count == 1)
    #expect(GaussLegendre(count: .max).nodes.count == 2000)
  }

  @Test func linearSystems() {
    let solution = LinearSystem.solve(rowMajor: [2, 1, 1, 3], order: 2, rightHandSide: [3, 5])
    #expect(solution.map { abs($0[0] - 0.8) < 1e-15 && abs($0[1] - 1.4) < 1e-15 } == true)
    #expect(LinearSystem.solve(rowMajor: [1, 2, 2, 4], order: 2, rightHandSide: [1, 1]) == nil)
    #expect(LinearSystem.solve(rowMajor: [1, 2, 2], order: 2, rightHandSide: [1, 1]) == nil)
  }
}
