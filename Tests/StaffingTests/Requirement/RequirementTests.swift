import Staffing
import TestSupport
import Testing

@Suite struct RequirementTests {
  static func rules(_ goal: String = "80/20", occupancy: Double = 1, shrinkage: Double = 0, minimum: Int = 0) throws -> RequirementRules {
    RequirementRules(
      goal: try ServiceGoal(parsing: goal), maximumOccupancy: occupancy, shrinkage: try Shrinkage(shrinkage), minimumAgents: minimum)
  }

  @Test func theExampleOfPyworkforce() throws {
    let need = try Requirement(volume: 100, handleTime: 180, intervalSeconds: 1800, rules: Self.rules(occupancy: 0.85, shrinkage: 0.3))
    #expect(need.offeredLoad == 10)
    #expect(need.agents == 14)
    #expect(agrees(need.scheduled, 20, relative: 1e-15))
    #expect(need.scheduledAgents == 20)
    #expect(need.driver == .serviceLevel)
    #expect(agrees(need.measures.serviceLevel(), 0.8883500191794669, relative: 1e-14))
    #expect(agrees(try #require(need.fractionalAgents), 13.037206466407792, relative: 1e-9))
  }

  @Test func theOccupancyDrivesLargeQueues() throws {
    let need = try Requirement(volume: 3000, handleTime: 300, intervalSeconds: 900, rules: Self.rules(occupancy: 0.85))
    #expect(need.driver == .occupancy)
    #expect(need.agents == 1177)
    #expect(need.measures.occupancy <= 0.85)
    #expect(agrees(try #require(need.fractionalAgents), 1000 / 0.85, relative: 1e-12))
  }

  @Test func noVolumeTakesNobodyOrTheFloor() throws {
    let none = try Requirement(volume: 0, handleTime: 180, intervalSeconds: 1800, rules: Self.rules(shrinkage: 0.3))
    #expect(none.agents == 0)
    #expect(none.scheduledAgents == 0)
    #expect(none.driver == .noVolume)
    #expect(none.measures.serviceLevel() == 1)
    let floor = try Requirement(volume: 0, handleTime: 180, intervalSeconds: 1800, rules: Self.rules(shrinkage: 0.3, minimum: 2))
    #expect(floor.agents == 2)
    #expect(floor.driver == .minimumAgents)
    #expect(floor.scheduledAgents == 3)
  }

  @Test func fractionsOfContactsCount() throws {
    let need = try Requirement(volume: 0.01, handleTime: 300, intervalSeconds: 900, rules: Self.rules())
    #expect(need.agents == 1)
  }

  @Test func impossibleRulesAreRefused() throws {
    for occupancy in [0, -0.5, 1.5, .nan] {
      let rules = try Self.rules(occupancy: occupancy)
      #expect { try Requirement(volume: 100, handleTime: 180, intervalSeconds: 1800, rules: rules) } throws: {
        ($0 as? StaffingError)?.subject == "maximum_occupancy"
      }
    }
    let certain = try Self.rules("100/20")
    #expect { try Requirement(volume: 100, handleTime: 180, intervalSeconds: 1800, rules: certain) } throws: {
      ($0 as? StaffingError)?.code == .unreachableGoal
    }
    let minimum = try Self.rules(minimum: -1)
    #expect(throws: StaffingError.self) { try Requirement(volume: 1, handleTime: 180, intervalSeconds: 1800, rules: minimum) }
    var unknown = try Self.rules()
    unknown.model = "q"
    #expect { try Requirement(volume: 100, handleTime: 180, intervalSeconds: 1800, rules: unknown) } throws: {
      ($0 as? StaffingError)?.code == .unknownModel
    }
    for volume in [-1, .nan, .infinity] {
      #expect(throws: StaffingError.self) { try Requirement(volume: volume, handleTime: 180, intervalSeconds: 1800, rules: Self.rules()) }
    }
  }

  @Test func patienceSavesAgents() throws {
    var rules = try Self.rules()
    let endless = try Requirement(volume: 600, handleTime: 300, intervalSeconds: 1800, rules: rules)
    rules.model = "a"
    rules.meanPatience = 120
    let impatient = try Requirement(volume: 600, handleTime: 300, intervalSeconds: 1800, rules: rules)
    #expect(impatient.agents < endless.agents)
    #expect(impatient.measures.probabilityOfAbandonment > 0)
    #expect(impatient.fractionalAgents == nil)
  }

  @Test func moreVolumeNeverTakesFewer() throws {
    var before = 0
    for volume in 0...400 {
      let need = try Requirement(volume: Double(volume), handleTime: 240, intervalSeconds: 900, rules: Self.rules(occupancy: 0.9))
      #expect(need.agents >= before)
      before = need.agents
    }
  }
}
