import Testing

@testable import Staffing

@Suite struct HostileCoverTests {
  private func code(_ make: () throws -> ShiftCoverProblem) -> StaffingError.Code? {
    do {
      _ = try make()
      return nil
    } catch {
      return (error as? StaffingError)?.code
    }
  }

  @Test func badNumbersAreNamed() {
    let pattern = ShiftPattern(id: "p", cost: 1, lengthHours: 1, cover: [0..<1])
    for need in [-1, Double.nan, .infinity, 1e300] {
      #expect(code { try ShiftCoverProblem(requirement: [[need]], patterns: [pattern]) } == .invalidParameter, "\(need)")
    }
    #expect(code { try ShiftCoverProblem(requirement: [], patterns: [pattern]) } == .missingParameter)
    #expect(code { try ShiftCoverProblem(requirement: [[]], patterns: [pattern]) } == .missingParameter)
    #expect(code { try ShiftCoverProblem(requirement: [[1], [1, 2]], patterns: [pattern]) } == .lengthMismatch)
    for cover in [[-1..<1], [0..<2], [0..<1, 0..<1]] {
      #expect(code { try ShiftCoverProblem(requirement: [[1]], patterns: [.init(id: "p", cost: 1, lengthHours: 1, cover: cover)]) } != nil)
    }
    for rules in [
      CoverRules(shortage: .linear(price: -1)), CoverRules(surplusPrice: .nan), CoverRules(budget: -.infinity),
      CoverRules(partTime: .init(longestHours: 4, share: 2)), CoverRules(shortage: .convex([])),
      CoverRules(limits: [.init(name: "x", patterns: [7])]), CoverRules(limits: [.init(name: "x", patterns: [0], minimum: 2, maximum: 1)]),
    ] {
      #expect(code { try ShiftCoverProblem(requirement: [[1]], patterns: [pattern], rules: rules) } != nil)
    }
    #expect(
      code { try ShiftCoverProblem(requirement: [[1]], patterns: [pattern], rules: .init(balances: [.init(days: [0], people: [1])])) }
        != nil)
    #expect(
      code { try ShiftCoverProblem(requirement: [[1]], patterns: [.init(id: "p", cost: 1, lengthHours: 1, cover: [], people: 2)]) } != nil)
    for work in [DeadlineWork(release: 0, due: 1, work: 1), .init(release: 1, due: 0, work: 1), .init(release: 0, due: 0, work: .nan)] {
      #expect(code { try ShiftCoverProblem(requirement: [[1]], patterns: [pattern], deferred: [work]) } == .invalidParameter)
    }
    #expect(code { try ShiftCoverProblem(requirement: [Array(repeating: 1, count: 20_001)], patterns: []) } == .tooLarge)
  }

  @Test func withoutPatternsThereIsNoPlanButAnEmptyRequirementIsMet() throws {
    #expect(try ShiftCoverProblem(requirement: [[1]], patterns: []).plan().status == .infeasible)
    let nothing = try ShiftCoverProblem(requirement: [[0, 0]], patterns: []).plan()
    #expect(nothing.status == .optimal && nothing.objective == 0)
  }

  @Test func tenThousandPatternsHaveAnAnswer() throws {
    let patterns = (0..<10_000).map { place in
      let start = place % 161
      return ShiftPattern(id: "p\(place)", cost: 4 + Double(place % 7), lengthHours: 4, cover: [start..<(start + 4 + place % 5)])
    }
    let requirement = (0..<168).map { Double(3 + ($0 * 7) % 11) }
    let limits = try SolveLimits(seconds: 1)
    let plan = try ShiftCoverProblem(requirement: [requirement], patterns: patterns).plan(limits: limits)
    #expect(plan.bound <= plan.objective || plan.status == .unknown)
  }

  @Test func rulesThatContradictEachOtherAreNamedWithinTheTime() throws {
    let patterns = (0..<2_000).map { ShiftPattern(id: "p\($0)", cost: 4, lengthHours: 4, cover: [($0 % 160)..<($0 % 160 + 8)]) }
    let rules = CoverRules(budget: 20, limits: [.init(name: "team", patterns: Array(0..<2_000), minimum: 6)])
    let problem = try ShiftCoverProblem(requirement: [Array(repeating: 0, count: 168)], patterns: patterns, rules: rules)
    #expect(try problem.plan(limits: SolveLimits(seconds: 1)).status == .infeasible)
    #expect(try problem.conflict(limits: SolveLimits(seconds: 1))?.groups.count == 2)
  }

  @Test func limitsOutsideOfReasonAreErrors() {
    for seconds in [0, -1, Double.nan, .infinity, 1e9] { #expect(throws: StaffingError.self) { try SolveLimits(seconds: seconds) } }
    #expect(throws: StaffingError.self) { try SolveLimits(relativeGap: -0.1) }
  }
}
