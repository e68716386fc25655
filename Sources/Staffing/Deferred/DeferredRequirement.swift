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
  /// The least mean number of agents, in multiples of `step`, that meets `goal`: bisection over capacities that all see the same tickets.
  ///
  /// - Throws: `unreachable_goal` where not even an agent for every ticket meets the goal, since the tickets take longer than promised;
  ///   `invalid_parameter` for a goal that is no share, or a step that is not between 0.001 and 1000.
  public func leastCapacity(for goal: DeferredGoal, step: Double = 0.25, seed: UInt64 = 1) throws(StaffingError) -> DeferredRequirement {
    try goal.validate()
    guard step >= 0.001, step <= 1000 else { throw StaffingError.invalid("step", step, expected: "between 0.001 and 1000 agents") }
    var sampled = SampledTickets(self, seed: seed)
    func outcome(_ steps: Int) throws(StaffingError) -> DeferredOutcome { try sampled.outcome(Double(steps) * step) }
    let nothing = try outcome(0)
    if goal.isMet(by: nothing) { return DeferredRequirement(capacity: 0, outcome: nothing, meanLoad: meanLoad) }
    var low = 0
    var below = nothing
    var high = max(1, Int((meanLoad / step).rounded(.up)))
    var best = try outcome(high)
    let most = Int(largestPath / step) + 1
    var raised = 0
    while !goal.isMet(by: best) {
      guard high < most else {
        throw StaffingError(
          .unreachableGoal, subject: "promised_seconds",
          detail:
            "With an agent for every ticket \(best.expectedShare().value) of the tickets are in time: their work takes longer than promised."
        )
      }
      low = high
      below = best
      // A backlog to be worked at once takes many times the mean: after a few small rises the capacity is doubled.
      high = min(most, high + max(1, raised < 3 ? high / 4 : high))
      raised += 1
      // From a few tries on towards the end in one go.
      if low > 64 * max(1, Int(meanLoad / step)) { high = most }
      best = try outcome(high)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let tried = try outcome(middle)
      if goal.isMet(by: tried) {
        high = middle
        best = tried
      } else {
        low = middle
        below = tried
      }
    }
    return DeferredRequirement(capacity: Double(high) * step, outcome: best, oneStepLess: below, meanLoad: meanLoad)
  }

  /// Tickets of the largest path, over the least positive weight: with so many agents none waits for another.
  private var largestPath: Double {
    let tickets = (0..<paths).reduce(0.0) { most, path in
      max(most, classes.reduce(0.0) { $0 + $1.paths[path].reduce(0, +) + Double($1.backlog) + Double(periodSeconds.count) })
    }
    let least = sliceWeights.filter { $0 > 0 }.min() ?? 1
    return min(tickets / min(1, least), Double(QueueTraffic.mostAgents) / 1000 / max(1, sliceWeights.max() ?? 1))
  }
}
