import Staffing
import TestSupport
import Testing

/// A goal over a day whose volume is uncertain.
@Suite struct UncertainSpanRequirementTests {
  static let volumes = [60, 140, 220, 260, 240, 180, 120, 70.0]
  static let handleTime = 300.0

  static func answer(
    variation: Double, probability: Double = 0.9
  ) throws -> (plain: SpanRequirement, needs: UncertainSpanRequirement, queues: [UncertainQueue]) {
    let path = try RatePath(volumes: volumes, intervalSeconds: 1800)
    let rules = RequirementRules(goal: try ServiceGoal(share: 0.8, seconds: 20), shrinkage: try Shrinkage(0.2))
    let courses = try DemandMethod.intervalAverage.courses(path, handleTime: .exponential(mean: handleTime))
    let groups = [Int](repeating: 7, count: volumes.count)
    let plain = try SpanRequirement(path, courses: courses, handleTime: handleTime, rules: rules, scope: .groups(groups))
    let rates = try volumes.map { try UncertainRate($0, variation: variation) }
    let needs = try UncertainSpanRequirement(
      path, courses: courses, rates: rates, handleTime: handleTime, rules: rules, groups: groups, probability: probability,
      atMeanRate: plain)
    let queues = try rates.map { try UncertainQueue(rate: $0, intervalSeconds: 1800, handleTime: handleTime) }
    return (plain, needs, queues)
  }

  /// The level over all contacts of the day, worked out from the three-level type of a single interval.
  static func level(_ agents: [Int], _ queues: [UncertainQueue]) throws -> Double {
    let goal = try ServiceGoal(share: 0.8, seconds: 20)
    let levels = try zip(queues, agents).map { try $0.expectedLevel(agents: $1, goal: goal) }
    return zip(levels, volumes).reduce(0) { $0 + $1.0 * $1.1 } / volumes.reduce(0, +)
  }

  @Test(arguments: [0.05, 0.1, 0.25])
  func theExpectedNeedKeepsTheGoalOverAllContacts(_ variation: Double) throws {
    let (plain, needs, queues) = try Self.answer(variation: variation)
    #expect(try Self.level(plain.rows.map(\.agents), queues) < 0.8)
    let agents = needs.expected.map(\.agents)
    let level = try Self.level(agents, queues)
    #expect(level >= 0.8 && level < 0.83)
    #expect(zip(agents, plain.rows).allSatisfy { $0 >= $1.agents })
    #expect(needs.expected.allSatisfy { $0.scheduledAgents == Int((Double($0.agents) / 0.8 - 1e-9).rounded(.up)) })
  }

  @Test func moreCertaintyTakesMore() throws {
    var before = 0
    for probability in [0.5, 0.8, 0.9, 0.99] {
      let total = try Self.answer(variation: 0.1, probability: probability).needs.certain.reduce(0) { $0 + $1.agents }
      #expect(total >= before)
      before = total
    }
  }

  @Test func aCertainVolumeTakesTheSame() throws {
    let (plain, needs, _) = try Self.answer(variation: 0)
    #expect(needs.expected.map(\.agents) == plain.rows.map(\.agents))
    #expect(needs.certain.map(\.agents) == plain.rows.map(\.agents))
  }

  @Test func lengthsMustMatch() throws {
    let path = try RatePath(volumes: [1, 2], intervalSeconds: 1800)
    let rules = RequirementRules(goal: try ServiceGoal(share: 0.8, seconds: 20))
    let courses = try DemandMethod.intervalAverage.courses(path, handleTime: .exponential(mean: 300))
    let plain = try SpanRequirement(path, courses: courses, handleTime: 300, rules: rules)
    #expect(throws: StaffingError.self) {
      try UncertainSpanRequirement(
        path, courses: courses, rates: [], handleTime: 300, rules: rules, groups: [1, 1], probability: 0.9, atMeanRate: plain)
    }
    #expect(throws: StaffingError.self) { try SpanRequirement(path, courses: [], handleTime: 300, rules: rules) }
  }
}
