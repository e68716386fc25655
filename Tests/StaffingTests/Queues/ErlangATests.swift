import Foundation
import Staffing
import TestSupport
import Testing

@Suite struct ErlangATests {
  static func queue(_ load: Double, handleTime: Double = 180, patience: Double) throws -> ErlangA {
    try ErlangA(QueueTraffic(offeredLoad: load, handleTime: handleTime, meanPatience: patience))
  }

  @Test func theExampleOfGarnettMandelbaumAndReiman() throws {
    // 50 agents, 48 calls a minute of one minute each, patience two minutes: 3.1 % abandon, 3.7 s, 3 in the queue, 93 % busy.
    let measures = try Self.queue(48, handleTime: 60, patience: 120).measures(agents: 50, targetSeconds: 20)
    #expect(agrees(measures.probabilityOfAbandonment, 0.031, absolute: 0.0005))
    #expect(agrees(measures.meanTimeInQueue, 3.7, absolute: 0.05))
    #expect(agrees(measures.meanQueueLength, 3, absolute: 0.5))
    #expect(agrees(measures.occupancy, 0.93, absolute: 0.005))
  }

  @Test func theDefinitionsOfTheServiceLevelSpread() throws {
    let measures = try Self.queue(10, handleTime: 180, patience: 120).measures(agents: 9, targetSeconds: 20)
    let levels = ServiceLevelDefinition.allCases.map { measures.serviceLevel($0) }
    for (level, expected) in zip(levels, [0.524, 0.649, 0.572, 0.607, 0.536]) { #expect(agrees(level, expected, absolute: 0.0005)) }
  }

  @Test func patienceEqualToTheHandleTimeIsTheEndlessServerQueue() throws {
    // θ = μ: the number in the system is Poisson, whatever the agents.
    let load = 12.0
    let measures = try Self.queue(load, handleTime: 180, patience: 180).measures(agents: 10, targetSeconds: 20)
    var term = exp(-load)
    var below = 0.0
    for k in 0..<10 {
      below += term
      term *= load / Double(k + 1)
    }
    #expect(agrees(measures.probabilityOfWait, 1 - below, relative: 1e-12))
  }

  @Test(arguments: [(8.5, 10), (95.0, 100), (990, 1000)])
  func endlessPatienceIsErlangC(_ load: Double, _ agents: Int) throws {
    let traffic = try QueueTraffic(offeredLoad: load, handleTime: 180, meanPatience: 1e10)
    let patient = try ErlangA(traffic).measures(agents: agents, targetSeconds: 20)
    let endless = try ErlangC(traffic).measures(agents: agents, targetSeconds: 20)
    #expect(agrees(patient.probabilityOfWait, endless.probabilityOfWait, relative: 1e-6))
    #expect(agrees(patient.averageSpeedOfAnswer, endless.averageSpeedOfAnswer, relative: 1e-6))
    #expect(agrees(patient.meanOfferedWait, endless.meanOfferedWait, relative: 1e-6))
    for definition in ServiceLevelDefinition.allCases {
      #expect(agrees(patient.serviceLevel(definition), endless.serviceLevel(definition), relative: 1e-6))
    }
    #expect(patient.probabilityOfAbandonment < 1e-6)
  }

  @Test(arguments: [(8.5, 10), (95.0, 90)])
  func noPatienceIsErlangB(_ load: Double, _ agents: Int) throws {
    let measures = try Self.queue(load, patience: 1e-9).measures(agents: agents, targetSeconds: 20)
    let blocking = try ErlangB.blockingProbability(offeredLoad: load, agents: Double(agents))
    #expect(agrees(measures.probabilityOfAbandonment, blocking, relative: 1e-6))
    #expect(agrees(measures.probabilityOfWait, blocking, relative: 1e-6))
  }

  @Test(arguments: [120, 1e4, 1e6, 1e9])
  func heavyOverloadIsTheFluid(_ patience: Double) throws {
    // Of a = 2n Erlangs half give up, after an offered wait of patience · ln 2.
    let queue = try Self.queue(2000, handleTime: 180, patience: patience)
    let measures = try queue.measures(agents: 1000, targetSeconds: patience / 10)
    #expect(agrees(measures.probabilityOfAbandonment, 0.5, relative: 1e-9))
    #expect(agrees(measures.meanOfferedWait, patience * log(2), relative: 2e-3))
    #expect(agrees(measures.meanQueueLength, 1000 * patience / 180, relative: 1e-9))
    #expect(measures.serviceLevel() < 1e-9)
    #expect(measures.serviceLevel(.virtualWithin) < 1e-9)
    #expect(measures.probabilityOfWait == 1)
    // Just before and just after the wait of the fluid.
    let before = try queue.measures(agents: 1000, targetSeconds: patience * log(2) * 0.5)
    let after = try queue.measures(agents: 1000, targetSeconds: patience * log(2) * 1.5)
    #expect(before.serviceLevel(.virtualWithin) < 1e-3)
    #expect(after.serviceLevel(.virtualWithin) > 0.999)
  }

  @Test func fewerAgentsThanErlangsCanDo() throws {
    // A search from the load upwards would say 100.
    let queue = try Self.queue(100, handleTime: 300, patience: 120)
    #expect(try queue.leastAgents(for: ServiceGoal(parsing: "80/20")) == 98)
    #expect(agrees(try queue.measures(agents: 98, targetSeconds: 20).serviceLevel(), 0.814, absolute: 0.0005))
  }

  @Test func abandonmentIsImpatienceTimesQueue() throws {
    for agents in [1, 20, 40, 60] {
      let queue = try Self.queue(40, patience: 90)
      let measures = try queue.measures(agents: agents, targetSeconds: 20)
      let lost = measures.meanQueueLength / 90 / queue.traffic.arrivalRate
      #expect(agrees(measures.probabilityOfAbandonment, lost, relative: 1e-13))
    }
  }

  @Test func withoutAgentsEveryoneGivesUp() throws {
    let measures = try Self.queue(10, patience: 60).measures(agents: 0, targetSeconds: 20)
    #expect(measures.probabilityOfAbandonment == 1)
    #expect(measures.serviceLevel() == 0)
    #expect(agrees(measures.meanTimeInQueue, 60, relative: 1e-12))
    #expect(agrees(measures.shares.abandonedWithin, 1 - exp(-1.0 / 3), relative: 1e-12))
    #expect(measures.averageSpeedOfAnswer == .infinity)
    #expect(measures.occupancy == 0)
  }

  @Test func hugeLoadsAreAnswered() throws {
    let queue = try Self.queue(1e5, handleTime: 300, patience: 120)
    let least = try queue.leastAgents(for: ServiceGoal(parsing: "80/20"))
    #expect(least > 80_000 && least < 100_000)
  }

  @Test func aPatienceBeyondReasonPointsToErlangC() {
    #expect { try Self.queue(1e5, patience: 1e15) } throws: { ($0 as? StaffingError)?.code == .tooLarge }
  }

  @Test func quantilesAtTheEnds() throws {
    let queue = try Self.queue(10, patience: 60)
    #expect(try queue.waitQuantile(0, agents: 9) == 0)
    #expect(try queue.waitQuantile(1, agents: 9) == .infinity)
    #expect(agrees(try queue.waitQuantile(0.5, agents: 0), 60 * log(2), relative: 1e-9))
  }

  @Test func whereNearlyEverybodyWaitsTheFewOthersAreCounted() throws {
    // Figures of 30 digits from the density of the offered wait; as complements they would be rounding noise.
    let queue = try Self.queue(20.0 / 3, handleTime: 240, patience: 1e5)
    let measures = try queue.measures(agents: 6, targetSeconds: 600)
    #expect(agrees(measures.serviceLevel(), 1.8136874926548551e-7, relative: 1e-10))
    #expect(agrees(measures.serviceLevel(.virtualWithin), 1.8201579528337027e-7, relative: 1e-10))
  }

  @Test func theFewWhoWaitLongAreCounted() throws {
    let queue = try Self.queue(10, handleTime: 180, patience: 60)
    let measures = try queue.measures(agents: 10, targetSeconds: 20)
    let late = 1 - measures.serviceLevel(.answeredOrAbandonedWithinOverOffered)
    #expect(agrees(try queue.probabilityOfWait(longerThan: 20, agents: 10), late, relative: 1e-13))
    #expect(agrees(try queue.probabilityOfWait(longerThan: 20, agents: 30), 1.4292655232253126e-8, relative: 1e-10))
    #expect(agrees(try queue.probabilityOfWait(longerThan: 0, agents: 10), measures.probabilityOfWait, relative: 1e-13))
    #expect(throws: StaffingError.self) { try queue.probabilityOfWait(longerThan: -1, agents: 10) }
  }
}
