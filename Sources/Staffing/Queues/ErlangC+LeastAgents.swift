import RealModule

extension ErlangC {
  /// The least agents that reach `goal`.
  ///
  /// One inverse sum at the guess of the square-root rule, then single steps of the recursion 1/B(n) = 1 + (n/a)/B(n − 1) either way: the
  /// whole search costs about as much as one evaluation.
  public func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int {
    let load = traffic.offeredLoad
    if load == 0 { return 0 }
    try requireReachable(goal)
    let miss = goal.greatestMiss
    let threshold = goal.seconds / traffic.handleTime
    let fewest = load.rounded(.down) + 1
    let guess = SquareRootRule.agents(offeredLoad: load, miss: miss, thresholdInHandleTimes: threshold).rounded(.up)
    var agents = max(fewest, guess)
    var inverse = InverseBlocking(offeredLoad: load, agents: agents).value
    if inverse.isInfinite {
      agents = fewest
      inverse = InverseBlocking(offeredLoad: load, agents: agents).value
    }
    func late(_ agents: Double, _ inverse: Double) -> Double {
      Self.probability(inverse, load, agents) * Double.exp(-(agents - load) * threshold)
    }
    while late(agents, inverse) > miss {
      agents += 1
      inverse = 1 + agents / load * inverse
    }
    while agents > fewest {
      let before = (inverse - 1) * load / agents
      guard late(agents - 1, before) <= miss else { break }
      agents -= 1
      inverse = before
    }
    return Int(agents)
  }

  /// The least real number of agents above the load that reaches `goal`, by the continuation of Erlang B between whole agents.
  public func leastFractionalAgents(for goal: ServiceGoal) throws(StaffingError) -> Double? {
    let whole = try leastAgents(for: goal)
    if whole == 0 { return 0 }
    let load = traffic.offeredLoad
    let wanted = Double.log(1 - goal.share)
    let threshold = goal.seconds / traffic.handleTime
    return RootSearch.rising(low: max(load, Double(whole - 1)), high: Double(whole)) { agents in
      guard agents > load else { return wanted }
      let logInverse = InverseBlocking(offeredLoad: load, agents: agents, forLogarithm: true).logarithm
      let logWait = Double.log(agents) - logInverse - Double.log(agents - load + load * Double.exp(-logInverse))
      return wanted - logWait + (agents - load) * threshold
    }
  }
}
