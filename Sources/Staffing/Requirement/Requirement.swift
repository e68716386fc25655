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

  /// The requirement of one interval whose load does not move.
  ///
  /// - Parameters:
  ///   - volume: Contacts in the interval, 0 or more, not necessarily whole.
  ///   - handleTime: Mean handle time in seconds.
  ///   - intervalSeconds: Length of the interval in seconds.
  ///   - rules: The goal and the house rules.
  /// - Throws: `invalid_parameter`, `missing_parameter`, `unknown_model`, `unreachable_goal` or `too_large`, naming the parameter.
  public init(volume: Double, handleTime: Double, intervalSeconds: Double, rules: RequirementRules) throws(StaffingError) {
    let queue = try rules.queue(volume: volume, handleTime: handleTime, intervalSeconds: intervalSeconds)
    try self.init(volume: volume, queue: queue, rules: rules)
  }

  /// The requirement of one interval.
  ///
  /// - Parameters:
  ///   - volume: Contacts in the interval, 0 or more, not necessarily whole.
  ///   - course: The load that they make as it moves within the interval.
  ///   - handleTime: Mean handle time in seconds.
  ///   - rules: The goal and the house rules.
  /// - Throws: as `init(volume:handleTime:intervalSeconds:rules:)`.
  public init(volume: Double, course: LoadCourse, handleTime: Double, rules: RequirementRules) throws(StaffingError) {
    try StaffingError.requireNonNegative(volume, "volume")
    try self.init(volume: volume, queue: try rules.queue(course: course, handleTime: handleTime), rules: rules)
  }

  private init(volume: Double, queue: any QueueModel, rules: RequirementRules) throws(StaffingError) {
    guard rules.minimumAgents >= 0, rules.minimumAgents <= QueueTraffic.mostAgents else {
      throw StaffingError.invalid("minimum_agents", Double(rules.minimumAgents), expected: "a count of 0 or more")
    }
    let forGoal = try queue.leastAgents(for: rules.goal)
    let forOccupancy = try rules.leastAgentsForOccupancy(queue)
    var fractional: Double?
    if let least = try queue.leastFractionalAgents(for: rules.goal) {
      let capped = rules.maximumOccupancy == 1 ? 0 : queue.traffic.offeredLoad / rules.maximumOccupancy
      fractional = max(least, capped, Double(rules.minimumAgents))
    }
    try self.init(volume: volume, queue: queue, forGoal: forGoal, forOccupancy: forOccupancy, fractional: fractional, rules: rules)
  }

  /// An interval whose agents for the goal and for the occupancy are known.
  init(
    volume: Double, queue: any QueueModel, forGoal: Int, forOccupancy: Int, fractional: Double? = nil, rules: RequirementRules
  ) throws(StaffingError) {
    let agents = max(forGoal, forOccupancy, rules.minimumAgents)
    self.volume = volume
    offeredLoad = queue.traffic.offeredLoad
    self.agents = agents
    if agents == 0 || (volume == 0 && rules.minimumAgents == 0) {
      driver = volume == 0 ? .noVolume : .serviceLevel
    } else if rules.minimumAgents > max(forGoal, forOccupancy) {
      driver = .minimumAgents
    } else {
      driver = forOccupancy > forGoal ? .occupancy : .serviceLevel
    }
    fractionalAgents = fractional
    scheduled = rules.shrinkage.scheduled(for: Double(agents))
    guard let whole = WholePeople.roundedUp(scheduled) else {
      throw StaffingError(.tooLarge, subject: "shrinkage", detail: "With a shrinkage of \(rules.shrinkage.total) hardly anyone is left.")
    }
    scheduledAgents = whole
    measures = try queue.measures(agents: agents, targetSeconds: rules.goal.seconds)
  }
}
