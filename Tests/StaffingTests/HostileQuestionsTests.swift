import Staffing
import Testing

/// Questions that no planner means but that arrive all the same: each gets an answer or a `StaffingError`, soon.
@Suite struct HostileQuestionsTests {
  static let numbers: [Double] = [
    -1, -0.0, 0, .leastNonzeroMagnitude, 1e-300, 1e-12, 1, 1e6, 1e7, 1e12, 1e300, .greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]

  static func answerOrReason<Answer>(_ question: () throws -> Answer) -> Answer? { ExtremeArgumentsTests.answerOrReason(question) }

  @Test(arguments: QueueModels.all.map { $0.id }, numbers)
  func everyModelAnswersOrRefuses(_ id: String, _ load: Double) throws {
    for patience in [nil, 0, 1e-300, 60, 1e300, .infinity, .nan] as [Double?] {
      for variation in [1, 0, -1, .nan, 1e300] {
        guard var traffic = Self.answerOrReason({ try QueueTraffic(offeredLoad: load, handleTime: 300, meanPatience: patience) }) else {
          continue
        }
        traffic.handleTimeVariation = variation
        traffic.chatHandleTimes = variation == 1 ? [300, 400] : []
        guard let queue = Self.answerOrReason({ try QueueModels.named(id).init(traffic) }) else { continue }
        // Far above the load everyone is served: large loads take their time near it, and are asked elsewhere.
        for agents in [-1, 0, 1_000_000_000, .max] + (load < 1e5 ? [1, 3] : []) {
          for seconds in [0, 20, .nan, -1, .infinity] {
            guard let measures = Self.answerOrReason({ try queue.measures(agents: agents, targetSeconds: seconds) }) else { continue }
            let levels =
              ServiceLevelDefinition.allCases.map { measures.serviceLevel($0) } + [measures.occupancy, measures.probabilityOfWait]
            #expect(levels.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(id) \(load) \(String(describing: patience)) \(agents) \(seconds)")
          }
        }
        guard load < 1e5 else { continue }
        for share in [0, 0.8, 1] {
          let goal = try ServiceGoal(share: share, seconds: 20)
          if let agents = Self.answerOrReason({ try queue.leastAgents(for: goal) }) { #expect(agents >= 0) }
        }
      }
    }
    for share in [-0.1, 1.1, .nan] { #expect(throws: StaffingError.self) { try ServiceGoal(share: share, seconds: 20) } }
  }

  @Test(arguments: numbers)
  func uncertainRatesAnswerOrRefuse(_ number: Double) throws {
    let goal = try ServiceGoal(share: 0.8, seconds: 20)
    let rates = [
      { try UncertainRate(number, variation: 0.1) }, { try UncertainRate(100, variation: number) },
      { try UncertainRate(paths: [number, 100]) },
      { try UncertainRate(quantiles: [0, number], probabilities: [0.1, 0.9]) },
      { try UncertainRate(quantiles: [1, 2], probabilities: [0.1, number]) },
    ]
    for make in rates {
      guard let rate = Self.answerOrReason(make), rate.mean < 1e7 else { continue }
      for probability in [0, 0.9, 1] { _ = Self.answerOrReason { try rate.quantile(probability) } }
      guard
        let queue = Self.answerOrReason({ try UncertainQueue(rate: rate, intervalSeconds: 1800, handleTime: 300) }),
        let levels = Self.answerOrReason({ try queue.levels(agents: 20, goal: goal, probability: 0.9) })
      else { continue }
      #expect([levels.atMeanRate, levels.expected, levels.withProbability].allSatisfy { $0 >= 0 && $0 <= 1 }, "\(number)")
    }
  }

  @Test(arguments: numbers)
  func changingDemandAnswersOrRefuses(_ number: Double) throws {
    let laws: [DurationLaw] = [
      .exponential(mean: number), .weibull(shape: number, scale: 300), .lognormal(logMean: 5, logDeviation: number),
      .gamma(shape: number, mean: 300), .deterministic(number), .uniform(lower: 0, upper: number), .endless,
    ]
    let path = try RatePath(volumes: [10, 0, 20], intervalSeconds: 900)
    for law in laws {
      for method in DemandMethod.allCases {
        guard let loads = Self.answerOrReason({ try method.loads(path, handleTime: law) }) else { continue }
        #expect(loads.allSatisfy { $0 >= 0 }, "\(law) \(method) \(loads)")
      }
      _ = Self.answerOrReason { try DemandMethodChoice(path, handleTime: law) }
    }
    for (volume, handleTime, patience) in [(number, 300.0, 200.0), (10, number, 200), (10, 300, number)] {
      guard let path = Self.answerOrReason({ try RatePath(volumes: [volume, 5], intervalSeconds: 900) }) else { continue }
      for agents in [0, 5, 1_000_000_000] {
        let changing = Self.answerOrReason {
          try ChangingQueue(
            path, agents: [agents, agents], handleTime: handleTime, meanPatience: patience, targetSeconds: 20, mostWork: 1e6)
        }
        guard let changing else { continue }
        for outcome in changing.outcomes {
          #expect(
            outcome.serviceLevel() >= 0 && outcome.serviceLevel() <= 1 && outcome.probabilityOfWait >= 0,
            "\(volume) \(handleTime) \(patience)")
          #expect(outcome.meanQueueLength >= 0, "\(volume) \(handleTime) \(patience) \(agents): \(outcome)")
        }
      }
    }
  }

  @Test(arguments: numbers)
  func prioritiesAnswerOrRefuse(_ number: Double) throws {
    guard let queue = Self.answerOrReason({ try PriorityQueue(loads: [number, 3], handleTime: 300) }) else { return }
    for agents in [0, 4, 1_000_000_000] {
      guard let classes = Self.answerOrReason({ try queue.measures(agents: agents, targetSeconds: 20) }) else { continue }
      #expect(classes.allSatisfy { $0.serviceLevel >= 0 && $0.serviceLevel <= 1 && $0.averageSpeedOfAnswer >= 0 }, "\(number) \(agents)")
    }
  }
}
