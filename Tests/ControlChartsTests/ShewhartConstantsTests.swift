import TestSupport
import Testing

@testable import ControlCharts

@Suite struct ShewhartConstantsTests {
  @Test func closedForms() throws {
    // Means of the range of three and of s for n = 2, 3, known in closed form.
    #expect(agrees(try #require(ShewhartConstants(n: 3)).d2, 3 / Double.pi.squareRoot(), relative: 1e-13))
    // d2(4) = (3/√π)(1 + (2/π) asin(1/3)).
    let four = 3 / Double.pi.squareRoot() * (1 + 2 / Double.pi * 0.3398369094541219)
    #expect(agrees(try #require(ShewhartConstants(n: 4)).d2, four, relative: 1e-13))
    #expect(agrees(try #require(ShewhartConstants(n: 2)).c4, (2 / Double.pi).squareRoot(), relative: 1e-15))
    #expect(agrees(try #require(ShewhartConstants(n: 3)).c4, Double.pi.squareRoot() / 2, relative: 1e-15))
    #expect(agrees(try #require(ShewhartConstants(n: 2)).d2, 2 / Double.pi.squareRoot(), relative: 1e-15))
  }

  @Test func growSteadily() throws {
    var last = 0.0
    for n in [2, 3, 5, 10, 25, 50, 100, 500, 1000] {
      let constants = try #require(ShewhartConstants(n: n))
      #expect(constants.d2 > last && constants.d3 > 0 && constants.c4 < 1)
      last = constants.d2
    }
    #expect(ShewhartConstants(n: 1) == nil && ShewhartConstants(n: 1001) == nil)
  }

  @Test func largeSubgroupsGoOnSmoothly() {
    // The expansion above 1000 meets the recursion c4(n) c4(n + 1) = √((n − 1)/n) below it.
    let recursion = (999.0 / 1000).squareRoot() / ShewhartConstants.c4(1000)
    #expect(agrees(ShewhartConstants.c4(1001), recursion, relative: 1e-12))
    #expect(ShewhartConstants.c4(1e9) < 1 && ShewhartConstants.c4(1).isNaN)
  }
}
