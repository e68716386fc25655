import Engine
import Pictures
import Testing

@Suite struct ShiftPlanPictureTests {
  @Test func golden() throws {
    try Golden.expect(Pictures.svg(of: try ShiftSamples.plan(days: 5)), "shifts-week.svg")
    try Golden.expect(
      Pictures.svg(of: try ShiftSamples.plan(days: 1, intervals: 48), width: .tablet, theme: .dark), "shifts-day-dark-640.svg")
    try Golden.expect(Pictures.svg(of: try ShiftSamples.plan(days: 5, intervals: 96), width: .phone), "shifts-quarter-hours-360.svg")
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
