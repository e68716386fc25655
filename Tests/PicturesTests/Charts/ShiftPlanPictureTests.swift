import Engine
import Pictures
import Testing

@Suite struct ShiftPlanPictureTests {
  @Test func golden() throws {
    try Golden.expect(Pictures.svg(of: try ShiftSamples.plan(days: 5)), "shifts-week.svg")
    try Golden.expect(
      Pictures.svg(of: try ShiftSamples.plan(days: 1, intervals: 48), width: .tablet, theme: .dark), "shifts-day-dark-640.svg")
    try Golden.expect(Pictures.svg(of: try ShiftSamples.plan(days: 5, intervals: 96), width: .phone), "shifts-quarter-hours-360.svg")
    try Golden.expect(Pictures.svg(of: try ShiftSamples.served(days: 5)), "shifts-served.svg")
    try Golden.expect(Pictures.svg(of: try ShiftSamples.served(days: 5, intervals: 48), width: .phone), "shifts-served-360.svg")
  }

  /// On a phone the hours of a week stand below one another, so that every difference finds room for its number.
  @Test func everyDifferenceIsANumberOnAPhone() throws {
    let plan = try ShiftSamples.served(days: 5, intervals: 48)
    let svg = Pictures.svg(of: plan, width: .phone)
    let short = zip(plan.coverage.joined(), plan.requirement.joined()).filter { $0.0 < $0.1 }.count
    #expect(short > 0 && svg.matches(of: />−1</).count >= short)
  }

  @Test func noPlanIsSaid() throws {
    var plan = try ShiftSamples.plan(days: 2)
    plan.coverage = []
    #expect(Pictures.svg(of: plan).contains("there is no plan"))
    plan.requirement = []
    #expect(Pictures.svg(of: plan).contains("there is no plan"))
    plan.requirement = [[.nan, .infinity], []]
    plan.coverage = [[1], [2, 3]]
    #expect(Pictures.svg(of: plan).contains("</svg>"))
  }
}
