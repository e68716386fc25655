import Staffing
import Testing

/// Arguments far beyond any service desk: an answer or a plain reason, never a share outside 0…1 and never an endless loop.
@Suite struct ExtremeArgumentsTests {
  static let loads: [Double] = [.leastNonzeroMagnitude, 1e-300, 1e-12, 0.3, 1, 999.999999, 1e5]
  static let patiences: [Double] = [1e-300, 1e-6, 120, 1e9, 1e300]
  static let thresholds: [Double] = [0, 1e-300, 20, 1e9, 1e300]

  @Test(arguments: QueueModels.all.map { $0.id }, loads)
  func measuresAreAnswersOrReasons(_ id: String, _ load: Double) throws {
    for patience in Self.patiences where patience * load < 1e10 || patience > 1e12 {
      for lines in [nil, 1, 1000] {
        let traffic = try QueueTraffic(
          offeredLoad: load, handleTime: 180, meanPatience: patience, lines: lines, redialProbability: lines == 1 ? 0.9 : 0)
        guard let queue = Self.answerOrReason({ try QueueModels.named(id).init(traffic) }) else { continue }
        let near = Int(load.rounded(.down))
        for agents in [0, 1, near, near + 1, 2 * near + 3] {
          for seconds in Self.thresholds {
            guard let measures = Self.answerOrReason({ try queue.measures(agents: agents, targetSeconds: seconds) }) else { continue }
            let shares =
              [measures.probabilityOfWait, measures.occupancy, measures.probabilityOfAbandonment, measures.probabilityOfBlocking]
              + ServiceLevelDefinition.allCases.map { measures.serviceLevel($0) }
            let means = [
              measures.averageSpeedOfAnswer, measures.meanTimeInQueue, measures.meanOfferedWait, measures.meanWaitOfDelayed,
              measures.meanQueueLength,
            ]
            let place = "\(id) \(load) \(patience) \(String(describing: lines)) \(agents) \(seconds)"
            #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(place): \(shares)")
            #expect(means.allSatisfy { $0 >= 0 }, "\(place): \(means)")
          }
        }
      }
    }
  }

  @Test(arguments: QueueModels.all.map { $0.id }, loads)
  func leastAgentsAreAnswersOrReasons(_ id: String, _ load: Double) throws {
    for patience in [1e-300, 120, 1e300] {
      let traffic = try QueueTraffic(offeredLoad: load, handleTime: 180, meanPatience: patience, lines: 30_000)
      guard let queue = Self.answerOrReason({ try QueueModels.named(id).init(traffic) }) else { continue }
      for share in [0, .leastNonzeroMagnitude, 0.5, 1 - 0x1p-53] {
        for seconds in [0, 20.0] {
          let goal = try ServiceGoal(share: share, seconds: seconds)
          guard let agents = Self.answerOrReason({ try queue.leastAgents(for: goal) }) else { continue }
          let most = load + 9 * load.squareRoot() + 60
          #expect(agents >= 0 && Double(agents) <= most, "\(id) \(load) \(patience) \(share) \(seconds): \(agents)")
        }
      }
    }
  }

  /// The answer, or nothing where the reason is one of the module's own.
  static func answerOrReason<Answer>(_ question: () throws -> Answer) -> Answer? {
    do {
      return try question()
    } catch {
      #expect(error is StaffingError, "\(error)")
      return nil
    }
  }
}
