/// The agents and people that one interval needs when its volume is a forecast with an error of its own, under the house rules.
///
/// Two needs, kept apart by name: over all contacts the goal is met on average (`expected`), or it is met with a stated probability
/// (`certain`). Neither is below the agents that the occupancy cap and the minimum of the rules ask for at the mean volume.
public struct UncertainRequirement: Equatable, Sendable {
  /// Agents, and the people on the roster that they take.
  public struct Need: Equatable, Sendable {
    public var agents: Int
    public var scheduledAgents: Int

    init(agents: Int, _ shrinkage: Shrinkage) throws(StaffingError) {
      guard let people = WholePeople.roundedUp(shrinkage.scheduled(for: Double(agents))) else {
        throw StaffingError(.tooLarge, subject: "shrinkage", detail: "With a shrinkage of \(shrinkage.total) hardly anyone is left.")
      }
      self.agents = agents
      scheduledAgents = people
    }
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
  ///   - rate: Contacts in the interval; where the load moves, the contacts that make its mean load.
  ///   - handleTime: Mean handle time in seconds.
  ///   - intervalSeconds: Length of the interval in seconds.
  ///   - rules: The goal and the house rules.
  ///   - probability: With which the goal is to be held, 0…1.
  ///   - course: The load within the interval at the mean volume; one that does not move where `nil`.
  ///   - known: The requirement at the mean volume, where it has been worked out already.
  /// - Throws: as `Requirement`, and `unreachable_goal` for a goal of 100 % at an uncertain rate.
  public init(
    rate: UncertainRate, handleTime: Double, intervalSeconds: Double, rules: RequirementRules, probability: Double,
    course: LoadCourse? = nil, atMeanRate known: Requirement? = nil
  ) throws(StaffingError) {
    let course = course ?? LoadCourse(load: rate.mean * handleTime / intervalSeconds)
    let plain: Requirement
    if let known {
      plain = known
    } else {
      plain = try Requirement(volume: rate.mean, course: course, handleTime: handleTime, rules: rules)
    }
    let queue = UncertainQueue(
      rate: rate, intervalSeconds: intervalSeconds, queue: try rules.queue(course: course, handleTime: handleTime))
    let least = try queue.leastAgents(goal: rules.goal, probability: probability, near: plain.agents)
    atMeanRate = try Need(agents: plain.agents, rules.shrinkage)
    expectedLevelAtMeanRate = try queue.expectedLevel(agents: plain.agents, goal: rules.goal)
    expected = try Need(agents: max(plain.agents, least.expected), rules.shrinkage)
    certain = try Need(agents: max(plain.agents, least.withProbability), rules.shrinkage)
    self.probability = probability
  }
}
