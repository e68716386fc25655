import Staffing
import Testing

@testable import Engine

@Suite struct UncertainNeedsTests {
  private func plan(_ volume: [Double], _ upper: [Double]) throws -> StaffingPlan.Uncertainty? {
    let rules = RequirementRules(
      goal: try ServiceGoal(share: 0.8, seconds: 20), model: "c", maximumOccupancy: 1, shrinkage: try Shrinkage(0.3), meanPatience: nil,
      lines: nil, redialProbability: 0)
    let atMean = volume.map { try? Requirement(volume: $0, handleTime: 300, intervalSeconds: 1800, rules: rules) }
    return UncertainNeeds(rules: rules, intervalSeconds: 1800, handleSeconds: 300, certainty: 0.9)
      .plan(volume: volume, upper: upper, courses: volume.map { LoadCourse(load: $0 / 6) }, atMean: atMean)?.uncertainty
  }

  /// 50 Erlangs with a rate that errs by 10 %: 57 agents give 69.4 %, 60 keep the promise.
  @Test func theRateBehindTheCountIsWhatErrs() throws {
    let mean = 300.0
    let upper = mean + 1.2815515655446004 * (mean + 30 * 30).squareRoot()
    #expect(abs(UncertainNeeds.variation(mean: mean, upper: upper) - 0.1) < 1e-12)
    let plan = try #require(try plan([mean, .nan, 0], [upper, .nan, 0]))
    #expect(abs(plan.serviceLevel[0] - 0.694) < 0.001)
    #expect(plan.agentsExpected[0] == 60)
    #expect(plan.agentsCertain[0] > 60 && plan.scheduledCertain[0] == (plan.agentsCertain[0] / 0.7).rounded(.up))
    #expect(plan.agentsExpected[1].isNaN)
    #expect(plan.agentsExpected[2] == 0)
  }

  /// A count that varies no more than chance has a known rate; nothing is uncertain then.
  @Test func chanceAloneIsNoError() throws {
    #expect(UncertainNeeds.variation(mean: 100, upper: 112) == 0)
    #expect(UncertainNeeds.variation(mean: 0, upper: 3) == 0)
    #expect(UncertainNeeds.variation(mean: .nan, upper: 3).isNaN)
    #expect(UncertainNeeds.variation(mean: 1e-300, upper: 1e300) == 5)
    #expect(try plan([100, 50], [112, 50]) == nil)
  }
}
