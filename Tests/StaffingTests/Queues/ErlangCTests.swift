import Foundation
import Staffing
import TestSupport
import Testing

@Suite struct ErlangCTests {
  static func queue(_ load: Double, handleTime: Double = 180) throws -> ErlangC {
    try ErlangC(QueueTraffic(offeredLoad: load, handleTime: handleTime))
  }

  @Test func oneAgentIsTheSimpleQueue() throws {
    // M/M/1: P(wait) = a, mean wait = a AHT / (1 − a).
    let measures = try Self.queue(0.8).measures(agents: 1, targetSeconds: 60)
    #expect(agrees(measures.probabilityOfWait, 0.8, relative: 1e-14))
    #expect(agrees(measures.averageSpeedOfAnswer, 0.8 * 180 / 0.2, relative: 1e-13))
    #expect(agrees(measures.serviceLevel(), 1 - 0.8 * exp(-0.2 / 3), relative: 1e-13))
  }

  @Test func theExampleOfPyworkforce() throws {
    let queue = try Self.queue(10)
    #expect(try queue.leastAgents(for: ServiceGoal(parsing: "80/20")) == 14)
    let measures = try queue.measures(agents: 14, targetSeconds: 20)
    #expect(agrees(measures.serviceLevel(), 0.8883500191794669, relative: 1e-14))
    #expect(agrees(measures.occupancy, 0.7142857142857143, relative: 1e-15))
    #expect(agrees(measures.probabilityOfWait, 0.1741319335950498, relative: 1e-14))
  }

  @Test func theExampleOfGarnettMandelbaumAndReiman() throws {
    // 50 agents, 48 calls a minute of one minute each: wait 20.8 s, 90 % within 58.1 s, 17 in the queue.
    let queue = try Self.queue(48, handleTime: 60)
    let measures = try queue.measures(agents: 50, targetSeconds: 20)
    #expect(agrees(measures.averageSpeedOfAnswer, 20.8, absolute: 0.05))
    #expect(agrees(try queue.waitQuantile(0.9, agents: 50), 58.1, absolute: 0.05))
    #expect(agrees(measures.meanQueueLength, 17, absolute: 0.5))
    #expect(agrees(measures.occupancy, 0.96, relative: 1e-15))
  }

  @Test func itExceedsErlangB() throws {
    for load in [0.1, 3, 50, 4000.0] {
      for spare in [0.5, 1, 5, 40.0] {
        let agents = load + spare
        let b = try ErlangB.blockingProbability(offeredLoad: load, agents: agents)
        let c = try ErlangC.probabilityOfWait(offeredLoad: load, agents: agents)
        #expect(c > b && c <= 1)
        #expect(agrees(c, agents * b / (agents - load * (1 - b)), relative: 1e-11))
      }
    }
  }

  @Test func littlesLawHolds() throws {
    let queue = try Self.queue(37.5)
    let measures = try queue.measures(agents: 40, targetSeconds: 20)
    #expect(agrees(measures.meanQueueLength, queue.traffic.arrivalRate * measures.averageSpeedOfAnswer, relative: 1e-14))
  }

  @Test(arguments: [0, 1, 9, 10])
  func overloadIsAnAnswer(_ agents: Int) throws {
    let measures = try Self.queue(10).measures(agents: agents, targetSeconds: 20)
    #expect(!measures.isStable)
    #expect(measures.serviceLevel() == 0)
    #expect(measures.probabilityOfWait == 1)
    #expect(measures.averageSpeedOfAnswer == .infinity)
    #expect(measures.meanQueueLength == .infinity)
    #expect(try Self.queue(10).waitQuantile(0.5, agents: agents) == .infinity)
    #expect(try ErlangC.probabilityOfWait(offeredLoad: 10, agents: Double(agents)) == 1)
  }

  @Test func theSearchAgreesWithCountingUp() throws {
    // Loads and goals on which searches that start from a rounded load miss the least by one.
    for step in stride(from: 1, through: 399, by: 7) {
      let load = Double(step) / 10
      for share in [0.1, 0.3, 0.5, 0.8] {
        for seconds in [0, 5, 20, 120, 600.0] {
          let queue = try Self.queue(load, handleTime: 240)
          let goal = try ServiceGoal(share: share, seconds: seconds)
          var counted = 0
          while try queue.measures(agents: counted, targetSeconds: seconds).serviceLevel() < share { counted += 1 }
          #expect(try queue.leastAgents(for: goal) == counted, "\(load) \(goal)")
        }
      }
    }
  }

  @Test func hugeLoadsStayNearTheSquareRootRule() throws {
    let least = try Self.queue(1e6, handleTime: 300).leastAgents(for: ServiceGoal(share: 0.8, seconds: 0))
    // P(wait) = 20 % at β ≈ 1.06.
    #expect(agrees((Double(least) - 1e6) / 1000, 1.06, absolute: 0.01))
  }

  @Test func occupancyCapIsNotRoundedTwice() throws {
    #expect(try Self.queue(8.5).leastAgents(maximumOccupancy: 0.85) == 10)
    #expect(try Self.queue(8.6).leastAgents(maximumOccupancy: 0.85) == 11)
    #expect(try Self.queue(10).leastAgents(maximumOccupancy: 1) == 11)
    #expect { try Self.queue(10).leastAgents(maximumOccupancy: 1e-300) } throws: { ($0 as? StaffingError)?.code == .tooLarge }
  }

  @Test func quantilesAtTheEnds() throws {
    #expect(try Self.queue(10).waitQuantile(0, agents: 12) == 0)
    #expect(try Self.queue(10).waitQuantile(1, agents: 12) == .infinity)
  }

  @Test func aGoalThatIsMetExactlyAsksForNoAgentMore() throws {
    // One agent: everybody waits with probability a. C(2, ½) = 0.1. 1 − 0.9 of doubles is not 0.1.
    for share in [0.5, 0.7, 0.8, 0.9, 0.95, 0.99] {
      #expect(try Self.queue(1 - share).leastAgents(for: ServiceGoal(share: share, seconds: 0)) == 1)
    }
    #expect(try Self.queue(0.1).leastAgents(for: ServiceGoal(parsing: "90/0")) == 1)
    #expect(try Self.queue(0.5).leastAgents(for: ServiceGoal(parsing: "90/0")) == 2)
    #expect(try Self.queue(0.100001).leastAgents(for: ServiceGoal(parsing: "90/0")) == 2)
  }
}
