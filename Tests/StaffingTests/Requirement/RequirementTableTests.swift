import Staffing
import TestSupport
import Testing

@Suite struct RequirementTableTests {
  static func rules() throws -> RequirementRules {
    RequirementRules(goal: try ServiceGoal(parsing: "80/20"), shrinkage: try Shrinkage(0.3))
  }

  /// Half hours with contacts of three minutes, each interval's load that of its own arrivals.
  static func table(_ volumes: [Double], upper: [Double], handleTime: Double = 180, rules: RequirementRules? = nil) throws
    -> RequirementTable
  {
    func courses(_ volumes: [Double]) -> [LoadCourse] { volumes.map { LoadCourse(load: $0 > 0 ? $0 * handleTime / 1800 : 0) } }
    return try RequirementTable(
      volumes: volumes, upperVolumes: upper, courses: courses(volumes), upperCourses: courses(upper), handleTime: handleTime,
      intervalSeconds: 1800, rules: rules ?? Self.rules())
  }

  @Test func theUpperBoundTakesMore() throws {
    let table = try Self.table([100, 200, 0], upper: [130, 240, 0])
    #expect(table.rows.map { $0.index } == [0, 1, 2])
    let needs = try table.rows.map { try $0.need.get().agents }
    let upper = try table.rows.map { try $0.upperNeed.get().agents }
    #expect(needs[0] == 14)
    #expect(needs[2] == 0 && upper[2] == 0)
    #expect(upper[0] > needs[0] && upper[1] > needs[1])
    #expect(agrees(table.scheduledHours, Double(needs.reduce(0, +)) / 0.7 / 2, relative: 1e-14))
  }

  @Test func oneIntervalWithoutAnAnswerLeavesTheOthers() throws {
    let table = try Self.table([100, .nan, -3, 1e12], upper: [.infinity, 1, 2, 100])
    #expect(try table.rows[0].need.get().agents == 14)
    #expect(throws: StaffingError.self) { try table.rows[0].upperNeed.get() }
    #expect { try table.rows[1].need.get() } throws: { ($0 as? StaffingError)?.subject == "volume" }
    #expect(try table.rows[2].need.get().agents == 0, "a forecast below zero is no contacts")
    #expect { try table.rows[3].need.get() } throws: { ($0 as? StaffingError)?.subject == "load" }
    #expect(try table.rows[3].upperNeed.get().agents == 14)
  }

  @Test func mismatchedColumnsAreRefused() throws {
    let load = LoadCourse(load: 1)
    for (upper, courses) in [([1.0], [load, load]), ([1, 2], []), ([1, 2], [load, load, load])] {
      #expect {
        try RequirementTable(
          volumes: [1, 2], upperVolumes: upper, courses: courses, upperCourses: [load, load], handleTime: 180, intervalSeconds: 1800,
          rules: Self.rules())
      } throws: {
        ($0 as? StaffingError)?.code == .lengthMismatch
      }
    }
  }

  @Test func wrongRulesAreSaidOnce() throws {
    var rules = try Self.rules()
    rules.maximumOccupancy = 0
    #expect(throws: StaffingError.self) { try Self.table([], upper: [], rules: rules) }
    #expect(throws: StaffingError.self) {
      try RequirementTable(
        volumes: [], upperVolumes: [], courses: [], upperCourses: [], handleTime: 180, intervalSeconds: 0, rules: Self.rules())
    }
    #expect(throws: StaffingError.self) { try Self.table([], upper: [], handleTime: .nan) }
  }

  @Test func anEmptyForecastIsAnEmptyTable() throws {
    let table = try Self.table([], upper: [])
    #expect(table.rows.isEmpty)
    #expect(table.scheduledHours == 0)
  }
}
