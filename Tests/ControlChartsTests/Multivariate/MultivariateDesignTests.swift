import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct MultivariateDesignTests {
  static func limit(_ weight: Double, _ variables: Int, runLength: Double) throws(ControlChartError) -> Double {
    try MEWMAScheme(weight: weight, limit: 10, dimensions: variables).designed(runLength: runLength).limit
  }

  /// Limits and run lengths computed by the R package spc 0.6.7.
  @Test func mewmaAgreesWithTheIntegralEquation() throws {
    for (weight, variables, length, limit) in [
      (0.1, 2, 500.0, 10.7658483005407), (0.1, 4, 370.4, 14.3870483711245), (0.2, 2, 200, 9.64757270658006),
    ] {
      #expect(agrees(try Self.limit(weight, variables, runLength: length), limit, relative: 1e-8))
    }
    let scheme = MEWMAScheme(weight: 0.1, limit: 10.814, dimensions: 3)
    #expect(agrees(try scheme.averageRunLength(shift: 0), 202.368036921225, relative: 1e-6))
  }

  @Test func mewmaWithFullWeightIsChiSquared() throws {
    let limit = try Self.limit(1, 3, runLength: 250)
    #expect(agrees(ChiSquared(degreesOfFreedom: 3).upperTail(limit), 1 / 250, relative: 1e-9))
    // The integral equation joins up with it.
    #expect(agrees(try Self.limit(0.999, 3, runLength: 250), limit, relative: 1e-3))
    #expect(throws: ControlChartError.self) { try Self.limit(0.1, 2, runLength: 1) }
  }

  /// Crosier (1988), k = 0.5: h = 5.50 gives two variables a run length of 200. His 9.46 for five gives 205.9 ± 1.4 by simulation of 20,000
  /// runs.
  @Test func mcusumAgreesWithCrosier() throws {
    #expect(agrees(try McusumDesign(reference: 0.5, variables: 2).limit(averageRunLength: 200), 5.50, absolute: 0.03))
    #expect(agrees(McusumDesign(reference: 0.5, variables: 5).averageRunLength(limit: 9.46), 205.9, absolute: 4))
  }

  @Test func mcusumRunLengthBySimulation() throws {
    let design = McusumDesign(reference: 0.5, variables: 2)
    let limit = try design.limit(averageRunLength: 40)
    var stream = RandomStream(seed: 21)
    var total = 0
    let runs = 4000
    for _ in 0..<runs {
      var (x, y) = (0.0, 0.0)
      while true {
        total += 1
        x += stream.normal()
        y += stream.normal()
        let length = (x * x + y * y).squareRoot()
        if length - 0.5 > limit { break }
        let shrink = length > 0.5 ? 1 - 0.5 / length : 0
        x *= shrink
        y *= shrink
      }
    }
    // Three standard errors of about 0.6.
    #expect(abs(Double(total) / Double(runs) - 40) < 1.9)
  }
}
