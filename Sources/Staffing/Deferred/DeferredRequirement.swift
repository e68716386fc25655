/// What is asked of deferred work.
public enum DeferredGoal: Equatable, Sendable {
  /// The expected share in time is at least this.
  case expectedShare(Double)
  /// The share in time is at least `share` with this probability: of so many paths.
  case shareWithProbability(share: Double, probability: Double)

  func isMet(by outcome: DeferredOutcome) -> Bool {
    switch self {
    case .expectedShare(let share): outcome.expectedShare().value >= share - 1e-12
    case .shareWithProbability(let share, let probability): outcome.chance(ofShare: share).value >= probability - 1e-12
    }
  }

  func validate() throws(StaffingError) {
    switch self {
    case .expectedShare(let share): try StaffingError.requireShare(share, "share")
    case .shareWithProbability(let share, let probability):
      try StaffingError.requireShare(share, "share")
      try StaffingError.requireShare(probability, "probability")
    }
  }
}

/// The least capacity for a goal, and what it gives.
public struct DeferredRequirement: Equatable, Sendable {
  /// Mean number of agents, a multiple of the step asked for.
  public var capacity: Double
  public var outcome: DeferredOutcome
  /// What one step less gives; `nil` where the capacity is 0.
  public var oneStepLess: DeferredOutcome?
  /// Mean work over open time, in agents.
  public var meanLoad: Double
}

extension DeferredWork {
  /// The least mean number of agents, in multiples of `step`, that meets `goal`: a search over capacities that all see the same tickets.
  ///
  /// - Throws: `unreachable_goal` where not even an agent for every ticket meets the goal, since the tickets take longer than promised;
  ///   `invalid_parameter` for a goal that is no share, or a step that is not between 0.001 and 1000.
  public func leastCapacity(for goal: DeferredGoal, step: Double = 0.25, seed: UInt64 = 1) throws(StaffingError) -> DeferredRequirement {
    try goal.validate()
    guard step >= 0.001, step <= 1000 else { throw StaffingError.invalid("step", step, expected: "between 0.001 and 1000 agents") }
    var sampled = SampledTickets(self, seed: seed)
    let nothing = try sampled.outcome(0)
    if goal.isMet(by: nothing) { return DeferredRequirement(capacity: 0, outcome: nothing, meanLoad: meanLoad) }
    let most = Int(largestPath / step) + 1
    var near = min(most, max(1, Int((meanLoad / step).rounded(.up))))
    // Every course costs its tickets: a few of them tell where to look with all.
    if paths > 2 * Self.scouts {
      let scouted = try AgentSearch.least(from: near, step: max(1, near / 4), in: 1...most) { steps throws(StaffingError) in
        goal.isMet(by: try sampled.outcome(Double(steps) * step, paths: Self.scouts))
      }
      near = scouted ?? most
    }
    var outcomes = [0: nothing]
    let found = try AgentSearch.least(from: near, step: max(1, near / 32), in: 1...most) { steps throws(StaffingError) in
      let outcome = try sampled.outcome(Double(steps) * step)
      outcomes[steps] = outcome
      return goal.isMet(by: outcome)
    }
    guard let found, let best = outcomes[found] else {
      throw StaffingError(
        .unreachableGoal, subject: "promised_seconds",
        detail: "With an agent for every ticket \(outcomes[most]?.expectedShare().value ?? 0) of the tickets are in time: their work takes "
          + "longer than promised.")
    }
    return DeferredRequirement(capacity: Double(found) * step, outcome: best, oneStepLess: outcomes[found - 1], meanLoad: meanLoad)
  }

  /// Courses on which the search is begun.
  private static let scouts = 10

  /// Tickets of the largest path, over the least positive weight: with so many agents none waits for another.
  private var largestPath: Double {
    let tickets = (0..<paths).reduce(0.0) { most, path in
      max(most, classes.reduce(0.0) { $0 + $1.paths[path].reduce(0, +) + Double($1.backlog) + Double(periodSeconds.count) })
    }
    let least = sliceWeights.filter { $0 > 0 }.min() ?? 1
    return min(tickets / min(1, least), Double(QueueTraffic.mostAgents) / 1000 / max(1, sliceWeights.max() ?? 1))
  }
}
