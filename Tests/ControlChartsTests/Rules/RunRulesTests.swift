import Testing

@testable import ControlCharts

/// Each rule on the least pattern that completes it, on one point less, and across a gap.
@Suite struct RunRulesTests {
  struct Pattern: Sendable {
    let rule: String
    let z: [Double]
    let completions: [Int]
    let direction: SignalDirection
    /// A point whose absence breaks the pattern; −1 for rules about a whole series, which drop missing points.
    let gap: Int
  }

  static let patterns: [Pattern] = [
    Pattern(rule: "nelson_1", z: [0, 3.1, 0], completions: [1], direction: .up, gap: 1),
    Pattern(rule: "nelson_2", z: [1] + [Double](repeating: -0.5, count: 9), completions: [9], direction: .down, gap: 4),
    Pattern(rule: "nelson_3", z: [0.5, -1, -0.6, -0.2, 0.1, 0.4, 0.9], completions: [6], direction: .up, gap: 3),
    Pattern(
      rule: "nelson_4", z: [0, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1].map { $0 * 0.4 }, completions: [13], direction: .none, gap: 6),
    Pattern(rule: "nelson_5", z: [0, -2.1, 0.3, -2.2], completions: [3], direction: .down, gap: 1),
    Pattern(rule: "nelson_6", z: [1.1, 1.2, 0, 1.3, 1.4], completions: [4], direction: .up, gap: 1),
    Pattern(rule: "nelson_7", z: [Double](repeating: 0.9, count: 15), completions: [14], direction: .none, gap: 7),
    Pattern(rule: "nelson_8", z: [1.1, -1.2, 1.1, -1.2, 1.1, 1.1, 1.1, 1.1], completions: [7], direction: .none, gap: 3),
    Pattern(rule: "western_electric_1", z: [-3.5], completions: [0], direction: .down, gap: 0),
    Pattern(rule: "western_electric_2", z: [2.1, 2.1], completions: [1], direction: .up, gap: 0),
    Pattern(rule: "western_electric_3", z: [-1.1, -1.1, 2, -1.1, -1.1], completions: [4], direction: .down, gap: 0),
    Pattern(rule: "western_electric_4", z: [Double](repeating: 0.1, count: 8), completions: [7], direction: .up, gap: 2),
    Pattern(rule: "anhoej_run", z: [-1, 1, -1, 1, 1, 1, 1, 1, 1, 1, 1, -1], completions: [10], direction: .up, gap: -1),
    Pattern(
      rule: "anhoej_crossings", z: [1, 1, 1, 1, 1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1], completions: [14], direction: .none, gap: -1),
    Pattern(rule: "nhs_1", z: [3.2], completions: [0], direction: .up, gap: 0),
    Pattern(rule: "nhs_2", z: [Double](repeating: -0.1, count: 7), completions: [6], direction: .down, gap: 3),
    Pattern(rule: "nhs_3", z: [6, 5, 4, 3, 2, 1, 0].map { $0 * 0.2 }, completions: [6], direction: .down, gap: 3),
    Pattern(rule: "nhs_4", z: [2.1, 0.1, 2.1], completions: [2], direction: .up, gap: 1),
  ]

  @Test(arguments: patterns) func completesAndBreaks(_ pattern: Pattern) throws {
    let rule = try #require(RuleRegistry.rule(pattern.rule))
    let found = rule.completions(in: RuleInput(z: pattern.z))
    #expect(found.map(\.index) == pattern.completions)
    #expect(found.allSatisfy { $0.direction == pattern.direction })
    #expect(found.allSatisfy { $0.members == $0.members.sorted() && $0.members.allSatisfy(pattern.z.indices.contains) })
    if pattern.gap >= 0 {
      #expect(rule.completions(in: RuleInput(z: Array(pattern.z.prefix(pattern.completions[0])))).isEmpty, "one point less")
      var broken = pattern.z
      broken[pattern.gap] = .nan
      #expect(rule.completions(in: RuleInput(z: broken)).isEmpty, "across a gap")
    }
  }

  @Test func everyRuleHasAPattern() {
    #expect(Self.patterns.map(\.rule) == RuleRegistry.all.map(\.id))
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func silentOnNothing(_ id: String) throws {
    let rule = try #require(RuleRegistry.rule(id))
    for z in [[], [.nan], [0], [Double](repeating: 0, count: 14), [Double](repeating: .nan, count: 30)] {
      #expect(rule.completions(in: RuleInput(z: z)).isEmpty)
    }
  }

  @Test func mirroredPointsMirrorTheSignal() throws {
    for pattern in Self.patterns {
      let rule = try #require(RuleRegistry.rule(pattern.rule))
      let mirrored = rule.completions(in: RuleInput(z: pattern.z.map { -$0 }))
      #expect(mirrored.map(\.index) == pattern.completions)
      let opposite: SignalDirection = pattern.direction == .up ? .down : (pattern.direction == .down ? .up : .none)
      #expect(mirrored.allSatisfy { $0.direction == opposite })
    }
  }

  @Test func aRuleStaysWithinItsRange() throws {
    let z = [Double](repeating: 0.5, count: 12)
    let rule = try #require(RuleRegistry.rule("nelson_2"))
    #expect(rule.completions(in: RuleInput(z: z, range: 4..<12)).isEmpty)
    #expect(rule.completions(in: RuleInput(z: z, range: 3..<12)).map(\.index) == [11])
    #expect(rule.completions(in: RuleInput(z: z, range: 0..<99)).count == 4)
  }
}
