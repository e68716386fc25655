import Staffing
import Testing

@Suite struct BlendingTests {
  /// The plan's deferred work fits in by simulation, and the live contacts are served as the plan says.
  @Test func liveFirstFitsInWhatThePlanSays() throws {
    let intervals = 16
    let queue = try ErlangA(QueueTraffic(volume: 100, intervalSeconds: 1800, handleTime: 180, meanPatience: 180))
    let live = try queue.measures(agents: 16, targetSeconds: 20)
    let blending = Blending.liveFirst(reserve: 2)
    let capacity = try blending.deferredCapacity(besides: [QueueMeasures](repeating: live, count: intervals))
    #expect(capacity[0] > 3 && capacity[0] < 5)
    // 95 % of the work that fits in.
    let tickets = capacity.map { 0.95 * $0 * 1800 / 300 }
    let system = try blending.system(
      intervalSeconds: 1800,
      live: ContactClass(
        name: "live", arrivals: [Double](repeating: 100, count: intervals), service: .exponential(mean: 180),
        patience: .exponential(mean: 180)),
      deferred: [ContactClass(name: "deferred", arrivals: tickets, service: .lognormal(mean: 300, squaredVariation: 1))],
      agents: [Int](repeating: 16, count: intervals))
    let result = try system.run(replications: 10)
    #expect(try #require(result.contacts(ofClass: 1)).unservedShare.value < 0.03)
    #expect(try #require(result.contacts(ofClass: 0)?.serviceLevel()).value > 0.85)
  }

  @Test func severalKindsOfTicketsWaitForTheLiveContacts() throws {
    let live = ContactClass(name: "live", arrivals: [10], service: .exponential(mean: 60))
    let tickets = ["urgent", "other"].enumerated().map {
      ContactClass(name: $1, arrivals: [5], service: .exponential(mean: 300), priority: $0)
    }
    let system = try Blending.liveFirst(reserve: 1).system(intervalSeconds: 1800, live: live, deferred: tickets, agents: [4])
    #expect(system.classes.map(\.priority) == [-1, 0, 1] && system.groups[0].skills.map(\.reserve) == [0, 1, 1])
    let apart = try Blending.ringFenced([1]).system(intervalSeconds: 1800, live: live, deferred: tickets, agents: [4])
    #expect(apart.groups.map(\.agents) == [[3], [1]] && apart.groups[1].skills.map(\.contactClass) == [1, 2])
  }

  @Test func ringFencedHoursAreThemselves() throws {
    let live = try ErlangC(QueueTraffic(volume: 50, intervalSeconds: 1800, handleTime: 180)).measures(agents: 8, targetSeconds: 20)
    #expect(try Blending.ringFenced([3]).deferredCapacity(besides: [live], maximumOccupancy: 0.9) == [2.7])
    #expect(throws: StaffingError.self) { try Blending.ringFenced([9]).deferredCapacity(besides: [live]) }
    #expect(throws: StaffingError.self) { try Blending.ringFenced([1, 1]).deferredCapacity(besides: [live]) }
    #expect(throws: StaffingError.self) { try Blending.liveFirst(reserve: -1).deferredCapacity(besides: [live]) }
    #expect(throws: StaffingError.self) { try Blending.liveFirst(reserve: 1).deferredCapacity(besides: [live], maximumOccupancy: .nan) }
  }
}
