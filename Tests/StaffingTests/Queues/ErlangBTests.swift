import Staffing
import TestSupport
import Testing

@Suite struct ErlangBTests {
  @Test func closedForms() throws {
    func check(_ load: Double, _ agents: Double, _ blocking: Double) throws {
      #expect(agrees(try ErlangB.blockingProbability(offeredLoad: load, agents: agents), blocking, relative: 1e-15))
    }
    try check(1, 1, 1 / 2)
    try check(1, 2, 1 / 5)
    try check(2, 3, 4 / 19)
    try check(3, 5, 81 / 736)
  }

  @Test func theRecursionHolds() throws {
    // 1/B(n) = 1 + (n/a)/B(n − 1), fractional agents included.
    for load in [0.01, 0.7, 5, 90, 3000.0] {
      for agents in [0.3, 1, 1.7, load, load + 0.9, 1.2 * load + 3] where agents >= 1 {
        let here = 1 / (try ErlangB.blockingProbability(offeredLoad: load, agents: agents))
        let before = 1 / (try ErlangB.blockingProbability(offeredLoad: load, agents: agents - 1))
        #expect(agrees(here, 1 + agents / load * before, relative: 1e-12), "\(load) \(agents)")
      }
    }
  }

  @Test func fractionalAgentsJoinTheWholeOnes() throws {
    for load in [0.001, 0.5, 1.9, 2.1, 30.0] {
      let near = try ErlangB.blockingProbability(offeredLoad: load, agents: 1 - 1e-9)
      let whole = try ErlangB.blockingProbability(offeredLoad: load, agents: 1)
      #expect(agrees(near, whole, relative: 1e-7), "\(load)")
      let none = try ErlangB.blockingProbability(offeredLoad: load, agents: 1e-12)
      #expect(agrees(none, 1, relative: 1e-9), "\(load)")
    }
  }

  @Test func farOutTheLogarithmStaysFinite() throws {
    let log = try ErlangB.logBlockingProbability(offeredLoad: 1e-3, agents: 100_000)
    #expect(log.isFinite && log < -1e6)
    #expect(try ErlangB.blockingProbability(offeredLoad: 1e-3, agents: 100_000) == 0)
    #expect(try ErlangB.logBlockingProbability(offeredLoad: 0, agents: 3) == -.infinity)
    #expect(try ErlangB.blockingProbability(offeredLoad: 0, agents: 0) == 1)
  }

  @Test func linesForABlockingShare() throws {
    // The first line of the usual trunk tables: 1 % blocking.
    for (load, lines) in [(0.01, 1), (4.46, 10), (84.0, 100)] {
      let queue = try ErlangB(QueueTraffic(offeredLoad: load, handleTime: 180))
      #expect(try queue.leastAgents(maximumBlocking: 0.01) == lines)
    }
  }

  @Test func blockingShareLimits() throws {
    let queue = try ErlangB(QueueTraffic(offeredLoad: 10, handleTime: 180))
    #expect(try queue.leastAgents(maximumBlocking: 1) == 0)
    #expect { try queue.leastAgents(maximumBlocking: 0) } throws: { ($0 as? StaffingError)?.code == .unreachableGoal }
    #expect(throws: StaffingError.self) { try queue.leastAgents(maximumBlocking: .nan) }
  }

  @Test func refusesImpossibleArguments() {
    for (load, agents) in [(-1.0, 1.0), (.nan, 1), (1, -1), (1, .nan), (1, .infinity), (1e9, 1), (1, 1e12)] {
      #expect(throws: StaffingError.self) { try ErlangB.blockingProbability(offeredLoad: load, agents: agents) }
    }
  }

  @Test func aGoalThatIsMetExactlyAsksForNoLineMore() throws {
    // B(2, 1) = 0.2, and 1 − 0.8 of doubles is less.
    #expect(try ErlangB(QueueTraffic(offeredLoad: 1, handleTime: 180)).leastAgents(for: ServiceGoal(parsing: "80/0")) == 2)
  }
}
