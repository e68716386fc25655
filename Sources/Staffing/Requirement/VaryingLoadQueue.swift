/// A queue whose load moves within the interval: what each contact gets is what the steady state of the load that it meets gives.
///
/// Shares and chances are means over the interval's contacts. Times, lengths and the occupancy are those of the mean load: a stretch with more
/// work than the agents can do makes no endless queue, because it ends.
///
/// Source: L. V. Green and P. J. Kolesar (1991), "The pointwise stationary approximation for queues with nonstationary arrivals", Management
/// Science 37, with the modified offered load of `IntervalLoads` in the place of the rate.
struct VaryingLoadQueue<Base: QueueModel>: QueueModel {
  static var id: String { Base.id }
  static var title: String { Base.title }
  static var assumptions: String { Base.assumptions }

  private let mean: Base
  private let parts: [(queue: Base, share: Double)]

  var traffic: QueueTraffic { mean.traffic }

  /// A load that does not move.
  init(_ traffic: QueueTraffic) throws(StaffingError) {
    mean = try Base(traffic)
    parts = [(mean, 1)]
  }

  /// - Parameters:
  ///   - queue: The queue at any load.
  ///   - course: The load within the interval.
  init(_ queue: Base, course: LoadCourse) throws(StaffingError) {
    mean = try queue.offering(course.load)
    var parts: [(queue: Base, share: Double)] = []
    for part in course.parts where part.share > 0 { parts.append((try queue.offering(part.load), part.share)) }
    self.parts = parts
  }

  private init(mean: Base, parts: [(queue: Base, share: Double)]) {
    self.mean = mean
    self.parts = parts
  }

  /// All loads in the same proportion.
  func offering(_ load: Double) throws(StaffingError) -> Self {
    let factor = traffic.offeredLoad > 0 ? load / traffic.offeredLoad : 0
    var scaled: [(queue: Base, share: Double)] = []
    for part in parts { scaled.append((try part.queue.offering(part.queue.traffic.offeredLoad * factor), part.share)) }
    return Self(mean: try mean.offering(load), parts: scaled)
  }

  func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    var all = try mean.measures(agents: agents, targetSeconds: targetSeconds)
    var shares = ServiceLevelShares(answeredWithin: 0, answered: 0, abandonedWithin: 0, virtualWithin: 0)
    (all.probabilityOfWait, all.probabilityOfAbandonment, all.probabilityOfBlocking) = (0, 0, 0)
    for part in parts {
      let one = try part.queue.measures(agents: agents, targetSeconds: targetSeconds)
      shares.answeredWithin += part.share * one.shares.answeredWithin
      shares.answered += part.share * one.shares.answered
      shares.abandonedWithin += part.share * one.shares.abandonedWithin
      shares.virtualWithin += part.share * one.shares.virtualWithin
      all.probabilityOfWait += part.share * one.probabilityOfWait
      all.probabilityOfAbandonment += part.share * one.probabilityOfAbandonment
      all.probabilityOfBlocking += part.share * one.probabilityOfBlocking
    }
    // The shares add up to 1 but for rounding.
    all.probabilityOfWait = min(1, all.probabilityOfWait)
    all.probabilityOfAbandonment = min(1, all.probabilityOfAbandonment)
    all.probabilityOfBlocking = min(1, all.probabilityOfBlocking)
    all.shares = ServiceLevelShares(
      answeredWithin: shares.answeredWithin, answered: shares.answered, abandonedWithin: shares.abandonedWithin,
      virtualWithin: shares.virtualWithin)
    return all
  }

  func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int {
    if traffic.offeredLoad == 0 { return 0 }
    let near = try mean.leastAgents(for: goal)
    return try AgentSearch.least(near: Double(near), subject: "service_level") { (agents) throws(StaffingError) in
      try measures(agents: agents, targetSeconds: goal.seconds).serviceLevel(goal.definition) >= goal.share
    }
  }

  func leastAgents(maximumOccupancy: Double) throws(StaffingError) -> Int { try mean.leastAgents(maximumOccupancy: maximumOccupancy) }

  func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try mean.waitQuantile(probability, agents: agents)
  }
}
