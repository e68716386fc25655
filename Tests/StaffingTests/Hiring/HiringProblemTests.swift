import Staffing
import Testing

@Suite struct HiringProblemTests {
  @Test func startsComeAsLateAsTheyCan() throws {
    // Two more from the fifth month on, a month of training: they start in the fourth, index 3.
    let plan = try HiringProblem(need: [10, 10, 10, 10, 12, 12], people: 10, trainingMonths: 1, leadMonths: 1).plan()
    #expect(plan.starts == [0, 0, 0, 2, 0, 0] && plan.missing.allSatisfy { $0 < 1e-9 })
    #expect(plan.inTraining == [0, 0, 0, 2, 0, 0] && plan.capacity == [10, 10, 10, 10, 12, 12] && plan.onPayroll[3] == 12)
  }

  @Test func attritionIsReplaced() throws {
    // Half leave every month: of 8 there are 4, 2, 1 later.
    let problem = try HiringProblem(need: [8, 8, 8], people: 8, attrition: 0.5)
    let plan = try problem.plan()
    #expect(plan.withoutHiring == [8, 4, 2] && plan.starts == [0, 4, 4] && plan.capacity == [8, 8, 8])
    #expect(abs(HiringProblem.monthly(yearly: 0.5) - 0.0561256873) < 1e-9)
  }

  @Test func newPeopleGetFasterByAndBy() throws {
    // Half of the work in the first month after training: two are needed for one, or one a month earlier.
    let plan = try HiringProblem(need: [0, 0, 0, 1, 1], people: 0, trainingMonths: 1, rampUp: [0.5]).plan()
    #expect(plan.starts == [0, 1, 0, 0, 0] && plan.capacity == [0, 0, 0.5, 1, 1])
  }

  @Test func whatComesTooLateIsSaid() throws {
    let plan = try HiringProblem(need: [5, 5, 5, 5], people: 3, trainingMonths: 1, leadMonths: 1).plan()
    #expect(plan.starts == [0, 2, 0, 0] && plan.missing == [2, 2, 0, 0])
    let full = try HiringProblem(need: [5, 5, 5, 5], people: 3, trainingMonths: 0, mostStarts: 1).plan()
    #expect(full.starts == [1, 1, 0, 0] && full.missing == [1, 0, 0, 0])
  }

  @Test func nobodyIsHiredForNothing() throws {
    #expect(try HiringProblem(need: [3, 2, 1], people: 4).plan().starts == [0, 0, 0])
  }

  @Test(arguments: [-1.0, .nan, .infinity, 1e300]) func impossibleNumbersAreErrors(value: Double) {
    #expect(throws: StaffingError.self) { try HiringProblem(need: [value], people: 1) }
    #expect(throws: StaffingError.self) { try HiringProblem(need: [1], people: value) }
    #expect(throws: StaffingError.self) { try HiringProblem(need: [1], people: 1, attrition: value) }
    #expect(throws: StaffingError.self) { try HiringProblem(need: [1], people: 1, rampUp: [value]) }
    #expect(throws: StaffingError.self) { try HiringProblem(need: [], people: 1) }
  }
}
