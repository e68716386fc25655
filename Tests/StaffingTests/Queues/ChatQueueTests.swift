import Staffing
import TestSupport
import Testing

@Suite struct ChatQueueTests {
  static func queue(load: Double = 20, handleTimes: [Double] = [], patience: Double? = nil) throws -> ChatQueue {
    var traffic = try QueueTraffic(offeredLoad: load, handleTime: 300, meanPatience: patience)
    traffic.chatHandleTimes = handleTimes
    return try ChatQueue(traffic)
  }

  @Test(arguments: [nil, 200.0])
  func oneChatAtATimeIsErlang(_ patience: Double?) throws {
    let chat = try Self.queue(patience: patience)
    let erlang: any QueueModel = patience == nil ? try ErlangC(chat.traffic) : try ErlangA(chat.traffic)
    for agents in [21, 25, patience == nil ? 30 : 12] {
      let a = try chat.measures(agents: agents, targetSeconds: 30)
      let b = try erlang.measures(agents: agents, targetSeconds: 30)
      for (x, y) in [
        (a.probabilityOfWait, b.probabilityOfWait), (a.averageSpeedOfAnswer, b.averageSpeedOfAnswer), (a.occupancy, b.occupancy),
        (a.meanQueueLength, b.meanQueueLength), (a.meanOfferedWait, b.meanOfferedWait), (a.meanTimeInQueue, b.meanTimeInQueue),
      ] + ServiceLevelDefinition.allCases.map({ (a.serviceLevel($0), b.serviceLevel($0)) }) {
        #expect(agrees(x, y, relative: 1e-10), "\(agents): \(x) \(y)")
      }
      #expect(
        agrees(try chat.waitQuantile(0.9, agents: agents), try erlang.waitQuantile(0.9, agents: agents), relative: 1e-9, absolute: 1e-9))
    }
  }

  /// Two chats at a time that do not slow each other down are twice the agents.
  @Test func freeConcurrencyIsMoreAgents() throws {
    let chat = try Self.queue(handleTimes: [300, 300])
    let erlang = try ErlangC(QueueTraffic(offeredLoad: 20, handleTime: 300))
    let a = try chat.measures(agents: 12, targetSeconds: 30)
    let b = try erlang.measures(agents: 24, targetSeconds: 30)
    #expect(agrees(a.probabilityOfWait, b.probabilityOfWait, relative: 1e-10))
    #expect(agrees(a.serviceLevel(), b.serviceLevel(), relative: 1e-10))
    #expect(a.occupancy > b.occupancy)
  }

  /// Two chats that take twice as long gain nothing in throughput: the load needs as many agents as without.
  @Test func concurrencyThatSlowsDownGainsNoThroughput() throws {
    let chat = try Self.queue(handleTimes: [300, 600])
    #expect(try !chat.measures(agents: 20, targetSeconds: 30).isStable)
    #expect(try chat.measures(agents: 21, targetSeconds: 30).isStable)
    let goal = try ServiceGoal(share: 0.8, seconds: 30)
    let slow = try Self.queue(handleTimes: [300, 400, 600]).leastAgents(for: goal)
    let factor = try Self.queue(handleTimes: [300, 300, 300]).leastAgents(for: goal)
    #expect(slow > factor)
  }

  @Test func impossibleHandleTimesAreRefused() {
    #expect(throws: StaffingError.self) { try Self.queue(handleTimes: [300, 700]) }
    #expect(throws: StaffingError.self) { try Self.queue(handleTimes: [300, -1]) }
    #expect(throws: StaffingError.self) { try Self.queue(handleTimes: [.nan]) }
    #expect(throws: StaffingError.self) { try Self.queue(handleTimes: [Double](repeating: 300, count: 51)) }
  }
}
