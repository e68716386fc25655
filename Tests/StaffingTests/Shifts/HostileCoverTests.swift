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
    for work in [DeferredWork(release: 0, due: 1, work: 1), .init(release: 1, due: 0, work: 1), .init(release: 0, due: 0, work: .nan)] {
      #expect(code { try ShiftCoverProblem(requirement: [[1]], patterns: [pattern], deferred: [work]) } == .invalidParameter)
    }
    #expect(code { try ShiftCoverProblem(requirement: [Array(repeating: 1, count: 20_001)], patterns: []) } == .tooLarge)
  }

  @Test func withoutPatternsThereIsNoPlanButAnEmptyRequirementIsMet() throws {
    #expect(try ShiftCoverProblem(requirement: [[1]], patterns: []).plan().status == .infeasible)
    let nothing = try ShiftCoverProblem(requirement: [[0, 0]], patterns: []).plan()
    #expect(nothing.status == .optimal && nothing.objective == 0)
  }

  @Test func tenThousandPatternsAreAnsweredInTime() throws {
    let patterns = (0..<10_000).map { place in
      let start = place % 160
      return ShiftPattern(id: "p\(place)", cost: 4 + Double(place % 7), lengthHours: 4, cover: [start..<(start + 4 + place % 5)])
    }
    let requirement = (0..<168).map { Double(3 + ($0 * 7) % 11) }
    let limits = try SolveLimits(seconds: 1)
    let start = ContinuousClock.now
    let plan = try ShiftCoverProblem(requirement: [requirement], patterns: patterns).plan(limits: limits)
    // Several times the limit: what runs beside this test takes its share of the machine.
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(plan.bound <= plan.objective || plan.status == .unknown)
  }

  @Test func limitsOutsideOfReasonAreErrors() {
    for seconds in [0, -1, Double.nan, .infinity, 1e9] { #expect(throws: StaffingError.self) { try SolveLimits(seconds: seconds) } }
    #expect(throws: StaffingError.self) { try SolveLimits(relativeGap: -0.1) }
  }
}
