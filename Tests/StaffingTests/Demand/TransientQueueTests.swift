import Staffing
import TestSupport
import Testing

@Suite struct TransientQueueTests {
  /// After a long time with the same rate and staff the chain is the steady-state queue.
  @Test(arguments: [nil, 200.0])
  func settlesToTheSteadyState(_ patience: Double?) throws {
    let queue = try TransientQueue(handleTime: 300, meanPatience: patience, targetSeconds: 30)
    let path = try RatePath(volumes: [Double](repeating: 60, count: 30), intervalSeconds: 1800)
    let outcomes = try queue.outcomes(path, agents: [Int](repeating: 13, count: 30))
    let last = try #require(outcomes.last)
    let traffic = try QueueTraffic(offeredLoad: 10, handleTime: 300, meanPatience: patience)
    let steady: any QueueModel = patience == nil ? try ErlangC(traffic) : try ErlangA(traffic)
    let measures = try steady.measures(agents: 13, targetSeconds: 30)
    #expect(agrees(last.probabilityOfWait, measures.probabilityOfWait, relative: 1e-9))
    #expect(agrees(last.meanQueueLength, measures.meanQueueLength, relative: 1e-9))
    #expect(agrees(last.meanBusyAgents, 13 * measures.occupancy, relative: 1e-9))
    for definition in ServiceLevelDefinition.allCases {
      #expect(agrees(last.serviceLevel(definition), measures.serviceLevel(definition), relative: 1e-9), "\(definition)")
    }
  }

  /// Arrivals alone: a Poisson number of contacts.
  @Test func withoutAgentsContactsAddUp() throws {
    let queue = try TransientQueue(handleTime: 300)
    let path = try RatePath(volumes: [30, 0, 50], intervalSeconds: 900)
    let outcomes = try queue.outcomes(path, agents: [0, 0, 0])
    #expect(agrees(outcomes[0].inSystemAtEnd, 30, relative: 1e-12))
    #expect(agrees(outcomes[0].meanQueueLength, 15, relative: 1e-12))
    #expect(agrees(outcomes[1].meanQueueLength, 30, relative: 1e-12))
    #expect(agrees(outcomes[2].inSystemAtEnd, 80, relative: 1e-12))
    #expect(outcomes.allSatisfy { $0.serviceLevel() == 0 })
  }

  /// What comes in is answered, gives up or is still there.
  @Test func anOverloadedMorningIsCarriedOver() throws {
    let queue = try TransientQueue(handleTime: 240, meanPatience: 600)
    let path = try RatePath(volumes: [20, 90, 90, 30, 30], intervalSeconds: 900)
    let agents = [8, 10, 10, 12, 12]
    let outcomes = try queue.outcomes(path, agents: agents)
    var before = 0.0
    for outcome in outcomes {
      let answered = outcome.meanBusyAgents * 900 / 240
      #expect(agrees(before + outcome.arrivals, outcome.inSystemAtEnd + outcome.abandoned + answered, relative: 1e-10))
      before = outcome.inSystemAtEnd
    }
    // The fourth interval has the staff for its own contacts, and still answers the queue that it inherits first.
    let alone = try ErlangA(QueueTraffic(volume: 30, intervalSeconds: 900, handleTime: 240, meanPatience: 600))
      .measures(agents: 12, targetSeconds: 20).serviceLevel()
    #expect(outcomes[3].serviceLevel() < alone - 0.1)
  }

  @Test func hostileArgumentsAreAnsweredOrRefused() throws {
    #expect(throws: StaffingError.self) { try TransientQueue(handleTime: .nan) }
    #expect(throws: StaffingError.self) { try TransientQueue(handleTime: 300, meanPatience: 0) }
    #expect(throws: StaffingError.self) { try RatePath(volumes: [-1], intervalSeconds: 900) }
    #expect(throws: StaffingError.self) { try RatePath(volumes: [1], intervalSeconds: 0) }
    let queue = try TransientQueue(handleTime: 300)
    let path = try RatePath(volumes: [1e12], intervalSeconds: 900)
    #expect(throws: StaffingError.self) { try queue.outcomes(path, agents: [10]) }
    #expect(throws: StaffingError.self) { try queue.outcomes(path, agents: [10, 11]) }
    let empty = try queue.outcomes(RatePath(volumes: [0, 0], intervalSeconds: 900), agents: [0, 1_000_000])
    #expect(empty.allSatisfy { $0.inSystemAtEnd == 0 && $0.serviceLevel() >= 0 && $0.serviceLevel() <= 1 })
  }
}
