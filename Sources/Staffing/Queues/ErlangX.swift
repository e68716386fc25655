import RealModule

/// Erlang X, M/M/n/N+M with redials: a bounded number of lines, exponential patience, and lost contacts that try again.
///
/// An attempt is blocked where all N lines are taken, and gives up after an exponential patience; either way it is tried again with
/// probability r, and the redials are taken as more random traffic: the load of all attempts solves a' = a + r a' (P(block) + P(abandon)),
/// by bracketing between a and a/(1 − r). Shares in the measures are shares of the attempts; `QueueMeasures.redials` speaks of the contacts.
/// Without lines, redials and with endless patience it is Erlang A, Erlang B or Erlang C.
///
/// Source: the Erlang X model of G. Koole (2013), "Call Center Optimization", MG Books, chapter 4.
public struct ErlangX: QueueModel {
  public static let id = "x"
  public static let title = "Erlang X"
  public static let assumptions =
    "Random arrivals, exponential handle times and patience, a bounded number of lines, lost contacts that try again."

  /// The most lines that the model answers for.
  public static let mostLines = 1_000_000

  public let traffic: QueueTraffic

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    guard traffic.meanPatience != nil || traffic.lines != nil else {
      throw StaffingError(.missingParameter, subject: "patience", detail: "Erlang X needs the mean patience, the number of lines, or both.")
    }
    if let lines = traffic.lines, lines > Self.mostLines {
      throw StaffingError(
        .tooLarge, subject: "lines", detail: "\(lines) lines are more than the most that can be computed, \(Self.mostLines).")
    }
    // The limits on patience are those of Erlang A.
    if traffic.meanPatience != nil { _ = try ErlangA(traffic) }
    self.traffic = traffic
  }

  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    var measures = QueueMeasures.idle(agents: agents, targetSeconds: targetSeconds)
    if traffic.offeredLoad == 0 { return measures }
    let state = steadyState(agents: agents)
    let lost = min(1, state.blocked + state.abandoned)
    let inflation = state.load / traffic.offeredLoad
    let working = state.agents
    measures.offeredLoad = traffic.offeredLoad
    measures.probabilityOfWait = state.waiting
    measures.probabilityOfBlocking = state.blocked
    measures.probabilityOfAbandonment = state.abandoned
    measures.meanQueueLength = state.queueLength
    measures.occupancy = agents == 0 ? 0 : min(1, state.load * state.answered / Double(agents))
    let admitted = 1 - state.blocked
    if admitted > 0 {
      measures.meanTimeInQueue = state.queueLength / (state.load * admitted) * traffic.handleTime
      if state.waiting > 0 { measures.meanWaitOfDelayed = measures.meanTimeInQueue * admitted / state.waiting }
      measures.meanOfferedWait = working == 0 ? .infinity : state.offeredWait * traffic.handleTime / admitted
    }
    measures.averageSpeedOfAnswer = state.answered > 0 ? state.answeredWait * traffic.handleTime / state.answered : .infinity
    measures.shares = state.shares(after: targetSeconds / traffic.handleTime)
    // Of the lost attempts the share 1 − r is not tried again; spread over the fresh contacts.
    measures.redials = RedialMeasures(
      attemptRate: state.load / traffic.handleTime, inflation: inflation,
      freshNeverServed: min(1, inflation * (1 - traffic.redialProbability) * lost))
    return measures
  }

  public func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int {
    if traffic.offeredLoad == 0 { return 0 }
    try requireReachable(goal)
    if let lines = traffic.lines {
      // Agents beyond the lines have nothing to answer: the search ends there.
      guard try measures(agents: lines, targetSeconds: goal.seconds).serviceLevel(goal.definition) >= goal.share else {
        throw StaffingError(
          .unreachableGoal, subject: "lines",
          detail: "With \(lines) lines too many contacts find no free line; no number of agents reaches \(goal).")
      }
    }
    return try AgentSearch.least(near: traffic.offeredLoad, subject: "service_level") { (agents) throws(StaffingError) in
      try measures(agents: agents, targetSeconds: goal.seconds).serviceLevel(goal.definition) >= goal.share
    }
  }

  /// The wait in the queue of the attempts that find a free line.
  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "quantile")
    try QueueTraffic.requireAgents(agents)
    if traffic.offeredLoad == 0 { return 0 }
    let state = steadyState(agents: agents)
    let miss = (1 - probability) * (1 - state.blocked)
    if state.waiting <= miss { return 0 }
    if miss <= 0 || (agents == 0 && state.impatience == 0) { return .infinity }
    func tail(_ seconds: Double) -> Double {
      let time = seconds / traffic.handleTime
      return state.tails(after: time).offeredWait * Double.exp(-state.impatience * time)
    }
    var longest = traffic.handleTime
    while tail(longest) > miss, longest < 1e15 { longest *= 2 }
    return RootSearch.rising(low: 0, high: longest) { miss - tail($0) }
  }

  /// The steady state at the load that reproduces itself through the redials.
  private func steadyState(agents: Int) -> BoundedQueueState {
    let impatience = traffic.meanPatience.map { traffic.handleTime / $0 } ?? 0
    let working = Double(min(agents, traffic.lines ?? agents))
    let places = traffic.lines.map { Double($0) - working } ?? .infinity
    func state(_ load: Double) -> BoundedQueueState {
      BoundedQueueState(load: load, agents: working, impatience: impatience, places: places)
    }
    let fresh = traffic.offeredLoad
    let redial = traffic.redialProbability
    if redial == 0 { return state(fresh) }
    let attempts = RootSearch.rising(low: fresh, high: fresh / (1 - redial)) { load in
      let state = state(load)
      return load * (1 - redial * (state.blocked + state.abandoned)) - fresh
    }
    return state(attempts)
  }
}
