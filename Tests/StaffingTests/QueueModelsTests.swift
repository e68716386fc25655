import Foundation
import Staffing
import TestSupport
import Testing

/// What every model of the registry owes: sane shares, monotone goals, plain reasons.
@Suite struct QueueModelsTests {
  static let ids = QueueModels.all.map { $0.id }
  static let loads: [Double] = [0.001, 0.5, 1, 8.5, 40, 700, 20_000]

  static func queue(_ id: String, load: Double, patience: Double = 120) throws -> any QueueModel {
    try QueueModels.named(id).init(
      QueueTraffic(offeredLoad: load, handleTime: 300, meanPatience: patience, lines: Int(load * 1.5) + 40, redialProbability: 0.2))
  }

  static func near(_ load: Double) -> [Int] {
    let root = load.squareRoot()
    let numbers = [0, load / 2, load - 2 * root, load - 1, load, load + 1, load + root, load + 3 * root, 2 * load + 5, 20 * load]
    return Array(Set(numbers.map { Int(max(0, $0)) })).sorted()
  }

  @Test func everyFileOfTheFolderIsRegistered() throws {
    let folder = Fixtures.repository.appending(path: "Sources/Staffing/Queues")
    let stems = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") && !$0.contains("+") }
      .map { String($0.dropLast(6)) }
    let types = QueueModels.all.map { "\($0)" }
    #expect(stems.sorted() == types.sorted())
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test func anUnknownNameNamesTheKnown() {
    #expect { try QueueModels.named("q") } throws: { error in
      guard let error = error as? StaffingError else { return false }
      return error.code == .unknownModel && Self.ids.allSatisfy { error.detail.contains($0) }
    }
  }

  @Test(arguments: ids, loads)
  func sharesStaySharesAndMeansStayMeans(_ id: String, _ load: Double) throws {
    let queue = try Self.queue(id, load: load)
    for agents in Self.near(load) {
      for seconds in [0, 20, 3600.0] {
        let measures = try queue.measures(agents: agents, targetSeconds: seconds)
        let shares = [
          measures.probabilityOfWait, measures.occupancy, measures.probabilityOfAbandonment, measures.probabilityOfBlocking,
        ]
        let levels = ServiceLevelDefinition.allCases.map { measures.serviceLevel($0) }
        #expect((shares + levels).allSatisfy { $0 >= 0 && $0 <= 1 }, "\(id) \(load) \(agents) \(measures)")
        let means = [
          measures.averageSpeedOfAnswer, measures.meanTimeInQueue, measures.meanOfferedWait, measures.meanWaitOfDelayed,
          measures.meanQueueLength,
        ]
        #expect(means.allSatisfy { $0 >= 0 }, "\(id) \(load) \(agents) \(measures)")
        if measures.isStable {
          let ends = measures.shares.answered + measures.probabilityOfAbandonment + measures.probabilityOfBlocking
          #expect(agrees(ends, 1, relative: 1e-12), "\(id) \(load) \(agents): \(ends)")
          #expect(measures.meanQueueLength.isFinite)
        }
      }
    }
  }

  @Test(arguments: ids, loads)
  func moreAgentsServeBetter(_ id: String, _ load: Double) throws {
    let queue = try Self.queue(id, load: load)
    var before: QueueMeasures?
    for agents in Self.near(load) {
      let measures = try queue.measures(agents: agents, targetSeconds: 20)
      if let before {
        let slack = 1e-13
        #expect(measures.serviceLevel() >= before.serviceLevel() - slack, "\(id) \(load) \(agents)")
        #expect(measures.probabilityOfAbandonment <= before.probabilityOfAbandonment + slack)
        #expect(measures.probabilityOfBlocking <= before.probabilityOfBlocking + slack)
        #expect(measures.averageSpeedOfAnswer <= before.averageSpeedOfAnswer * (1 + slack))
        #expect(measures.meanQueueLength <= before.meanQueueLength * (1 + slack))
      }
      before = measures
    }
  }

  @Test(arguments: ids, [0.001, 0.5, 1, 8.5, 40, 700, 20_000.0])
  func theLeastAgentsAreEnoughAndOneFewerAreNot(_ id: String, _ load: Double) throws {
    let queue = try Self.queue(id, load: load)
    for (share, seconds) in [(0.01, 10.0), (0.5, 0), (0.8, 20), (0.95, 120), (0.999, 5)] {
      let goal = try ServiceGoal(share: share, seconds: seconds)
      let least = try queue.leastAgents(for: goal)
      #expect(try queue.measures(agents: least, targetSeconds: seconds).serviceLevel() >= share - 1e-12, "\(id) \(load) \(goal)")
      if least > 0 {
        #expect(try queue.measures(agents: least - 1, targetSeconds: seconds).serviceLevel() < share + 1e-12, "\(id) \(load) \(goal)")
      }
      if let fractional = try queue.leastFractionalAgents(for: goal) {
        #expect(fractional <= Double(least) && fractional > Double(least - 1) - 1e-9, "\(id) \(load) \(goal): \(fractional) of \(least)")
      }
    }
  }

  @Test(arguments: ids, [0.5, 8.5, 700.0])
  func theOccupancyCapHolds(_ id: String, _ load: Double) throws {
    let queue = try Self.queue(id, load: load)
    for cap in [0.3, 0.85, 0.99] {
      let least = try queue.leastAgents(maximumOccupancy: cap)
      #expect(try queue.measures(agents: least, targetSeconds: 0).occupancy <= cap * (1 + 1e-9))
      if least > 1 { #expect(try queue.measures(agents: least - 1, targetSeconds: 0).occupancy > cap * (1 - 1e-9)) }
    }
    for cap in [0, -1, 1.1, .nan] {
      #expect(throws: StaffingError.self) { try queue.leastAgents(maximumOccupancy: cap) }
    }
  }

  @Test(arguments: ids)
  func certaintyIsRefusedWithAReason(_ id: String) throws {
    let queue = try Self.queue(id, load: 10)
    let goal = try ServiceGoal(share: 1, seconds: 20)
    #expect { try queue.leastAgents(for: goal) } throws: { ($0 as? StaffingError)?.code == .unreachableGoal }
    let almost = try ServiceGoal(share: 1 - 1e-15, seconds: 20)
    #expect(try queue.leastAgents(for: almost) < 100)
  }

  @Test(arguments: ids)
  func noTrafficTakesNobody(_ id: String) throws {
    let queue = try Self.queue(id, load: 0)
    #expect(try queue.leastAgents(for: ServiceGoal(share: 1, seconds: 0)) == 0)
    #expect(try queue.leastAgents(maximumOccupancy: 0.8) == 0)
    for agents in [0, 5] {
      let measures = try queue.measures(agents: agents, targetSeconds: 20)
      #expect(measures.serviceLevel() == 1)
      #expect(measures.probabilityOfWait == 0)
      #expect(measures.occupancy == 0)
      #expect(try queue.waitQuantile(0.9, agents: agents) == 0)
    }
  }

  @Test(arguments: ids)
  func impossibleArgumentsAreRefused(_ id: String) throws {
    let queue = try Self.queue(id, load: 10)
    #expect(throws: StaffingError.self) { try queue.measures(agents: -1, targetSeconds: 20) }
    #expect(throws: StaffingError.self) { try queue.measures(agents: .max, targetSeconds: 20) }
    #expect(throws: StaffingError.self) { try queue.measures(agents: 12, targetSeconds: -1) }
    #expect(throws: StaffingError.self) { try queue.measures(agents: 12, targetSeconds: .nan) }
    #expect(throws: StaffingError.self) { try queue.waitQuantile(1.5, agents: 12) }
    #expect(throws: StaffingError.self) { try queue.waitQuantile(0.5, agents: -1) }
  }

  @Test(arguments: ["c", "a", "x"], [8.5, 40, 700.0])
  func theWaitQuantileInvertsTheWait(_ id: String, _ load: Double) throws {
    let queue = try Self.queue(id, load: load)
    let agents = Int(load) + 1
    for probability in [0.5, 0.9, 0.99] {
      let seconds = try queue.waitQuantile(probability, agents: agents)
      let measures = try queue.measures(agents: agents, targetSeconds: seconds)
      guard seconds > 0 else {
        #expect(1 - measures.probabilityOfWait >= probability)
        continue
      }
      // Out of the queue by then, one way or the other, of those that got into the system.
      let within = measures.serviceLevel(.answeredOrAbandonedWithinOverOffered) / (1 - measures.probabilityOfBlocking)
      #expect(agrees(within, probability, relative: 1e-9), "\(id) \(load) \(probability): \(within)")
    }
  }
}
