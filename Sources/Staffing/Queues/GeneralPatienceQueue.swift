import RealModule

/// M/M/n+G: as Erlang A, with any distribution of the patience.
///
/// Patience is rarely exponential: some leave at once, some after the announcement, most at a time of their own. The law is
/// `QueueTraffic.patience`, or an exponential one with `QueueTraffic.meanPatience`. Who leaves at once where all agents are busy counts as
/// waiting, for no time, and as abandoned.
///
/// Source: F. Baccelli and G. Hebuterne (1981), "On queues with impatient customers"; S. Zeltyn and A. Mandelbaum (2005), "Call centers with
/// impatient customers", Queueing Systems 51, section 4; computed by the integrals of `OfferedWait`.
public struct GeneralPatienceQueue: QueueModel {
  public static let id = "g"
  public static let title = "M/M/n+G"
  public static let assumptions =
    "Random arrivals, exponential handle times, waiting contacts give up after a patience of any distribution."

  public let traffic: QueueTraffic
  public let patience: DurationLaw

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    guard let law = traffic.patience ?? traffic.meanPatience.map({ DurationLaw.exponential(mean: $0) }) else {
      throw StaffingError(
        .missingParameter, subject: "patience", detail: "M/M/n+G needs the distribution of the patience, or its mean in seconds.")
    }
    self.patience = try law.checked("patience")
    self.traffic = traffic
  }

  private func offeredWait(_ agents: Int) -> OfferedWait {
    OfferedWait(arrivalRate: traffic.arrivalRate, serviceRate: Double(agents) / traffic.handleTime, patience: patience)
  }

  private func state(_ agents: Int, threshold: Double) throws(StaffingError) -> ImpatientQueueState {
    let wait = offeredWait(agents)
    let tooLong = StaffingError(
      .tooLarge, subject: "patience", detail: "The patience is so long against the handle time that nobody gives up; use Erlang C.")
    // Digits of the exponent that a double no longer holds.
    guard wait.peakExponent < 1e11 else { throw tooLong }
    let state = ImpatientQueueState(load: traffic.offeredLoad, agents: Double(agents), wait: wait, threshold: threshold)
    guard state.timeInQueue.isFinite, state.offeredWait.isFinite, state.waiting <= 1 + 1e-9 else { throw tooLong }
    return state
  }

  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    let load = traffic.offeredLoad
    if load == 0 { return .idle(agents: agents, targetSeconds: targetSeconds) }
    guard agents > 0 else { return unattended(targetSeconds) }
    guard offeredWait(agents).isStable else { return try overloaded(agents, targetSeconds) }
    var measures = QueueMeasures.idle(agents: agents, targetSeconds: targetSeconds)
    let state = try state(agents, threshold: targetSeconds)
    let answered = min(1, state.answered)
    measures.offeredLoad = load
    measures.probabilityOfWait = min(1, state.waiting)
    measures.probabilityOfAbandonment = min(1, state.abandoned)
    measures.meanTimeInQueue = state.timeInQueue
    measures.averageSpeedOfAnswer = answered > 0 ? state.answeredWait / answered : .infinity
    measures.meanOfferedWait = state.offeredWait
    measures.meanWaitOfDelayed = state.waiting > 0 ? state.timeInQueue / state.waiting : 0
    measures.meanQueueLength = traffic.arrivalRate * state.timeInQueue
    measures.occupancy = min(1, load * answered / Double(agents))
    // Up to the threshold abandoned: by then nobody had come free, or the patience was shorter than the wait.
    let abandonedWithin = state.early.abandoned + patience.cumulative(targetSeconds) * state.late.density
    measures.shares = ServiceLevelShares(
      answeredWithin: state.atOnce + state.early.answered, answered: answered, abandonedWithin: abandonedWithin,
      virtualWithin: state.atOnce + state.early.density)
    return measures
  }

  /// Share of the contacts that are longer than `seconds` in the queue, before an answer or giving up, without a complement: accurate where it
  /// is small.
  ///
  /// - Throws: `invalid_parameter` for agents or seconds below 0, `too_large` as `measures`.
  public func probabilityOfWait(longerThan seconds: Double, agents: Int) throws(StaffingError) -> Double {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(seconds, "seconds")
    if traffic.offeredLoad == 0 { return 0 }
    guard agents > 0, offeredWait(agents).isStable else { return patience.survival(seconds) }
    return patience.survival(seconds) * (try state(agents, threshold: seconds).late.density)
  }

  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "quantile")
    try QueueTraffic.requireAgents(agents)
    if traffic.offeredLoad == 0 { return 0 }
    let miss = 1 - probability
    func exceeds(_ seconds: Double) throws(StaffingError) -> Bool {
      try probabilityOfWait(longerThan: seconds, agents: agents) > miss
    }
    if agents > 0, !offeredWait(agents).isStable { return .infinity }
    guard try exceeds(0) else { return 0 }
    if miss == 0 { return .infinity }
    var low = 0.0
    var high = traffic.handleTime
    while try exceeds(high) {
      low = high
      high *= 2
      if high > 1e300 { return .infinity }
    }
    // The tail may jump, where many give up at one time: halving finds jumps too.
    while high - low > 1e-12 * high {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if try exceeds(middle) { low = middle } else { high = middle }
    }
    return high
  }

  /// Nobody there: who comes waits for a whole patience.
  private func unattended(_ targetSeconds: Double) -> QueueMeasures {
    var measures = QueueMeasures.idle(agents: 0, targetSeconds: targetSeconds)
    let endless = patience.survival(.greatestFiniteMagnitude) > 0
    measures.offeredLoad = traffic.offeredLoad
    measures.isStable = !endless
    measures.probabilityOfWait = 1
    measures.probabilityOfAbandonment = patience.cumulative(.greatestFiniteMagnitude)
    measures.averageSpeedOfAnswer = .infinity
    measures.meanTimeInQueue = patience.mean
    measures.meanOfferedWait = .infinity
    measures.meanWaitOfDelayed = patience.mean
    measures.meanQueueLength = traffic.arrivalRate * patience.mean
    measures.shares = ServiceLevelShares(
      answeredWithin: 0, answered: 0, abandonedWithin: patience.cumulative(targetSeconds), virtualWithin: 0)
    return measures
  }

  /// More contacts that never give up than the agents can answer: in the long run everybody else leaves, and the queue still grows.
  private func overloaded(_ agents: Int, _ targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    var measures = unattended(targetSeconds)
    measures.agents = agents
    measures.occupancy = 1
    measures.meanTimeInQueue = .infinity
    measures.meanWaitOfDelayed = .infinity
    measures.meanQueueLength = .infinity
    measures.shares.answered = min(1, Double(agents) / traffic.offeredLoad)
    return measures
  }
}
