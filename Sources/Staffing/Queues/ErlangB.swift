import RealModule

/// Erlang B, M/M/n/n: Poisson arrivals, no waiting room; who finds every agent (or line) busy is lost.
///
/// B(n, a) does not depend on the distribution of the handle time, only on its mean.
///
/// Source: A. K. Erlang (1917); computed by the inverse sum of `InverseBlocking`.
public struct ErlangB: QueueModel {
  public static let id = "b"
  public static let title = "Erlang B"
  public static let assumptions = "Random arrivals and no queue: a contact that finds every agent busy is lost."

  public let traffic: QueueTraffic

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    self.traffic = traffic
  }

  /// The blocking probability with `agents` agents or lines; `agents` may be fractional.
  ///
  /// - Throws: `invalid_parameter` for negative or missing arguments, `too_large` above `QueueTraffic.mostAgents`.
  public static func blockingProbability(offeredLoad: Double, agents: Double) throws(StaffingError) -> Double {
    try check(offeredLoad, agents)
    if offeredLoad < QueueTraffic.smallestLoad { return agents == 0 ? 1 : 0 }
    return InverseBlocking(offeredLoad: offeredLoad, agents: agents).blocking
  }

  /// Natural logarithm of the blocking probability, also where the probability itself is below the range of a double.
  ///
  /// - Throws: as `blockingProbability(offeredLoad:agents:)`.
  public static func logBlockingProbability(offeredLoad: Double, agents: Double) throws(StaffingError) -> Double {
    try check(offeredLoad, agents)
    if offeredLoad < QueueTraffic.smallestLoad { return agents == 0 ? 0 : -.infinity }
    return -InverseBlocking(offeredLoad: offeredLoad, agents: agents, forLogarithm: true).logarithm
  }

  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    let load = traffic.offeredLoad
    if load == 0 { return .idle(agents: agents, targetSeconds: targetSeconds) }
    let inverse = InverseBlocking(offeredLoad: load, agents: Double(agents))
    let blocking = inverse.blocking
    // 1 − B as (1/B − 1) · B, exact also where nearly everything is blocked.
    let served = inverse.rescalings == 0 ? (inverse.mantissa - 1) * blocking : 1
    var measures = QueueMeasures.idle(agents: agents, targetSeconds: targetSeconds)
    measures.offeredLoad = load
    measures.occupancy = agents == 0 ? 0 : min(1, load * served / Double(agents))
    measures.probabilityOfBlocking = blocking
    measures.shares = ServiceLevelShares(answeredWithin: served, answered: served, abandonedWithin: 0, virtualWithin: served)
    return measures
  }

  /// The least agents or lines at which the share that gets through reaches the goal's share, whatever its seconds.
  public func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int {
    // Everyone who is answered is answered at once: the share of the answered is met by the first agent.
    if goal.definition == .answeredWithinOverAnswered { return traffic.offeredLoad == 0 || goal.share == 0 ? 0 : 1 }
    if traffic.offeredLoad == 0 { return 0 }
    try requireReachable(goal)
    return try leastAgents(maximumBlocking: goal.greatestMiss)
  }

  /// The least agents or lines at which at most the share `maximumBlocking` is blocked, by one upward recursion.
  ///
  /// - Throws: `invalid_parameter` unless the share lies in 0…1, `unreachable_goal` for a share of 0 with traffic.
  public func leastAgents(maximumBlocking: Double) throws(StaffingError) -> Int {
    try StaffingError.requireShare(maximumBlocking, "blocking")
    let load = traffic.offeredLoad
    if load == 0 || maximumBlocking >= 1 { return 0 }
    guard maximumBlocking > 0 else {
      throw StaffingError(.unreachableGoal, subject: "blocking", detail: "With random arrivals no number of lines blocks nobody.")
    }
    let wanted = 1 / maximumBlocking
    // At least (1 − B)·a agents are busy on average, which bounds the answer from below.
    var agents = Int(max(0, ((1 - maximumBlocking) * load).rounded(.down)))
    var inverse = InverseBlocking(offeredLoad: load, agents: Double(agents)).value
    while inverse < wanted {
      agents += 1
      inverse = 1 + Double(agents) / load * inverse
    }
    return agents
  }

  public func leastFractionalAgents(for goal: ServiceGoal) throws(StaffingError) -> Double? {
    let whole = try leastAgents(for: goal)
    if whole == 0 || goal.definition == .answeredWithinOverAnswered { return Double(whole) }
    let load = traffic.offeredLoad
    let wanted = -Double.log(1 - goal.share)
    return RootSearch.rising(low: Double(whole - 1), high: Double(whole)) { agents in
      InverseBlocking(offeredLoad: load, agents: agents, forLogarithm: true).logarithm - wanted
    }
  }

  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "quantile")
    try QueueTraffic.requireAgents(agents)
    return 0
  }

  static func check(_ offeredLoad: Double, _ agents: Double) throws(StaffingError) {
    try StaffingError.requireNonNegative(offeredLoad, "load")
    try StaffingError.requireNonNegative(agents, "agents")
    guard offeredLoad <= QueueTraffic.largestLoad, agents <= Double(QueueTraffic.mostAgents) else {
      throw StaffingError(
        .tooLarge, subject: "load", detail: "\(offeredLoad) Erlangs with \(agents) agents is larger than the calculation is made for.")
    }
  }
}
