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

  /// One for each interval; `fractionalAgents` is `nil`, because a goal over a span has no agents of one interval alone.
  public let rows: [Requirement]
  public let rules: RequirementRules
  public let intervalSeconds: Double

  /// - Parameters:
  ///   - path: The arrival rates.
  ///   - courses: The load of each interval, as a `DemandMethod` makes it.
  ///   - handleTime: Mean handle time in seconds.
  ///   - rules: The goal and the house rules.
  ///   - scope: Over what the goal is to be met.
  /// - Throws: `length_mismatch`, `unreachable_goal`, `too_large` or `invalid_parameter`, naming the parameter.
  public init(
    _ path: RatePath, courses: [LoadCourse], handleTime: Double, rules: RequirementRules, scope: Scope = .interval
  ) throws(StaffingError) {
    try StaffingError.requirePositive(handleTime, "aht")
    guard courses.count == path.rates.count else {
      throw StaffingError(
        .lengthMismatch, subject: "courses", detail: "There are \(courses.count) loads for \(path.rates.count) intervals.")
    }
    let groups = try scope.groups(count: courses.count)
    var queues: [any QueueModel] = []
    var forOccupancy: [Int] = []
    for course in courses {
      let queue = try rules.queue(course: course, handleTime: handleTime)
      queues.append(queue)
      forOccupancy.append(try rules.leastAgentsForOccupancy(queue))
    }
    var forGoal = [Int](repeating: 0, count: queues.count)
    if scope == .interval {
      for index in queues.indices { forGoal[index] = try queues[index].leastAgents(for: rules.goal) }
    } else {
      var members: [Int: [Int]] = [:]
      for (index, group) in groups.enumerated() { members[group, default: []].append(index) }
      for (_, indices) in members.sorted(by: { $0.key < $1.key }) {
        var allocation = GoalAllocation(goal: rules.goal)
        for index in indices { try allocation.add(queues[index], floor: max(forOccupancy[index], rules.minimumAgents)) }
        for (index, count) in zip(indices, try allocation.agents()) { forGoal[index] = count }
      }
    }
    var rows: [Requirement] = []
    for (index, queue) in queues.enumerated() {
      rows.append(
        try Requirement(
          volume: path.rates[index] * path.intervalSeconds, queue: queue, forGoal: forGoal[index], forOccupancy: forOccupancy[index],
          rules: rules))
    }
    self.rows = rows
    self.rules = rules
    intervalSeconds = path.intervalSeconds
  }

  /// With the loads that `method` makes of the rates, `DemandMethodChoice` where it is `nil`.
  ///
  /// - Throws: as `init(_:courses:handleTime:rules:scope:)`.
  public init(
    _ path: RatePath, handleTime: DurationLaw, rules: RequirementRules, scope: Scope = .interval, method: DemandMethod? = nil
  ) throws(StaffingError) {
    let chosen: DemandMethod
    if let method { chosen = method } else { chosen = try DemandMethodChoice(path, handleTime: handleTime).method }
    try self.init(
      path, courses: try chosen.courses(path, handleTime: handleTime), handleTime: handleTime.mean, rules: rules, scope: scope)
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

extension SpanRequirement.Scope {
  /// The number of the group of each of `count` intervals.
  fileprivate func groups(count: Int) throws(StaffingError) -> [Int] {
    switch self {
    case .interval: return Array(0..<count)
    case .span: return [Int](repeating: 0, count: count)
    case .groups(let numbers):
      guard numbers.count == count else {
        throw StaffingError(
          .lengthMismatch, subject: "groups", detail: "There are \(numbers.count) group numbers for \(count) intervals.")
      }
      return numbers
    }
  }
}
