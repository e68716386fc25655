import Staffing
import TestSupport
import Testing

@Suite struct ErlangXTests {
  static func queue(
    _ load: Double, patience: Double? = nil, lines: Int? = nil, redial: Double = 0
  ) throws -> ErlangX {
    try ErlangX(QueueTraffic(offeredLoad: load, handleTime: 180, meanPatience: patience, lines: lines, redialProbability: redial))
  }

  /// Two ways to the same figures: bounded sums with departure tails here, thinned loads there.
  @Test(arguments: [(10.0, 9), (10, 14), (300, 280), (300, 310)], [0, 20, 200.0])
  func withoutLinesItIsErlangA(_ system: (load: Double, agents: Int), _ seconds: Double) throws {
    let other = try ErlangA(QueueTraffic(offeredLoad: system.load, handleTime: 180, meanPatience: 120))
      .measures(agents: system.agents, targetSeconds: seconds)
    for lines in [nil, 5000] {
      let measures = try Self.queue(system.load, patience: 120, lines: lines).measures(agents: system.agents, targetSeconds: seconds)
      #expect(agrees(measures.probabilityOfWait, other.probabilityOfWait, relative: 1e-12))
      #expect(agrees(measures.averageSpeedOfAnswer, other.averageSpeedOfAnswer, relative: 1e-11))
      #expect(agrees(measures.meanTimeInQueue, other.meanTimeInQueue, relative: 1e-11))
      #expect(agrees(measures.meanOfferedWait, other.meanOfferedWait, relative: 1e-11))
      #expect(agrees(measures.meanWaitOfDelayed, other.meanWaitOfDelayed, relative: 1e-11))
      #expect(agrees(measures.occupancy, other.occupancy, relative: 1e-12))
      for definition in ServiceLevelDefinition.allCases {
        let level = measures.serviceLevel(definition)
        #expect(agrees(level, other.serviceLevel(definition), relative: 1e-10, absolute: 1e-14), "\(system) \(seconds) \(definition)")
      }
    }
  }

  @Test func asManyLinesAsAgentsIsErlangB() throws {
    for redial in [0, 0.4] {
      let measures = try Self.queue(30, patience: 120, lines: 33, redial: redial).measures(agents: 33, targetSeconds: 20)
      let attempts = (measures.redials?.inflation ?? .nan) * 30
      let blocking = try ErlangB.blockingProbability(offeredLoad: attempts, agents: 33)
      #expect(agrees(measures.probabilityOfBlocking, blocking, relative: 1e-11))
      #expect(measures.probabilityOfWait == 0)
      #expect(agrees(measures.serviceLevel(), 1 - blocking, relative: 1e-11))
    }
  }

  @Test func withManyLinesAndPatienceItIsErlangC() throws {
    let measures = try Self.queue(30, lines: 5000).measures(agents: 33, targetSeconds: 20)
    let endless = try ErlangC(QueueTraffic(offeredLoad: 30, handleTime: 180)).measures(agents: 33, targetSeconds: 20)
    #expect(agrees(measures.probabilityOfWait, endless.probabilityOfWait, relative: 1e-12))
    #expect(agrees(measures.averageSpeedOfAnswer, endless.averageSpeedOfAnswer, relative: 1e-11))
    #expect(agrees(measures.serviceLevel(), endless.serviceLevel(), relative: 1e-12))
  }

  @Test func overloadWithoutPatienceFillsTheLines() throws {
    // 20 Erlangs on 10 agents and 1000 lines: half is blocked, and the queue is full.
    let measures = try Self.queue(20, lines: 1000).measures(agents: 10, targetSeconds: 20)
    #expect(agrees(measures.probabilityOfBlocking, 0.5, relative: 1e-9))
    #expect(agrees(measures.occupancy, 1, relative: 1e-12))
    #expect(agrees(measures.meanQueueLength, 989, relative: 1e-9))
    #expect(measures.serviceLevel() < 1e-9)
  }

  @Test(arguments: [0, 0.3, 0.9, 0.999])
  func theAttemptsReproduceThemselves(_ redial: Double) throws {
    let queue = try Self.queue(20, patience: 60, lines: 30, redial: redial)
    let measures = try queue.measures(agents: 15, targetSeconds: 20)
    let redials = try #require(measures.redials)
    let lost = measures.probabilityOfBlocking + measures.probabilityOfAbandonment
    #expect(agrees(redials.attemptRate, queue.traffic.arrivalRate + redial * redials.attemptRate * lost, relative: 1e-11))
    // A fresh contact is served in the end or is lost for good.
    #expect(agrees(redials.freshNeverServed + redials.inflation * measures.shares.answered, 1, relative: 1e-11))
  }

  @Test func redialsMakeItWorse() throws {
    var level = 1.0
    for redial in [0, 0.2, 0.5, 0.8] {
      let measures = try Self.queue(20, patience: 60, lines: 30, redial: redial).measures(agents: 18, targetSeconds: 20)
      #expect(measures.serviceLevel() < level)
      level = measures.serviceLevel()
    }
  }

  @Test func tooFewLinesAreNamed() throws {
    let queue = try Self.queue(30, patience: 60, lines: 20)
    #expect { try queue.leastAgents(for: ServiceGoal(parsing: "80/20")) } throws: { error in
      (error as? StaffingError)?.code == .unreachableGoal && (error as? StaffingError)?.subject == "lines"
    }
  }

  @Test func withoutAgentsNobodyIsAnswered() throws {
    for patience in [nil, 60.0] {
      let measures = try Self.queue(5, patience: patience, lines: 10).measures(agents: 0, targetSeconds: 20)
      #expect(measures.shares.answered == 0)
      #expect(measures.serviceLevel() == 0)
      #expect(agrees(measures.probabilityOfBlocking + measures.probabilityOfAbandonment, 1, relative: 1e-12))
    }
  }
}
