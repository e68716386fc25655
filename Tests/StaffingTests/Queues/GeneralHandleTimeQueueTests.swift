import Staffing
import TestSupport
import Testing

@Suite struct GeneralHandleTimeQueueTests {
  static func queue(load: Double, variation: Double) throws -> GeneralHandleTimeQueue {
    var traffic = try QueueTraffic(offeredLoad: load, handleTime: 300)
    traffic.handleTimeVariation = variation
    return try GeneralHandleTimeQueue(traffic)
  }

  /// One agent: the mean wait of Pollaczek and Khinchine, a (1 + c²) AHT / (2 (1 − a)).
  @Test(arguments: [0, 0.5, 1, 4.0])
  func oneAgentIsPollaczekKhinchine(_ variation: Double) throws {
    let measures = try Self.queue(load: 0.7, variation: variation).measures(agents: 1, targetSeconds: 20)
    #expect(agrees(measures.averageSpeedOfAnswer, 0.7 * (1 + variation) * 300 / (2 * 0.3), relative: 1e-12))
    #expect(agrees(measures.meanQueueLength, measures.averageSpeedOfAnswer * 0.7 / 300, relative: 1e-12))
  }

  @Test func exponentialHandleTimesAreErlangC() throws {
    let queue = try Self.queue(load: 20, variation: 1)
    let erlang = try ErlangC(queue.traffic)
    #expect(try queue.measures(agents: 24, targetSeconds: 20) == erlang.measures(agents: 24, targetSeconds: 20))
    let goal = try ServiceGoal(share: 0.8, seconds: 20)
    #expect(try queue.leastAgents(for: goal) == erlang.leastAgents(for: goal))
  }

  @Test func variationCostsAgents() throws {
    let goal = try ServiceGoal(share: 0.9, seconds: 60)
    let needs = try [0, 1, 5, 20.0].map { try Self.queue(load: 100, variation: $0).leastAgents(for: goal) }
    #expect(needs == needs.sorted() && needs[0] < needs[3])
    #expect(throws: StaffingError.self) { try Self.queue(load: 1, variation: -1) }
    #expect(throws: StaffingError.self) { try Self.queue(load: 1, variation: .nan) }
  }
}
