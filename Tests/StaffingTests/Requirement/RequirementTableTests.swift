import Staffing
import TestSupport
import Testing

@Suite struct RequirementTableTests {
  static func rules() throws -> RequirementRules {
    RequirementRules(goal: try ServiceGoal(parsing: "80/20"), shrinkage: try Shrinkage(0.3))
  }

  @Test func theUpperBoundTakesMore() throws {
    let table = try RequirementTable(
      volumes: [100, 200, 0], upperVolumes: [130, 240, 0], handleTimes: [180], intervalSeconds: 1800, rules: Self.rules())
    #expect(table.rows.map { $0.index } == [0, 1, 2])
    let needs = try table.rows.map { try $0.need.get().agents }
    let upper = try table.rows.map { try #require($0.upperNeed).get().agents }
    #expect(needs[0] == 14)
    #expect(needs[2] == 0 && upper[2] == 0)
    #expect(upper[0] > needs[0] && upper[1] > needs[1])
    #expect(agrees(table.scheduledHours, Double(needs.reduce(0, +)) / 0.7 / 2, relative: 1e-14))
  }

  @Test func oneIntervalWithoutAnAnswerLeavesTheOthers() throws {
    let table = try RequirementTable(
      volumes: [100, .nan, -3, 100], upperVolumes: [.infinity, 1, 2, 100], handleTimes: [180, 180, 180, -1], intervalSeconds: 1800,
      rules: Self.rules())
    #expect(try table.rows[0].need.get().agents == 14)
    #expect(throws: StaffingError.self) { try table.rows[0].upperNeed?.get() }
    #expect { try table.rows[1].need.get() } throws: { ($0 as? StaffingError)?.subject == "volume" }
    #expect(try table.rows[2].need.get().agents == 0, "a forecast below zero is no contacts")
    #expect { try table.rows[3].need.get() } throws: { ($0 as? StaffingError)?.subject == "aht" }
  }

  @Test func mismatchedColumnsAreRefused() throws {
    let rules = try Self.rules()
    for (upper, times) in [([1.0], [180.0]), ([1, 2], []), ([1, 2], [180, 180, 180])] {
      #expect {
        try RequirementTable(volumes: [1, 2], upperVolumes: upper, handleTimes: times, intervalSeconds: 1800, rules: rules)
      } throws: {
        ($0 as? StaffingError)?.code == .lengthMismatch
      }
    }
  }

  @Test func wrongRulesAreSaidOnce() throws {
    var rules = try Self.rules()
    rules.maximumOccupancy = 0
    #expect(throws: StaffingError.self) { try RequirementTable(volumes: [], handleTimes: [180], intervalSeconds: 1800, rules: rules) }
    #expect(throws: StaffingError.self) {
      try RequirementTable(volumes: [1], handleTimes: [180], intervalSeconds: 0, rules: Self.rules())
    }
    #expect(throws: StaffingError.self) {
      try RequirementTable(volumes: [1], handleTimes: [.nan], intervalSeconds: 1800, rules: Self.rules())
    }
  }

  @Test func anEmptyForecastIsAnEmptyTable() throws {
    let table = try RequirementTable(volumes: [], handleTimes: [180], intervalSeconds: 1800, rules: Self.rules())
    #expect(table.rows.isEmpty)
    #expect(table.scheduledHours == 0)
  }
}
