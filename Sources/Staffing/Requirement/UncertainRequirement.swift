/// The agents and people that one interval needs when its volume is a forecast with an error of its own, under the house rules.
///
/// Two needs, kept apart by name: over all contacts the goal is met on average (`expected`), or it is met with a stated probability
/// (`certain`). Neither is below the agents that the occupancy cap and the minimum of the rules ask for at the mean volume.
public struct UncertainRequirement: Equatable, Sendable {
  /// Agents, and the people on the roster that they take.
  public struct Need: Equatable, Sendable {
    public var agents: Int
    public var scheduledAgents: Int
  }

  /// The agents of the mean volume: what is usually planned.
  public let atMeanRate: Need
  /// The level that those agents really give, over all contacts.
  public let expectedLevelAtMeanRate: Double
  public let expected: Need
  public let certain: Need
  /// With which `certain` holds the goal.
  public let probability: Double

  /// - Parameters:
  ///   - rate: Contacts in the interval.
  ///   - handleTime: Mean handle time in seconds.
  ///   - intervalSeconds: Length of the interval in seconds.
  ///   - rules: The goal and the house rules.
  ///   - probability: With which the goal is to be held, 0…1.
  ///   - known: The requirement at the mean volume, where it has been worked out already.
  /// - Throws: as `Requirement`, and `unreachable_goal` for a goal of 100 % at an uncertain rate.
  public init(
    rate: UncertainRate, handleTime: Double, intervalSeconds: Double, rules: RequirementRules, probability: Double,
    atMeanRate known: Requirement? = nil
  ) throws(StaffingError) {
    let plain: Requirement
    if let known {
      plain = known
    } else {
      plain = try Requirement(volume: rate.mean, handleTime: handleTime, intervalSeconds: intervalSeconds, rules: rules)
    }
    let queue = UncertainQueue(
      rate: rate, intervalSeconds: intervalSeconds,
      queue: try rules.queue(volume: rate.mean, handleTime: handleTime, intervalSeconds: intervalSeconds))
    func need(_ agents: Int) throws(StaffingError) -> Need {
      guard let people = WholePeople.roundedUp(rules.shrinkage.scheduled(for: Double(agents))) else {
        throw StaffingError(.tooLarge, subject: "shrinkage", detail: "With a shrinkage of \(rules.shrinkage.total) hardly anyone is left.")
      }
      return Need(agents: agents, scheduledAgents: people)
    }
    let least = try queue.leastAgents(goal: rules.goal, probability: probability, near: plain.agents)
    atMeanRate = try need(plain.agents)
    expectedLevelAtMeanRate = try queue.expectedLevel(agents: plain.agents, goal: rules.goal)
    expected = try need(max(plain.agents, least.expected))
    certain = try need(max(plain.agents, least.withProbability))
    self.probability = probability
  }
}
