/// A queue model: what a number of agents gives for given traffic, and how many agents a goal takes.
///
/// A new model is one file in `Queues/` that conforms to this protocol, and one line in `QueueModels.all`.
public protocol QueueModel: Sendable {
  /// The model's short name on the command line and in JSON, such as `c`.
  static var id: String { get }
  /// The model's name in full, such as `Erlang C`.
  static var title: String { get }
  /// What the model assumes, in one sentence.
  static var assumptions: String { get }

  /// - Throws: `missing_parameter` where the traffic lacks something that the model needs.
  init(_ traffic: QueueTraffic) throws(StaffingError)

  var traffic: QueueTraffic { get }

  /// The same queue with another load, in Erlangs.
  ///
  /// - Throws: `invalid_parameter` for a load that is negative or missing.
  func offering(_ load: Double) throws(StaffingError) -> Self

  /// All measures with `agents` agents, service levels at `targetSeconds`.
  ///
  /// - Throws: `invalid_parameter` or `too_large` for impossible arguments. Overload is an answer, not an error.
  func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures

  /// The least agents that reach `goal`; 0 for no traffic.
  ///
  /// - Throws: `unreachable_goal` where no finite number of agents does.
  func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int

  /// The least real number of agents that reaches `goal`, for adding up several queues before rounding once; `nil` in models that have no
  /// continuation between whole agents.
  func leastFractionalAgents(for goal: ServiceGoal) throws(StaffingError) -> Double?

  /// The least agents at which the occupancy stays at or below `maximumOccupancy`; 0 for no traffic.
  ///
  /// - Throws: `invalid_parameter` unless `maximumOccupancy` is above 0 and at most 1.
  func leastAgents(maximumOccupancy: Double) throws(StaffingError) -> Int

  /// The wait in seconds that the share `probability` of the contacts that enter the queue does not exceed, whether they are answered or
  /// give up; `infinity` in a queue that grows without end.
  ///
  /// - Throws: `invalid_parameter` unless `probability` lies in 0…1.
  func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double
}

extension QueueModel {
  public func offering(_ load: Double) throws(StaffingError) -> Self { try Self(try traffic.offering(load)) }

  public func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int {
    if traffic.offeredLoad == 0 { return 0 }
    try requireReachable(goal)
    return try AgentSearch.least(near: traffic.offeredLoad, subject: "service_level") { (agents) throws(StaffingError) in
      try measures(agents: agents, targetSeconds: goal.seconds).serviceLevel(goal.definition) >= goal.share
    }
  }

  public func leastFractionalAgents(for goal: ServiceGoal) throws(StaffingError) -> Double? { nil }

  public func leastAgents(maximumOccupancy: Double) throws(StaffingError) -> Int {
    try requireOccupancy(maximumOccupancy)
    if traffic.offeredLoad == 0 { return 0 }
    let start = traffic.offeredLoad / maximumOccupancy
    return try AgentSearch.least(near: start, subject: "maximum_occupancy") { (agents) throws(StaffingError) in
      // No agents at all are not idle agents: the contacts are not handled.
      guard agents > 0 else { return false }
      return try measures(agents: agents, targetSeconds: 0).occupancy <= maximumOccupancy * (1 + 1e-12)
    }
  }

  func requireOccupancy(_ value: Double) throws(StaffingError) {
    guard value > 0, value <= 1 else { throw StaffingError.invalid("maximum_occupancy", value, expected: "a share above 0 and at most 1") }
  }

  /// With random arrivals some contact always finds every agent busy: only a share below 1 can be promised.
  func requireReachable(_ goal: ServiceGoal) throws(StaffingError) {
    guard goal.share < 1 else {
      throw StaffingError(
        .unreachableGoal, subject: "service_level",
        detail: "With random arrivals no number of agents answers every contact within \(goal.seconds) s; ask for less than 100 %.")
    }
  }
}
