import Staffing
import Testing

@Suite struct SingleQueueSimulationTests {
  /// A hundred seeded queues whose figures are known exactly: at least 97 of the 99 % intervals must cover them.
  @Test func intervalsCoverTheExactFigures() throws {
    var covered = 0
    for configuration in 0..<100 {
      let agents = 1 + configuration % 12
      let load = Double(agents) * (0.4 + 0.05 * Double(configuration % 7))
      let seed = UInt64(configuration) + 1000
      let exact: Double
      let estimate: Estimate
      switch configuration % 3 {
      case 0:
        exact = try ErlangB.blockingProbability(offeredLoad: load, agents: Double(agents))
        estimate = try simulated(load, agents, .deterministic(0), seed).probabilityOfAbandonment
      case 1:
        exact = try ErlangC.probabilityOfWait(offeredLoad: load, agents: Double(agents))
        estimate = try simulated(load, agents, .endless, seed).probabilityOfWait
      default:
        let queue = try ErlangA(QueueTraffic(offeredLoad: load, handleTime: 180, meanPatience: 120))
        exact = try queue.measures(agents: agents, targetSeconds: 20).probabilityOfAbandonment
        estimate = try simulated(load, agents, .exponential(mean: 120), seed).probabilityOfAbandonment
      }
      let interval = estimate.interval(0.99)
      if interval.lower <= exact, exact <= interval.upper { covered += 1 }
    }
    #expect(covered >= 97)
  }

  private func simulated(_ load: Double, _ agents: Int, _ patience: DurationLaw, _ seed: UInt64) throws -> SimulatedQueue {
    try SingleQueueSimulation(
      arrivalRate: load / 180, service: .exponential(mean: 180), patience: patience, agents: agents, targetSeconds: 20
    ).run(contacts: 6000, batches: 20, seed: seed)
  }

  @Test func theSameSeedGivesTheSameFigures() throws {
    #expect(try simulated(8, 10, .endless, 5) == simulated(8, 10, .endless, 5))
    #expect(try simulated(8, 10, .endless, 5) != simulated(8, 10, .endless, 6))
  }

  /// With common random numbers one agent more shortens the wait of every single contact.
  @Test func oneAgentMoreNeverHurts() throws {
    var last = Double.infinity
    for agents in 9...14 {
      let wait = try simulated(8, agents, .endless, 3).meanTimeInQueue.value
      #expect(wait <= last)
      last = wait
    }
  }

  @Test func aDeterministicQueueWithoutRandomWorkIsExact() throws {
    // Nobody waits where there are far more agents than contacts.
    let result = try simulated(0.01, 12, .endless, 1)
    #expect(result.probabilityOfWait.value == 0)
    #expect(result.serviceLevel().value == 1)
  }

  @Test func overloadIsSaidAndImpossibleArgumentsAreRefused() throws {
    #expect(try !simulated(20, 10, .endless, 1).isStable)
    #expect(throws: StaffingError.self) { try simulated(.nan, 10, .endless, 1) }
    #expect(throws: StaffingError.self) { try simulated(8, 0, .endless, 1) }
    #expect(throws: StaffingError.self) { try simulated(8, Int.max, .endless, 1) }
    #expect(throws: StaffingError.self) {
      try SingleQueueSimulation(arrivalRate: 1, service: .endless, agents: 1)
    }
    let queue = try SingleQueueSimulation(arrivalRate: 1, service: .deterministic(1), agents: 2)
    #expect(throws: StaffingError.self) { try queue.run(contacts: 10, batches: 1) }
    #expect(throws: StaffingError.self) { try queue.run(contacts: Int.max) }
    #expect(throws: StaffingError.self) { try queue.run(contacts: 100, batches: 10, warmUp: -1) }
  }
}
