import Testing

@testable import Staffing

@Suite struct ShiftCoverProblemTests {
  private let halves = [
    ShiftPattern(id: "early", cost: 4, lengthHours: 4, cover: [0..<2]), ShiftPattern(id: "late", cost: 4, lengthHours: 4, cover: [2..<4]),
    ShiftPattern(id: "whole", cost: 7, lengthHours: 8, cover: [0..<4]),
  ]

  @Test func coversAtTheLeastCost() throws {
    let plan = try ShiftCoverProblem(requirement: [[1, 2, 1, 1]], patterns: halves).plan()
    #expect(plan.status == .optimal && plan.objective == 11 && plan.bound == 11 && plan.gap == 0 && plan.counts == [1, 0, 1])
    #expect(plan.coverage == [2, 2, 1, 1] && plan.surplus == [1, 0, 0, 0] && plan.totalShortage == 0)
  }

  @Test func identicalPatternsShareAColumn() throws {
    let twins = halves + [ShiftPattern(id: "twin", cost: 4, lengthHours: 4, cover: [1..<2, 0..<1].reversed())]
    let one = try ShiftCoverProblem(requirement: [[1, 0, 0, 0]], patterns: halves + halves)
    #expect(CoverProgramme(one).programme.columns.count == 3)
    #expect(try ShiftCoverProblem(requirement: [[1, 1, 0, 0]], patterns: twins).plan().objective == 4)
  }

  @Test func pricesShortageAndSurplus() throws {
    // One early at 4 covers two intervals; leaving both short costs 2·3 = 6, one more person than needed costs 0.5.
    var rules = CoverRules(shortage: .linear(price: 3), surplusPrice: 0.5)
    let early = [halves[0]]
    #expect(try ShiftCoverProblem(requirement: [[1, 1]], patterns: early, rules: rules).plan().objective == 4)
    #expect(try ShiftCoverProblem(requirement: [[1, 0]], patterns: early, rules: rules).plan().objective == 3)
    rules.shortage = .linear(price: 5)
    let plan = try ShiftCoverProblem(requirement: [[1, 0]], patterns: early, rules: rules).plan()
    #expect(plan.objective == 4.5 && plan.surplus == [0, 1])
  }

  @Test func convexShortageLetsTheFirstMissingPersonGo() throws {
    let price = try ShortagePrice(segments: [.init(agents: 1, price: 1), .init(agents: .infinity, price: 10)])
    #expect(price.cost(missing: 3) == 21)
    let pattern = [ShiftPattern(id: "hour", cost: 4, lengthHours: 1, cover: [0..<1])]
    let plan = try ShiftCoverProblem(requirement: [[3]], patterns: pattern, rules: CoverRules(shortage: .convex([price]))).plan()
    #expect(plan.counts == [2] && plan.objective == 9 && plan.shortage == [1])
    #expect(throws: StaffingError.self) { try ShortagePrice(segments: [.init(agents: 1, price: 3), .init(agents: 1, price: 2)]) }
  }

  @Test func serviceLostGrowsWithEachMissingAgent() throws {
    let rules = RequirementRules(goal: try ServiceGoal(share: 0.8, seconds: 20))
    let need = try Requirement(volume: 120, handleTime: 300, intervalSeconds: 1800, rules: rules)
    let price = try ShortagePrice.serviceLost(
      agents: need.agents, volume: 120, handleTime: 300, intervalSeconds: 1800, rules: rules, lateContactPrice: 2)
    #expect(price.segments.count > 1)
    let one = try ErlangC(QueueTraffic(volume: 120, intervalSeconds: 1800, handleTime: 300))
      .measures(agents: need.agents - 1, targetSeconds: 20).serviceLevel()
    #expect(abs(price.cost(missing: 1) - 2 * 120 * (need.measures.serviceLevel() - one)) < 1e-9)
    let prices = price.segments.map(\.price)
    #expect(prices == prices.sorted() && price.cost(missing: 5) > 5 * price.cost(missing: 1))
  }

  @Test func keepsBudgetPartTimeShareAndGroupLimits() throws {
    var rules = CoverRules(shortage: .linear(price: 100), budget: 8)
    #expect(try ShiftCoverProblem(requirement: [[2, 2, 2, 2]], patterns: halves, rules: rules).plan().objective == 7 + 400)
    rules = CoverRules(partTime: .init(longestHours: 4, share: 0.5))
    let shared = try ShiftCoverProblem(requirement: [[4, 4, 0, 0]], patterns: halves, rules: rules).plan()
    #expect(shared.objective == 22 && shared.counts == [2, 0, 2])
    rules = CoverRules(limits: [.init(name: "whole", patterns: [2], minimum: 1, maximum: 1)])
    #expect(try ShiftCoverProblem(requirement: [[2, 2, 2, 2]], patterns: halves, rules: rules).plan().counts == [1, 1, 1])
    rules.limits = [.init(name: "hours", patterns: [0, 1, 2], measure: .paidHours, maximum: 15)]
    #expect(try ShiftCoverProblem(requirement: [[2, 2, 2, 2]], patterns: halves, rules: rules).plan().status == .infeasible)
  }

  @Test func skillsAreCoveredSetBySet() throws {
    // Two skills, one person needed of each: two who can only the first do not help the second, someone who can both is one person.
    let patterns = [
      ShiftPattern(id: "first", cost: 2, lengthHours: 1, cover: [0..<1], skills: [0]),
      ShiftPattern(id: "second", cost: 5, lengthHours: 1, cover: [0..<1], skills: [1]),
      ShiftPattern(id: "both", cost: 4, lengthHours: 1, cover: [0..<1], skills: [0, 1]),
    ]
    let plan = try ShiftCoverProblem(requirement: [[1], [1]], patterns: patterns).plan()
    #expect(plan.objective == 6 && plan.counts == [1, 0, 1])
  }

  @Test func deferredWorkFillsTheGapsBeforeItsDeadline() throws {
    // Live work needs one in the first interval only; three agent-intervals that arrive at 1 and are due at 3 fit beside it.
    let work = [DeadlineWork(release: 1, due: 3, work: 3)]
    let free = try ShiftCoverProblem(requirement: [[1, 0, 0, 0]], patterns: [halves[2]], deferred: work).plan()
    #expect(free.counts == [1] && free.objective == 7)
    // Due at 2 already: only two intervals are left, so that a second person comes.
    let urgent = [DeadlineWork(release: 1, due: 2, work: 3)]
    #expect(try ShiftCoverProblem(requirement: [[1, 0, 0, 0]], patterns: [halves[2]], deferred: urgent).plan().counts == [2])
    let soft = CoverRules(shortage: .linear(price: 1))
    let priced = try ShiftCoverProblem(requirement: [[1, 1, 1, 1]], patterns: [halves[2]], rules: soft, deferred: urgent).plan()
    #expect(priced.counts == [2] && priced.objective == 15)
  }

  @Test func criticalIntervalsAreThoseThatFallShort() {
    let critical = DeadlineCapacity([.init(release: 0, due: 3, work: 2), .init(release: 1, due: 2, work: 3)], periods: 4)
    #expect(critical.shortfalls(capacity: [2, 2, 1, 0], tolerance: 1e-6).isEmpty)
    let short = critical.shortfalls(capacity: [2, 1, 1, 9], tolerance: 1e-6)
    #expect(short == [.init(interval: .init(first: 1, last: 2, work: 3, open: 2), missing: 1)])
  }

  @Test func conflictNamesTheRulesThatCannotBeKept() throws {
    let rules = CoverRules(
      budget: 11, limits: [.init(name: "late", patterns: [1], maximum: 0), .init(name: "early", patterns: [0], maximum: 9)])
    let problem = try ShiftCoverProblem(requirement: [[1, 1, 2, 0]], patterns: halves, rules: rules)
    #expect(problem.plan().status == .infeasible)
    let conflict = try #require(problem.conflict())
    #expect(conflict.isSmallest && Set(conflict.groups) == [.budget, .limit(0), .requirement(interval: 2)], "\(conflict.groups)")
  }

  @Test func greedyAloneGivesAPlanWithAnHonestGap() throws {
    let plan = try ShiftCoverProblem(requirement: [[1, 2, 1, 1]], patterns: halves)
      .plan(limits: SolveLimits(seconds: 0.2), solver: GreedyCoverSolver(mostRounds: 200))
    #expect(plan.status == .feasible && plan.objective == 11 && plan.gap == 1)
  }
}
