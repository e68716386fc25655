import Staffing
import TestSupport
import Testing

@Suite struct GeneralPatienceQueueTests {
  static func queue(_ law: DurationLaw, load: Double = 10, handleTime: Double = 180) throws -> GeneralPatienceQueue {
    var traffic = try QueueTraffic(offeredLoad: load, handleTime: handleTime)
    traffic.patience = law
    return try GeneralPatienceQueue(traffic)
  }

  @Test(arguments: [0.5, 8.5, 40, 700, 20_000.0])
  func exponentialPatienceIsErlangA(_ load: Double) throws {
    let traffic = try QueueTraffic(offeredLoad: load, handleTime: 300, meanPatience: 120)
    let general = try GeneralPatienceQueue(traffic)
    let special = try ErlangA(traffic)
    for agents in [Int(load / 2) + 1, Int(load), Int(load + 2 * load.squareRoot()) + 1] {
      let a = try general.measures(agents: agents, targetSeconds: 20)
      let b = try special.measures(agents: agents, targetSeconds: 20)
      for (x, y) in [
        (a.probabilityOfWait, b.probabilityOfWait), (a.probabilityOfAbandonment, b.probabilityOfAbandonment),
        (a.meanQueueLength, b.meanQueueLength), (a.averageSpeedOfAnswer, b.averageSpeedOfAnswer), (a.meanOfferedWait, b.meanOfferedWait),
        (a.serviceLevel(), b.serviceLevel()), (a.shares.virtualWithin, b.shares.virtualWithin), (a.occupancy, b.occupancy),
      ] {
        #expect(agrees(x, y, relative: 1e-9, absolute: 1e-13), "\(load) \(agents): \(x) \(y)")
      }
    }
    let goal = try ServiceGoal(share: 0.8, seconds: 20)
    #expect(try general.leastAgents(for: goal) == special.leastAgents(for: goal))
  }

  @Test func endlessPatienceIsErlangC() throws {
    let endless = try Self.queue(.endless)
    let patient = try ErlangC(endless.traffic)
    for agents in [11, 14] {
      let a = try endless.measures(agents: agents, targetSeconds: 20)
      let c = try patient.measures(agents: agents, targetSeconds: 20)
      #expect(agrees(a.probabilityOfWait, c.probabilityOfWait, relative: 1e-12))
      #expect(agrees(a.serviceLevel(), c.serviceLevel(), relative: 1e-12))
      #expect(agrees(a.averageSpeedOfAnswer, c.averageSpeedOfAnswer, relative: 1e-12))
      #expect(a.probabilityOfAbandonment == 0)
      #expect(agrees(try endless.waitQuantile(0.9, agents: agents), try patient.waitQuantile(0.9, agents: agents), relative: 1e-9))
    }
    #expect(try !endless.measures(agents: 10, targetSeconds: 20).isStable)
    #expect(try endless.measures(agents: 10, targetSeconds: 20).serviceLevel() == 0)
  }

  /// One agent, everyone leaves at once who is not served at once: a loss system.
  @Test func balkingOfAllIsErlangB() throws {
    let queue = try Self.queue(.deterministic(0), load: 3)
    for agents in [1, 5] {
      let measures = try queue.measures(agents: agents, targetSeconds: 20)
      let blocking = try ErlangB.blockingProbability(offeredLoad: 3, agents: Double(agents))
      #expect(agrees(measures.probabilityOfAbandonment, blocking, relative: 1e-12))
      #expect(agrees(measures.probabilityOfWait, blocking, relative: 1e-12))
      #expect(measures.meanQueueLength == 0)
    }
  }

  /// Equally likely observations are a mixture of constants, and a fine sample is near the law that it was drawn from.
  @Test func observedPatience() throws {
    let sample = try Self.queue(.sample([30, 90, 200, 10]))
    let mixture = try Self.queue(.mixture([30, 90, 200, 10].map { .init(weight: 0.25, law: .deterministic($0)) }))
    let a = try sample.measures(agents: 9, targetSeconds: 20)
    let b = try mixture.measures(agents: 9, targetSeconds: 20)
    #expect(agrees(a.probabilityOfAbandonment, b.probabilityOfAbandonment, relative: 1e-11))
    #expect(agrees(a.serviceLevel(), b.serviceLevel(), relative: 1e-11))
    let even = try Self.queue(.sample((0..<400).map { (Double($0) + 0.5) * 0.5 }))
    let uniform = try Self.queue(.uniform(lower: 0, upper: 200))
    #expect(
      agrees(
        try even.measures(agents: 9, targetSeconds: 20).probabilityOfAbandonment,
        try uniform.measures(agents: 9, targetSeconds: 20).probabilityOfAbandonment, relative: 1e-4))
  }

  static let laws: [DurationLaw] = [
    .weibull(shape: 0.5, scale: 60), .weibull(shape: 40, scale: 60), .lognormal(logMean: 4, logDeviation: 1.5),
    .lognormal(logMean: 4, logDeviation: 0.01), .gamma(shape: 0.3, mean: 100), .gamma(shape: 200, mean: 100), .deterministic(60),
    .uniform(lower: 20, upper: 20.1),
    .mixture([.init(weight: 0.2, law: .deterministic(0)), .init(weight: 0.8, law: .lognormal(logMean: 5, logDeviation: 1))]),
  ]

  /// What comes in goes out: λ P(abandon) + n μ · occupancy = λ, and Little's law, for any law and overload.
  @Test(arguments: laws)
  func flowsBalance(_ law: DurationLaw) throws {
    for (load, agents) in [(10.0, 4), (10, 10), (10, 20), (500, 450), (500, 510)] {
      let queue = try Self.queue(law, load: load)
      let measures = try queue.measures(agents: agents, targetSeconds: 30)
      let flow = measures.probabilityOfAbandonment + measures.occupancy * Double(agents) / load
      #expect(agrees(flow, 1, relative: 1e-10), "\(law) \(load) \(agents): \(flow)")
      // The flow identity of the paper, without the integral of G.
      let identity = 1 - Double(agents) / load * (1 - Self.idleShare(measures, agents, load))
      #expect(agrees(identity, measures.probabilityOfAbandonment, relative: 1e-8, absolute: 1e-10))
      guard load == 10, agents == 10 else { continue }
      let quantile = try queue.waitQuantile(0.7, agents: agents)
      if quantile > 0 {
        let before = try queue.measures(agents: agents, targetSeconds: quantile * (1 - 1e-9)).serviceLevel(
          .answeredOrAbandonedWithinOverOffered)
        let after = try queue.measures(agents: agents, targetSeconds: quantile).serviceLevel(.answeredOrAbandonedWithinOverOffered)
        #expect(before <= 0.7 + 1e-8 && after >= 0.7 - 1e-8, "\(law) \(load) \(agents): \(before) \(after)")
      }
    }
  }

  /// Σ (n − j) p_j / n over the states with a free agent, from P(wait): p_j of an M/M/n/n queue scaled.
  static func idleShare(_ measures: QueueMeasures, _ agents: Int, _ load: Double) -> Double {
    var weights: [Double] = [1]
    for j in stride(from: agents - 1, to: 0, by: -1) { weights.append(weights[weights.count - 1] * Double(j) / load) }
    let total = weights.reduce(0, +)
    let free = weights.enumerated().reduce(0) { $0 + $1.element * Double($1.offset + 1) }
    return (1 - measures.probabilityOfWait) * free / total / Double(agents)
  }

  @Test func theFewWhoOutlastALongPatienceAreCounted() throws {
    // All wait 1000 s or are answered: P(offered wait > 1000 s) of Erlang C cut there, far below what a complement shows.
    var traffic = try QueueTraffic(volume: 1000, intervalSeconds: 1800, handleTime: 400)
    traffic.patience = .deterministic(1000)
    let measures = try GeneralPatienceQueue(traffic).measures(agents: 240, targetSeconds: 30)
    #expect(agrees(measures.probabilityOfAbandonment, 6.11828377715821e-22, relative: 1e-10))
    #expect(
      agrees(try GeneralPatienceQueue(traffic).probabilityOfWait(longerThan: 30, agents: 240), 0.043639628945129745, relative: 1e-12))
  }
}
