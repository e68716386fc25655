import Staffing
import TestSupport
import Testing

@Suite struct SpanRequirementTests {
  static let volumes = [5, 20, 60, 45, 30, 55, 25, 0, 8.0]

  static func path(_ factor: Double = 1) throws -> RatePath {
    try RatePath(volumes: volumes.map { $0 * factor }, intervalSeconds: 1800)
  }

  static func rules(_ share: Double = 0.8, model: String = "c", occupancy: Double = 1, minimum: Int = 0) throws -> RequirementRules {
    RequirementRules(
      goal: try ServiceGoal(share: share, seconds: 20), model: model, maximumOccupancy: occupancy,
      shrinkage: try Shrinkage(causes: [.init(name: "leave", share: 0.1), .init(name: "training", share: 0.05)]), minimumAgents: minimum,
      meanPatience: 180)
  }

  static func total(_ requirement: SpanRequirement) -> Int { requirement.rows.reduce(0) { $0 + $1.agents } }

  @Test(arguments: ["c", "a"])
  func aGoalOverTheDayIsCheaperAndHolds(_ model: String) throws {
    let law = DurationLaw.exponential(mean: 240)
    let each = try SpanRequirement(Self.path(), handleTime: law, rules: Self.rules(model: model))
    let span = try SpanRequirement(Self.path(), handleTime: law, rules: Self.rules(model: model), scope: .span)
    #expect(each.rows.allSatisfy { $0.measures.serviceLevel() >= 0.8 })
    #expect(span.serviceLevel >= 0.8)
    #expect(Self.total(span) <= Self.total(each))
    #expect(span.rows[7].agents == 0)
    // One agent fewer in the interval that is served best costs the goal, or nearly: the allocation wastes at most one step.
    #expect(span.serviceLevel < 0.83)
    let days = try SpanRequirement(
      Self.path(), handleTime: law, rules: Self.rules(model: model), scope: .groups([1, 1, 1, 1, 2, 2, 2, 2, 2]))
    #expect(Self.total(days) >= Self.total(span) - 1 && Self.total(days) <= Self.total(each))
  }

  @Test(arguments: [SpanRequirement.Scope.interval, .span])
  func moreWorkAndHigherGoalsTakeMore(_ scope: SpanRequirement.Scope) throws {
    let law = DurationLaw.exponential(mean: 240)
    var before = 0
    for share in [0.1, 0.5, 0.8, 0.9, 0.99] {
      let total = Self.total(try SpanRequirement(Self.path(), handleTime: law, rules: Self.rules(share), scope: scope))
      #expect(total >= before)
      before = total
    }
    var totals: [Int] = []
    for factor in [0.2, 1, 1.1, 3, 10] {
      totals.append(Self.total(try SpanRequirement(Self.path(factor), handleTime: law, rules: Self.rules(), scope: scope)))
    }
    #expect(totals == totals.sorted())
  }

  @Test func shrinkageCompoundsAndRoundsOnce() throws {
    let requirement = try SpanRequirement(
      Self.path(), handleTime: .exponential(mean: 240), rules: Self.rules(occupancy: 0.7, minimum: 2))
    for row in requirement.rows {
      #expect(agrees(row.scheduled, Double(row.agents) / (0.9 * 0.95), relative: 1e-12))
      #expect(row.scheduledAgents == Int(row.scheduled.rounded(.up)))
      #expect(row.measures.occupancy <= 0.7 + 1e-9 && row.agents >= 2)
    }
  }

  /// The method is chosen by the handle time, and staffing long handle times by their interval alone costs service.
  @Test func theChoiceSaysWhy() throws {
    let path = try Self.path()
    let short = try DemandMethodChoice(path, handleTime: .exponential(mean: 2))
    #expect(short.method == .intervalAverage && short.reason.contains("0 %") && !short.needsCarryOver)
    let long = try DemandMethodChoice(path, handleTime: .exponential(mean: 5400), agents: [Int](repeating: 40, count: 9))
    #expect(long.method == .modifiedLoadPointwise && long.reason.contains("300 %") && long.needsCarryOver)
    // A level rate needs no following once the queue is full, and until then it does.
    let level = try RatePath(volumes: [Double](repeating: 40, count: 12), intervalSeconds: 1800)
    #expect(try DemandMethodChoice(level, handleTime: .exponential(mean: 600), warmUp: 4).method == .intervalAverage)
    #expect(try DemandMethodChoice(level, handleTime: .exponential(mean: 600)).method == .modifiedLoadPointwise)
    func worst(_ method: DemandMethod) throws -> Double {
      let law = DurationLaw.exponential(mean: 3600)
      let requirement = try SpanRequirement(path, handleTime: law, rules: Self.rules(), method: method)
      let changing = try requirement.changing(path, handleTime: 3600)
      #expect(changing.method == .exactChain)
      return zip(changing.outcomes, Self.volumes).filter { $1 > 0 }.map { $0.0.serviceLevel() }.min() ?? 1
    }
    #expect(try worst(.intervalAverage) < worst(.modifiedLoadHighest) - 0.1)
    #expect(try worst(.modifiedLoadHighest) > 0.75)
  }

  @Test func hostileSpansAreAnsweredOrRefused() throws {
    let law = DurationLaw.exponential(mean: 240)
    let empty = try SpanRequirement(RatePath(volumes: [], intervalSeconds: 900), handleTime: law, rules: Self.rules(), scope: .span)
    #expect(empty.rows.isEmpty && empty.serviceLevel == 1)
    let nothing = try SpanRequirement(RatePath(volumes: [0, 0], intervalSeconds: 900), handleTime: law, rules: Self.rules(), scope: .span)
    #expect(nothing.rows.allSatisfy { $0.agents == 0 })
    #expect(throws: StaffingError.self) { try SpanRequirement(Self.path(), handleTime: law, rules: Self.rules(1), scope: .span) }
    #expect(throws: StaffingError.self) { try SpanRequirement(Self.path(), handleTime: law, rules: Self.rules(), scope: .groups([1])) }
    #expect(throws: StaffingError.self) { try SpanRequirement(Self.path(), handleTime: .endless, rules: Self.rules()) }
    #expect(throws: StaffingError.self) { try SpanRequirement(Self.path(1e9), handleTime: law, rules: Self.rules(), scope: .span) }
    #expect(throws: StaffingError.self) { try SpanRequirement(Self.path(), handleTime: law, rules: Self.rules(model: "?")) }
  }

  @Test func largeQueuesAreTakenAsNormal() throws {
    let path = try RatePath(volumes: [Double](repeating: 200_000, count: 20), intervalSeconds: 900)
    let changing = try ChangingQueue(
      path, agents: [Int](repeating: 67_000, count: 20), handleTime: 300, meanPatience: 200, targetSeconds: 20)
    #expect(changing.method == .gaussian && changing.statement.contains("normal"))
    let steady = try ErlangA(QueueTraffic(volume: 200_000, intervalSeconds: 900, handleTime: 300, meanPatience: 200))
      .measures(agents: 67_000, targetSeconds: 20)
    #expect(agrees(changing.outcomes[19].probabilityOfWait, steady.probabilityOfWait, absolute: 0.03))
    #expect(agrees(changing.outcomes[19].serviceLevel(), steady.serviceLevel(), absolute: 0.02))
    #expect(agrees(changing.outcomes[19].meanBusyAgents, steady.occupancy * 67_000, relative: 1e-3))
  }
}
