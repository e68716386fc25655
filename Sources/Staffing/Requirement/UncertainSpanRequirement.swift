/// The agents of a day or week of intervals with the goal over the whole of it, when the volume is a forecast with an error of its own.
///
/// `expected` keeps the goal over all contacts of each group of intervals: of the allocations of `SpanRequirement` for rising goals at the mean
/// volume, the first that does. `certain` keeps it with a stated probability, if the intervals of a group are busy together, as those of a
/// busy day are: it is the allocation at that quantile of every interval's volume.
public struct UncertainSpanRequirement: Sendable {
  /// By interval.
  public let expected: [UncertainRequirement.Need]
  public let certain: [UncertainRequirement.Need]
  /// The level over all contacts of each interval that the agents of the mean volume really give.
  public let expectedLevelAtMeanRate: [Double]

  /// - Parameters:
  ///   - path: The arrival rates of the mean volume.
  ///   - courses: The load that they make in each interval.
  ///   - rates: The contacts that make each interval's mean load, uncertain as they are.
  ///   - handleTime: Mean handle time in seconds.
  ///   - rules: The goal and the house rules.
  ///   - groups: The number of each interval's group, over which the goal holds.
  ///   - probability: With which `certain` holds the goal, 0…1.
  ///   - atMeanRate: The requirement at the mean volume.
  /// - Throws: as `SpanRequirement`.
  public init(
    _ path: RatePath, courses: [LoadCourse], rates: [UncertainRate], handleTime: Double, rules: RequirementRules, groups: [Int],
    probability: Double, atMeanRate: SpanRequirement
  ) throws(StaffingError) {
    guard courses.count == path.rates.count, rates.count == path.rates.count, groups.count == path.rates.count else {
      throw StaffingError(
        .lengthMismatch, subject: "rates", detail: "There are \(rates.count) uncertain rates for \(path.rates.count) intervals.")
    }
    var queues: [UncertainQueue] = []
    for (rate, course) in zip(rates, courses) {
      let queue = try rules.queue(course: course, handleTime: handleTime)
      queues.append(UncertainQueue(rate: rate, intervalSeconds: path.intervalSeconds, queue: queue))
    }
    let plain = atMeanRate.rows.map(\.agents)
    var levels: [Double] = []
    for (queue, agents) in zip(queues, plain) { levels.append(try queue.expectedLevel(agents: agents, goal: rules.goal)) }
    expectedLevelAtMeanRate = levels

    var agents = plain
    var members: [Int: [Int]] = [:]
    for (index, group) in groups.enumerated() { members[group, default: []].append(index) }
    for (_, indices) in members.sorted(by: { $0.key < $1.key }) {
      let group = Group(goal: rules.goal, queues: indices.map { queues[$0] }, floors: indices.map { plain[$0] })
      for (index, count) in zip(indices, try group.least()) { agents[index] = count }
    }
    expected = try agents.map { (count) throws(StaffingError) in try UncertainRequirement.Need(agents: count, rules.shrinkage) }

    var factors: [Double] = []
    for rate in rates { factors.append(rate.mean > 0 ? try rate.quantile(probability) / rate.mean : 1) }
    let busy = try RatePath(
      volumes: zip(path.rates, factors).map { $0 * $1 * path.intervalSeconds }, intervalSeconds: path.intervalSeconds)
    // The occupancy is capped at the mean volume: on a busy day people may be busier.
    var uncapped = rules
    uncapped.maximumOccupancy = 1
    let onBusyDays = try SpanRequirement(
      busy, courses: zip(courses, factors).map { $0.scaled(by: $1) }, handleTime: handleTime, rules: uncapped, scope: .groups(groups))
    certain = try zip(onBusyDays.rows, plain).map { (row, floor) throws(StaffingError) in
      try UncertainRequirement.Need(agents: max(row.agents, floor), rules.shrinkage)
    }
  }

  /// Intervals with one goal.
  private struct Group {
    let goal: ServiceGoal
    let queues: [UncertainQueue]
    let floors: [Int]

    /// The least agents among the allocations at the mean volume that keep the goal over all contacts.
    func least() throws(StaffingError) -> [Int] {
      var allocation = GoalAllocation(goal: goal)
      for (queue, floor) in zip(queues, floors) { try allocation.add(queue.queue, floor: floor) }
      var best = floors
      guard try level(best) < goal.share else { return best }
      // The share missed at the mean volume is halved until the goal holds, then searched between the last two.
      var missed = 1 - goal.share
      var low = missed
      repeat {
        (low, missed) = (missed, missed / 2)
        guard missed > (1 - goal.share) / 900 else {
          throw StaffingError(
            .unreachableGoal, subject: "service_level", detail: "The volume is too uncertain for this goal over the span; ask for less.")
        }
        best = try allocation.agents(reaching: 1 - missed)
      } while try level(best) < goal.share
      for _ in 0..<5 {
        let middle = (low + missed) / 2
        let tried = try allocation.agents(reaching: 1 - middle)
        if try level(tried) >= goal.share { (missed, best) = (middle, tried) } else { low = middle }
      }
      return best
    }

    /// The service level over all contacts of the group; 1 where nobody comes.
    private func level(_ agents: [Int]) throws(StaffingError) -> Double {
      var shares: [ServiceLevelShares] = []
      for (queue, count) in zip(queues, agents) { shares.append(try queue.expectedShares(agents: count, targetSeconds: goal.seconds)) }
      let contacts = queues.map(\.rate.mean)
      guard contacts.contains(where: { $0 > 0 }) else { return 1 }
      return try ServiceLevelShares.combined(shares, volumes: contacts).level(goal.definition)
    }
  }
}
