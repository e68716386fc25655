import Staffing
import Testing

@Suite struct QueueMeasureTests {
  /// Every definition of the service level is a measure by the same name, and no two measures share a title.
  @Test func everyServiceLevelHasItsName() throws {
    let queue = try ErlangA(QueueTraffic(offeredLoad: 10, handleTime: 180, meanPatience: 120))
    let measures = try queue.measures(agents: 9, targetSeconds: 20)
    for definition in ServiceLevelDefinition.allCases {
      let measure = try #require(QueueMeasure(rawValue: definition.rawValue))
      #expect(measure.value(in: measures) == measures.serviceLevel(definition))
    }
    #expect(Set(QueueMeasure.allCases.map { $0.title }).count == QueueMeasure.allCases.count)
    #expect(QueueMeasure.allCases.allSatisfy { $0.unit != .share || (0...1).contains($0.value(in: measures)) })
  }

  /// The parameters of the newer models come through the rules.
  @Test func rulesCarryTheModelsParameters() throws {
    var rules = RequirementRules(goal: try ServiceGoal(share: 0.8, seconds: 20), model: "chat")
    rules.chatHandleTimes = [300, 350]
    let chat = try Requirement(volume: 100, handleTime: 300, intervalSeconds: 1800, rules: rules)
    let plain = try Requirement(
      volume: 100, handleTime: 300, intervalSeconds: 1800, rules: RequirementRules(goal: try ServiceGoal(share: 0.8, seconds: 20)))
    #expect(chat.agents < plain.agents)
    rules.model = "mgn"
    rules.handleTimeVariation = 8
    #expect(try Requirement(volume: 1000, handleTime: 300, intervalSeconds: 1800, rules: rules).agents > 171)
    rules.model = "g"
    rules.patience = .deterministic(60)
    let impatient = try Requirement(volume: 100, handleTime: 300, intervalSeconds: 1800, rules: rules)
    #expect(impatient.measures.probabilityOfAbandonment > 0)
  }
}
