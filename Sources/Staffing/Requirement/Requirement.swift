/// The people that one interval takes, and what they give.
public struct Requirement: Equatable, Sendable {
  /// What the number of agents was set by.
  public enum Driver: String, Sendable, CaseIterable {
    case serviceLevel = "service_level"
    case occupancy
    case minimumAgents = "minimum_agents"
    /// Nothing comes in and nobody has to be there.
    case noVolume = "no_volume"
  }

  /// Contacts in the interval.
  public let volume: Double
  /// Load in Erlangs.
  public let offeredLoad: Double
  /// Agents on the contacts: the least whole number that meets the goal, the occupancy and the floor together.
  public let agents: Int
  /// The least real number that does; `nil` where the model knows none between whole agents. For adding up several queues before rounding.
  public let fractionalAgents: Double?
  /// People on the roster before rounding: `agents` / (1 − shrinkage).
  public let scheduled: Double
  /// People on the roster, rounded up once.
  public let scheduledAgents: Int
  public let driver: Driver
  /// What `agents` agents give, service levels at the goal's threshold.
  public let measures: QueueMeasures

  /// The requirement of one interval.
  ///
  /// - Parameters:
  ///   - volume: Contacts in the interval, 0 or more, not necessarily whole.
  ///   - handleTime: Mean handle time in seconds.
  ///   - intervalSeconds: Length of the interval in seconds.
  ///   - rules: The goal and the house rules.
  /// - Throws: `invalid_parameter`, `missing_parameter`, `unknown_model`, `unreachable_goal` or `too_large`, naming the parameter.
  public init(volume: Double, handleTime: Double, intervalSeconds: Double, rules: RequirementRules) throws(StaffingError) {
    guard rules.minimumAgents >= 0, rules.minimumAgents <= QueueTraffic.mostAgents else {
      throw StaffingError.invalid("minimum_agents", Double(rules.minimumAgents), expected: "a count of 0 or more")
    }
    let queue = try rules.queue(volume: volume, handleTime: handleTime, intervalSeconds: intervalSeconds)
    let forGoal = try queue.leastAgents(for: rules.goal)
    // An occupancy of 1 is no cap: the goal decides, also where contacts give up and the agents are never idle.
    let forOccupancy = rules.maximumOccupancy == 1 ? 0 : try queue.leastAgents(maximumOccupancy: rules.maximumOccupancy)
    let agents = max(forGoal, forOccupancy, rules.minimumAgents)
    self.volume = volume
    self.offeredLoad = queue.traffic.offeredLoad
    self.agents = agents
    if agents == 0 || (volume == 0 && rules.minimumAgents == 0) {
      driver = volume == 0 ? .noVolume : .serviceLevel
    } else if rules.minimumAgents > max(forGoal, forOccupancy) {
      driver = .minimumAgents
    } else {
      driver = forOccupancy > forGoal ? .occupancy : .serviceLevel
    }
    if let fractional = try queue.leastFractionalAgents(for: rules.goal) {
      let capped = rules.maximumOccupancy == 1 ? 0 : queue.traffic.offeredLoad / rules.maximumOccupancy
      fractionalAgents = max(fractional, capped, Double(rules.minimumAgents))
    } else {
      fractionalAgents = nil
    }
    scheduled = rules.shrinkage.scheduled(for: Double(agents))
    guard let whole = WholePeople.roundedUp(scheduled) else {
      throw StaffingError(.tooLarge, subject: "shrinkage", detail: "With a shrinkage of \(rules.shrinkage.total) hardly anyone is left.")
    }
    scheduledAgents = whole
    measures = try queue.measures(agents: agents, targetSeconds: rules.goal.seconds)
  }
}
