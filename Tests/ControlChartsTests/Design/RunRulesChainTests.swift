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

  /// Putting states together that have the same future changes no run length, and moving the limit gives the chain of the moved limit.
  @Test(arguments: ["western_electric", "nelson_1,nelson_2,nelson_7,nelson_8", "nhs_1,nhs_2,nhs_4", "2 of 3 beyond 1 sigma,nelson_1"])
  func foldedChainsHaveTheSameRunLengths(rules: String) throws {
    let scheme = try RunRulesScheme(RuleSet.parse(rules))
    for limit in [0.5, 1.5, 2, 2.7, 3, 4] {
      let moved = try scheme.moved(to: limit)
      let fresh = try RunRulesScheme(scheme.patterns, limit: limit)
      #expect(moved.chain.ends == fresh.chain.ends && moved.chain.next == fresh.chain.next)
      let folded = try #require(FoldedRunRulesChain(fresh.chain))
      let length = try folded.runLength(fresh.chain.probabilities(shift: 0))
      #expect(abs(try fresh.averageRunLength(shift: 0) / length - 1) < 1e-8, "\(limit)")
    }
  }

  @Test func oneSidedRulesAreNotMirrored() throws {
    let scheme = try RunRulesScheme(RuleSet.parse("5 in a row above centre,3 in a row below centre"))
    let folded = try #require(FoldedRunRulesChain(scheme.chain))
    let length = try folded.runLength(scheme.chain.probabilities(shift: 0))
    #expect(abs(try scheme.averageRunLength(shift: 0) / length - 1) < 1e-8)
  }

  @Test func limitsForASet() throws {
    let scheme = try RunRulesScheme(RuleSet.parse("nelson_1,nelson_5")).designed(runLength: 370)
    #expect(abs(try scheme.averageRunLength(shift: 0) - 370) < 1e-3)
    #expect(scheme.limit > 3)
  }
}
