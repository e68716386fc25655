import Staffing
import TestSupport
import Testing

@Suite struct WorkloadRequirementTests {
  static func rules() throws -> WorkloadRequirement.Rules {
    try .init(handleTime: 1500, paidHours: 8, occupancy: 0.85, shrinkage: Shrinkage(0.3))
  }

  @Test func peopleAreHoursOverProductiveHours() throws {
    let need = try WorkloadRequirement(volume: 120, rules: Self.rules())
    #expect(agrees(need.workloadHours, 50, relative: 1e-15))
    #expect(agrees(need.people, 50 / (8 * 0.7 * 0.85), relative: 1e-14))
    #expect(need.wholePeople == 11)
  }

  @Test func thePublishedBacklogExample() throws {
    // 120 cases a day of 25 minutes by people with 5.5 productive hours: 9.1, so 10.
    let rules = try WorkloadRequirement.Rules(handleTime: 1500, paidHours: 5.5, occupancy: 1)
    let need = try WorkloadRequirement(volume: 120, rules: rules)
    #expect(agrees(need.people, 9.0909090909090909, relative: 1e-14))
    #expect(need.wholePeople == 10)
  }

  @Test func roundingNoiseAddsNobody() throws {
    // 0.1 + 0.2 hours in shifts of 0.1 hours are three people, not four.
    let rules = try WorkloadRequirement.Rules(handleTime: 0.1 * 3600, paidHours: 0.1, occupancy: 1)
    #expect(try WorkloadRequirement(volume: 3, rules: rules).wholePeople == 3)
  }

  @Test func nothingTakesNobody() throws {
    let need = try WorkloadRequirement(volume: 0, rules: Self.rules())
    #expect(need.people == 0 && need.wholePeople == 0)
  }

  @Test func refusesImpossibleRulesAndVolumes() throws {
    for value in [0, -1, .nan, .infinity] {
      #expect(throws: StaffingError.self) { try WorkloadRequirement.Rules(handleTime: value) }
      #expect(throws: StaffingError.self) { try WorkloadRequirement.Rules(handleTime: 60, paidHours: value) }
      #expect(throws: StaffingError.self) { try WorkloadRequirement.Rules(handleTime: 60, occupancy: value) }
    }
    for volume in [-1, .nan, .infinity, 1e300] {
      #expect(throws: StaffingError.self) { try WorkloadRequirement(volume: volume, rules: Self.rules()) }
    }
  }

  @Test func aTableLeavesOutOnlyWhatIsMissing() throws {
    let table = try WorkloadTable(volumes: [120, .nan, -5], upperVolumes: [150, 10, 0], rules: Self.rules())
    #expect(try table.rows[0].need.get().wholePeople == 11)
    #expect(try #require(table.rows[0].upperNeed).get().wholePeople == 14)
    #expect(throws: StaffingError.self) { try table.rows[1].need.get() }
    #expect(try table.rows[2].need.get().people == 0)
    #expect(agrees(table.workloadHours, 50, relative: 1e-15))
    #expect { try WorkloadTable(volumes: [1], upperVolumes: [], rules: Self.rules()) } throws: {
      ($0 as? StaffingError)?.code == .lengthMismatch
    }
  }
}
