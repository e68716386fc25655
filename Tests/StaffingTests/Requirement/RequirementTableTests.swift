import Staffing
import TestSupport
import Testing

@Suite struct RequirementTableTests {
  static func rules() throws -> RequirementRules {
    RequirementRules(goal: try ServiceGoal(parsing: "80/20"), shrinkage: try Shrinkage(0.3))
  }

  /// Half hours with contacts of three minutes, each interval's load that of its own arrivals.
  static func table(_ volumes: [Double], handleTime: Double = 180, rules: RequirementRules? = nil) throws -> RequirementTable {
    let courses = volumes.map { LoadCourse(load: $0 > 0 ? $0 * handleTime / 1800 : 0) }
    return try RequirementTable(
      volumes: volumes, courses: courses, handleTime: handleTime, intervalSeconds: 1800, rules: rules ?? Self.rules())
  }

  @Test func moreContactsTakeMore() throws {
    let table = try Self.table([100, 200, 0])
    let needs = try table.needs.map { try $0.get().agents }
    let upper = try Self.table([130, 240, 0]).needs.map { try $0.get().agents }
    #expect(needs[0] == 14)
    #expect(needs[2] == 0 && upper[2] == 0)
    #expect(upper[0] > needs[0] && upper[1] > needs[1])
    #expect(agrees(table.scheduledHours, Double(needs.reduce(0, +)) / 0.7 / 2, relative: 1e-14))
  }

  @Test func oneIntervalWithoutAnAnswerLeavesTheOthers() throws {
    let needs = try Self.table([100, .nan, -3, 1e12, .infinity]).needs
    #expect(try needs[0].get().agents == 14)
    #expect { try needs[1].get() } throws: { ($0 as? StaffingError)?.subject == "volume" }
    #expect(try needs[2].get().agents == 0, "a forecast below zero is no contacts")
    #expect { try needs[3].get() } throws: { ($0 as? StaffingError)?.subject == "load" }
    #expect(throws: StaffingError.self) { try needs[4].get() }
  }

  @Test func mismatchedColumnsAreRefused() throws {
    for count in [0, 1, 3] {
      #expect {
        try RequirementTable(
          volumes: [1, 2], courses: [LoadCourse](repeating: LoadCourse(load: 1), count: count), handleTime: 180, intervalSeconds: 1800,
          rules: Self.rules())
      } throws: {
        ($0 as? StaffingError)?.code == .lengthMismatch
      }
    }
  }

  @Test func wrongRulesAreSaidOnce() throws {
    var rules = try Self.rules()
    rules.maximumOccupancy = 0
    #expect(throws: StaffingError.self) { try Self.table([], rules: rules) }
    #expect(throws: StaffingError.self) {
      try RequirementTable(volumes: [], courses: [], handleTime: 180, intervalSeconds: 0, rules: Self.rules())
    }
    #expect(throws: StaffingError.self) { try Self.table([], handleTime: .nan) }
  }

  @Test func anEmptyForecastIsAnEmptyTable() throws {
    let table = try Self.table([])
    #expect(table.needs.isEmpty)
    #expect(table.scheduledHours == 0)
  }
}
