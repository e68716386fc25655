import RealModule

/// Erlang A, M/M/n+M: as Erlang C, but a waiting contact gives up after an exponential patience.
///
/// The queue is stable for any load, overload included: abandonment carries the surplus away. Service levels come in every definition of
/// `ServiceLevelDefinition`, from sums of positive terms (see `ImpatienceSum`). With an endless patience it is Erlang C.
///
/// Source: C. Palm (1957); A. Mandelbaum and S. Zeltyn (2007), "Service engineering in action: the Palm/Erlang-A queue".
public struct ErlangA: QueueModel {
  public static let id = "a"
  public static let title = "Erlang A"
  public static let assumptions = "Random arrivals, exponential handle times, waiting contacts give up after an exponential patience."

  public let traffic: QueueTraffic
  /// Mean patience in seconds.
  public let meanPatience: Double

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    guard let patience = traffic.meanPatience else {
      throw StaffingError(
        .missingParameter, subject: "patience", detail: "Erlang A needs the mean patience in seconds of contacts that wait.")
    }
    let terms = (traffic.offeredLoad * patience / traffic.handleTime).squareRoot()
    guard terms < 1e6 else {
      throw StaffingError(
        .tooLarge, subject: "patience",
        detail: "A patience of \(patience) s is so long against the handle time that nobody gives up; use Erlang C.")
    }
    self.traffic = traffic
    self.meanPatience = patience
  }

  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    let load = traffic.offeredLoad
    var measures = QueueMeasures.idle(agents: agents, targetSeconds: targetSeconds)
    if load == 0 { return measures }
    let count = Double(agents)
    let state = ImpatientState(load: load, agents: count, impatience: traffic.handleTime / meanPatience)
    let sum = state.sum
    let share = state.allBusy
    let atOnce = state.atOnce
    let answeredLate = share * count / load * sum.tail
    let answered = min(1, atOnce + answeredLate)
    let abandoned = min(1, share * state.impatience / load * sum.weighted)
    measures.offeredLoad = load
    measures.probabilityOfWait = min(1, share * sum.total)
    measures.probabilityOfAbandonment = abandoned
    measures.meanQueueLength = share * sum.weighted
    measures.meanTimeInQueue = measures.meanQueueLength / traffic.arrivalRate
    measures.meanWaitOfDelayed =
      measures.probabilityOfWait > 0 ? measures.meanTimeInQueue / measures.probabilityOfWait : 0
    measures.occupancy = agents == 0 ? 0 : min(1, load * answered / count)
    measures.averageSpeedOfAnswer =
      agents == 0 ? .infinity : share * count / load * sum.harmonic * traffic.handleTime / answered
    measures.meanOfferedWait =
      agents == 0 ? .infinity : share * (sum.harmonic + sum.total / count) * traffic.handleTime
    measures.shares = shares(state, atOnce: atOnce, answered: answered, abandoned: abandoned, targetSeconds: targetSeconds)
    return measures
  }

  /// Share of the contacts that are longer than `seconds` in the queue, before an answer or giving up, without a complement: accurate where it
  /// is small.
  ///
  /// - Throws: `invalid_parameter` for agents or seconds below 0.
  public func probabilityOfWait(longerThan seconds: Double, agents: Int) throws(StaffingError) -> Double {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(seconds, "seconds")
    if traffic.offeredLoad == 0 { return 0 }
    let state = ImpatientState(load: traffic.offeredLoad, agents: Double(agents), impatience: traffic.handleTime / meanPatience)
    return min(1, Double.exp(state.logTail(after: seconds / traffic.handleTime) - seconds / meanPatience))
  }

  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "quantile")
    try QueueTraffic.requireAgents(agents)
    let load = traffic.offeredLoad
    if load == 0 { return 0 }
    let state = ImpatientState(load: load, agents: Double(agents), impatience: traffic.handleTime / meanPatience)
    let miss = 1 - probability
    if state.allBusy * state.sum.total <= miss { return 0 }
    if miss == 0 { return .infinity }
    // The time in the queue never exceeds the patience, whose tail e^(−t/patience) bounds the search from above.
    let longest = -Double.log(miss) * meanPatience
    return RootSearch.rising(low: 0, high: longest) { seconds in
      let time = seconds / traffic.handleTime
      let log = state.logTail(after: time) - seconds / meanPatience
      return Double.log(miss) - log
    }
  }

  private func shares(
    _ state: ImpatientState, atOnce: Double, answered: Double, abandoned: Double, targetSeconds: Double
  ) -> ServiceLevelShares {
    let load = traffic.offeredLoad
    let after = state.after(targetSeconds / traffic.handleTime)
    let answeredAfter = after.weight * state.agents / load * after.sum.tail
    let abandonedAfter = after.weight * state.impatience / load * after.sum.weighted
    let abandonedWithin = max(0, abandoned - abandonedAfter)
    let virtualAfter = after.weight * after.sum.total
    // Where nearly everybody waits longer, the differences would be rounding noise: the waits up to the threshold are summed themselves.
    if virtualAfter > 0.99 {
      let within = state.within(targetSeconds / traffic.handleTime)
      return ServiceLevelShares(
        answeredWithin: atOnce + within.answered, answered: answered, abandonedWithin: abandonedWithin,
        virtualWithin: atOnce + within.density)
    }
    // Differences of sums of positive terms: what is answered late can never be more than what is answered.
    return ServiceLevelShares(
      answeredWithin: max(atOnce, answered - answeredAfter), answered: answered, abandonedWithin: abandonedWithin,
      virtualWithin: max(atOnce, 1 - virtualAfter))
  }
}
