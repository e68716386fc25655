/// A queue whose rate is uncertain: three service levels that must be told apart, and the least agents for each.
///
/// The level at the mean rate is what planners usually compute; days above the forecast lose more than days below it win, so that the level
/// over all contacts is lower, and the level that holds with high probability lower still.
public struct UncertainQueue: Sendable {
  /// The service levels of one number of agents.
  public struct Levels: Equatable, Sendable {
    public var agents: Int
    /// Were the rate exactly as forecast.
    public var atMeanRate: Double
    /// Over all contacts, busy days with all their contacts.
    public var expected: Double
    /// Reached or exceeded with the probability asked for.
    public var withProbability: Double
    public var probability: Double
  }

  /// The least agents for a goal, by what is meant by reaching it.
  public struct Requirement: Equatable, Sendable {
    public var atMeanRate: Int
    public var expected: Int
    public var withProbability: Int
    public var probability: Double
  }

  public let rate: UncertainRate
  public let intervalSeconds: Double
  /// The queue model and its parameters; the load is that of the mean rate.
  public let queue: any QueueModel

  /// - Parameters:
  ///   - rate: Contacts in the interval.
  ///   - intervalSeconds: Length of the interval in seconds.
  ///   - handleTime: Mean handle time in seconds.
  ///   - model: Short name of the queue model.
  ///   - traffic: Sets the model's other parameters on the traffic of the mean rate.
  /// - Throws: as `QueueTraffic` and the model.
  public init(
    rate: UncertainRate, intervalSeconds: Double, handleTime: Double, model: String = ErlangC.id, meanPatience: Double? = nil,
    configure: (inout QueueTraffic) -> Void = { _ in }
  ) throws(StaffingError) {
    var traffic = try QueueTraffic(
      volume: rate.mean, intervalSeconds: intervalSeconds, handleTime: handleTime, meanPatience: meanPatience)
    configure(&traffic)
    self.rate = rate
    self.intervalSeconds = intervalSeconds
    queue = try QueueModels.named(model).init(traffic)
  }

  /// - Parameters:
  ///   - rate: Contacts in the interval.
  ///   - intervalSeconds: Length of the interval in seconds.
  ///   - queue: The model with the load of the mean rate.
  public init(rate: UncertainRate, intervalSeconds: Double, queue: any QueueModel) {
    self.rate = rate
    self.intervalSeconds = intervalSeconds
    self.queue = queue
  }

  /// The same queue with `volume` contacts in the interval.
  private func queue(at volume: Double) throws(StaffingError) -> any QueueModel {
    try queue.offering(volume * queue.traffic.handleTime / intervalSeconds)
  }

  /// The service level over all contacts: the ratio of the expected counts.
  public func expectedLevel(agents: Int, goal: ServiceGoal) throws(StaffingError) -> Double {
    if rate.mean == 0 { return 1 }
    return min(1, try expectedShares(agents: agents, targetSeconds: goal.seconds).level(goal.definition))
  }

  /// The expected counts as shares of the expected contacts.
  func expectedShares(agents: Int, targetSeconds: Double) throws(StaffingError) -> ServiceLevelShares {
    try QueueTraffic.requireAgents(agents)
    let kink = Double(agents) * intervalSeconds / queue.traffic.handleTime
    var sum = ServiceLevelShares(answeredWithin: 0, answered: 0, abandonedWithin: 0, virtualWithin: 0)
    for (volume, share) in rate.contacts(cutAt: kink) where share > 0 {
      let shares = try queue(at: volume).measures(agents: agents, targetSeconds: targetSeconds).shares
      sum.answeredWithin += share * shares.answeredWithin
      sum.answered += share * shares.answered
      sum.abandonedWithin += share * shares.abandonedWithin
      sum.virtualWithin += share * shares.virtualWithin
    }
    return sum
  }

  /// The three levels of `agents` agents, by the goal's threshold and definition.
  ///
  /// - Parameter probability: With which the third level is to hold, 0…1.
  public func levels(agents: Int, goal: ServiceGoal, probability: Double = 0.8) throws(StaffingError) -> Levels {
    let busy = try queue(at: rate.quantile(probability))
    return Levels(
      agents: agents, atMeanRate: try queue.measures(agents: agents, targetSeconds: goal.seconds).serviceLevel(goal.definition),
      expected: try expectedLevel(agents: agents, goal: goal),
      withProbability: try busy.measures(agents: agents, targetSeconds: goal.seconds).serviceLevel(goal.definition),
      probability: probability)
  }

  /// The least agents with which each of the three levels reaches `goal`.
  ///
  /// - Throws: `unreachable_goal` where no number of agents does.
  public func requirement(goal: ServiceGoal, probability: Double = 0.8) throws(StaffingError) -> Requirement {
    let atMean = try queue.leastAgents(for: goal)
    let least = try leastAgents(goal: goal, probability: probability, near: atMean)
    return Requirement(
      atMeanRate: atMean, expected: least.expected, withProbability: least.withProbability,
      probability: probability)
  }

  /// The least agents over all contacts, and with `probability`; `near` is where the search begins: the agents of the mean rate.
  func leastAgents(
    goal: ServiceGoal, probability: Double, near atMean: Int
  ) throws(StaffingError) -> (expected: Int, withProbability: Int) {
    let busy = try queue(at: rate.quantile(probability)).leastAgents(for: goal)
    guard rate.shape != .certain else { return (atMean, busy) }
    guard goal.share < 1 else {
      throw StaffingError(
        .unreachableGoal, subject: "service_level", detail: "An uncertain rate leaves some contacts late; ask for less than 100 %.")
    }
    let expected = try AgentSearch.least(near: Double(atMean), subject: "service_level") { (agents) throws(StaffingError) in
      try expectedLevel(agents: agents, goal: goal) >= goal.share
    }
    return (expected, busy)
  }
}
