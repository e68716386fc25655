import Statistics
import Testing

@testable import ControlCharts

@Suite struct RunRulesChainTests {
  /// The automaton completes a pattern at the very points at which the rule itself does, up to the first of them.
  @Test(arguments: RuleRegistry.all.compactMap { RulePattern($0) == nil ? nil : $0.id })
  func theAutomatonIsTheRule(id: String) throws {
    let rule = try #require(RuleRegistry.rule(id))
    let pattern = try #require(RulePattern(rule))
    guard pattern.isFinite else { return }
    for series in 0..<300 {
      var stream = RandomStream(seed: 17, stream: UInt64(series))
      // Wide, narrow and one-sided series, so that all patterns occur.
      let spread = [0.4, 1, 2.2][series % 3]
      let shift = [0, 0.9, -1.4][(series / 3) % 3]
      let z = (0..<60).map { _ in shift + spread * stream.normal() }
      let first = rule.completions(in: RuleInput(z: z)).first?.index
      var memory = RulePattern.start
      var found: Int?
      for (index, value) in z.enumerated() {
        guard let next = pattern.step(memory, z: value, limit: 3) else {
          found = index
          break
        }
        memory = next
      }
      #expect(found == first, "\(id), series \(series)")
    }
  }

  @Test func simulatedSetsAgreeWithTheChain() throws {
    // The simulation follows the same automaton; trends and alternations on top make signals sooner.
    var scheme = try RunRulesScheme(RuleSet.parse("nelson_1,nelson_2,nelson_5"))
    scheme.simulation = RunLengthSimulation(runs: 1500, seed: 3)
    let simulated = scheme.simulate(shift: 0.5)
    #expect(abs(simulated.averageRunLength - (try scheme.averageRunLength(shift: 0.5))) < 4 * simulated.standardError)
    var trends = try RunRulesScheme(RuleSet.parse("nelson_1,nelson_3"))
    #expect(!trends.isExact)
    trends.simulation = RunLengthSimulation(runs: 500, seed: 3)
    #expect(trends.simulate(shift: 0).averageRunLength < 300)
  }

  @Test func shiftsUpAndDownAreAlike() throws {
    let scheme = try RunRulesScheme(RuleSet.parse("western_electric"))
    for shift in [0.3, 1.1] {
      let up = try scheme.averageRunLength(shift: shift)
      #expect(abs(up / (try scheme.averageRunLength(shift: -shift)) - 1) < 1e-9)
    }
  }

  @Test func limitsForASet() throws {
    let scheme = try RunRulesScheme(RuleSet.parse("nelson_1,nelson_5")).designed(runLength: 370)
    #expect(abs(try scheme.averageRunLength(shift: 0) - 370) < 1e-3)
    #expect(scheme.limit > 3)
  }
}
