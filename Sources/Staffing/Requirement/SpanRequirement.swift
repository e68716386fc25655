/// The agents of a day or a week of intervals, with the goal held in every interval, over every day, or over the whole span.
///
/// A goal over a day is cheaper than the same goal in every interval: an agent is put where it serves the most contacts. From the least
/// staff on, agents are added one interval at a time in the order of contacts gained for an agent, over the concave hull of each interval's
/// gains, until the goal is met, and what the last step gives beyond it is taken back.
public struct SpanRequirement: Sendable {
  /// Over what the service level is taken.
  public enum Scope: Equatable, Sendable {
    /// In each interval.
    case interval
    /// Over each group of intervals with the same number, a day as a rule: as many numbers as intervals.
    case groups([Int])
    /// Over all of them.
    case span
  }

  /// One interval.
  public struct Row: Equatable, Sendable {
    /// Contacts of the interval.
    public var volume: Double
    /// Load in Erlangs that was staffed for.
    public var offeredLoad: Double
    public var agents: Int
    /// People on the roster before rounding, agents / (1 − shrinkage), and rounded up once.
    public var scheduled: Double
    public var scheduledAgents: Int
    /// What the agents give in the steady state of the load.
    public var measures: QueueMeasures
  }

  public let rows: [Row]
  public let method: DemandMethod
  public let rules: RequirementRules
  public let intervalSeconds: Double

  /// - Parameters:
  ///   - path: The arrival rates.
  ///   - handleTime: The handle times.
  ///   - rules: The goal and the house rules.
  ///   - scope: Over what the goal is to be met.
  ///   - method: How demand becomes load; `DemandMethodChoice` where `nil`.
  /// - Throws: `length_mismatch`, `unreachable_goal`, `too_large` or `invalid_parameter`, naming the parameter.
  public init(
    _ path: RatePath, handleTime: DurationLaw, rules: RequirementRules, scope: Scope = .interval, method: DemandMethod? = nil
  ) throws(StaffingError) {
    let chosen: DemandMethod
    if let method {
      chosen = method
    } else {
      chosen = try DemandMethodChoice(path, handleTime: handleTime, everyInterval: scope == .interval).method
    }
    let loads = try chosen.loads(path, handleTime: handleTime)
    let groups: [Int]
    switch scope {
    case .interval: groups = Array(loads.indices)
    case .span: groups = loads.map { _ in 0 }
    case .groups(let numbers):
      guard numbers.count == loads.count else {
        throw StaffingError(
          .lengthMismatch, subject: "groups", detail: "There are \(numbers.count) group numbers for \(loads.count) intervals.")
      }
      groups = numbers
    }
    let mean = handleTime.mean
    var queues: [any QueueModel] = []
    var floors: [Int] = []
    for load in loads {
      let queue = try rules.queue(volume: load, handleTime: mean, intervalSeconds: mean)
      let cap = rules.maximumOccupancy == 1 ? 0 : try queue.leastAgents(maximumOccupancy: rules.maximumOccupancy)
      queues.append(queue)
      floors.append(max(cap, rules.minimumAgents))
    }
    var agents = floors
    if scope == .interval {
      for index in queues.indices { agents[index] = max(floors[index], try queues[index].leastAgents(for: rules.goal)) }
    } else {
      var members: [Int: [Int]] = [:]
      for (index, group) in groups.enumerated() { members[group, default: []].append(index) }
      for (_, indices) in members.sorted(by: { $0.key < $1.key }) {
        var allocation = GoalAllocation(goal: rules.goal)
        for index in indices { try allocation.add(queues[index], floor: floors[index]) }
        for (index, count) in zip(indices, try allocation.agents()) { agents[index] = count }
      }
    }
    var rows: [Row] = []
    for (index, queue) in queues.enumerated() {
      let scheduled = rules.shrinkage.scheduled(for: Double(agents[index]))
      guard let whole = WholePeople.roundedUp(scheduled) else {
        throw StaffingError(.tooLarge, subject: "shrinkage", detail: "With a shrinkage of \(rules.shrinkage.total) hardly anyone is left.")
      }
      rows.append(
        Row(
          volume: path.rates[index] * path.intervalSeconds, offeredLoad: loads[index], agents: agents[index], scheduled: scheduled,
          scheduledAgents: whole, measures: try queue.measures(agents: agents[index], targetSeconds: rules.goal.seconds)))
    }
    self.rows = rows
    self.method = chosen
    self.rules = rules
    intervalSeconds = path.intervalSeconds
  }

  /// The service level of the span by the steady states, over all contacts; 1 where nobody comes.
  public var serviceLevel: Double {
    let loads = rows.map { $0.offeredLoad }
    guard let shares = try? ServiceLevelShares.combined(rows.map { $0.measures.shares }, volumes: loads) else { return 1 }
    return shares.level(rules.goal.definition)
  }

  /// People-hours on the roster, before rounding.
  public var scheduledHours: Double { rows.reduce(0) { $0 + $1.scheduled * intervalSeconds / 3600 } }

  /// The same staff in the queue as it moves in time, backlog carried over: what the method costs in error.
  ///
  /// - Throws: as `ChangingQueue`.
  public func changing(_ path: RatePath, handleTime: Double) throws(StaffingError) -> ChangingQueue {
    try ChangingQueue(
      path, agents: rows.map { $0.agents }, handleTime: handleTime, meanPatience: rules.meanPatience, targetSeconds: rules.goal.seconds)
  }
}
