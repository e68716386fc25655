import Statistics
import Testing

@testable import ControlCharts

@Suite struct ZoneSchemeTests {
  /// The sum of scores followed point by point, against the chain.
  @Test(arguments: [(3.0, 0.0, 0.0), (3, 1, 0), (2.5, 0.5, 0.7), (3, 0, -1)])
  func runLengthsAreThoseOfSimulatedSums(limit: Double, near: Double, shift: Double) throws {
    let scheme = ZoneScheme(limit: limit, nearScore: near)
    var stream = RandomStream(seed: 5)
    let runs = 3000
    var total = 0
    for _ in 0..<runs {
      var sum = 0.0
      while abs(sum) < 8 {
        let z = stream.normal() + shift
        let zone = abs(z) * 3 / limit
        let score = zone > 3 ? 8 : (zone > 2 ? 4 : (zone > 1 ? 2 : near))
        sum = z > 0 ? max(sum, 0) + score : min(sum, 0) - score
        total += 1
      }
    }
    let simulated = Double(total) / Double(runs)
    let exact = try scheme.averageRunLength(shift: shift)
    // A run length varies about as much as it is long: four standard errors.
    #expect(abs(simulated / exact - 1) < 4 / Double(runs).squareRoot(), "\(simulated), \(exact)")
    #expect(abs(try scheme.runLengthDistribution(shift: shift).mean / exact - 1) < 1e-7)
  }

  @Test func sidesAreAlikeAndDesignsHold() throws {
    // The same chain by another program.
    for (near, length) in [(0.0, 95.05283648004765), (0.5, 76.43376294052123), (1, 39.84167047581248)] {
      #expect(abs(try ZoneScheme(nearScore: near).averageRunLength(shift: 0) / length - 1) < 1e-12)
    }
    let up = try ZoneScheme(nearScore: 1).averageRunLength(shift: 0.8)
    #expect(abs(try ZoneScheme(nearScore: 1).averageRunLength(shift: -0.8) / up - 1) < 1e-12)
    let scheme = try ZoneScheme().designed(runLength: 370)
    #expect(abs(try scheme.averageRunLength(shift: 0) / 370 - 1) < 1e-6)
  }

  @Test func wildWishesAreRefused() {
    #expect(throws: ControlChartError.self) { try ZoneScheme(limit: .nan).averageRunLength(shift: 0) }
    #expect(throws: ControlChartError.self) { try ZoneScheme(nearScore: 3).averageRunLength(shift: 0) }
    #expect(throws: ControlChartError.self) { try ZoneScheme(nearScore: 1e-5).averageRunLength(shift: 0) }
    #expect(throws: ControlChartError.self) { try ZoneScheme().designed(runLength: 0.5) }
  }
}
