import RealModule

/// The time-dependent M_t/M/s_t(+M) queue, exactly: rate and staff constant within each interval, backlog carried over from one to the next.
///
/// Where the staff drops, contacts in service beyond it go back to the head of the queue. Nothing is steady-state here: an overloaded interval
/// has its answer, and so have the intervals that work off what it left.
///
/// Source: the Kolmogorov forward equations, by the uniformisation of `QueueChain`; compare A. Ingolfsson, E. Akhmetshina, S. Budge, Y. Li and
/// X. Wu (2007), "A survey and experimental comparison of service-level-approximation methods for nonstationary M(t)/M/s(t) queueing systems",
/// INFORMS Journal on Computing 19.
public struct TransientQueue: Sendable {
  /// The most work one run may take, in products of events and states; a minute or so.
  public static let mostWork = 3e10

  /// Mean handle time in seconds.
  public let handleTime: Double
  /// Mean patience in seconds; `nil` where nobody gives up.
  public let meanPatience: Double?
  /// Threshold of the service levels in seconds.
  public let targetSeconds: Double

  /// - Throws: `invalid_parameter` for times that are missing, negative or zero.
  public init(handleTime: Double, meanPatience: Double? = nil, targetSeconds: Double = 20) throws(StaffingError) {
    try StaffingError.requirePositive(handleTime, "aht")
    if let meanPatience { try StaffingError.requirePositive(meanPatience, "patience") }
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    self.handleTime = handleTime
    self.meanPatience = meanPatience
    self.targetSeconds = targetSeconds
  }

  /// The outcome of each interval.
  ///
  /// - Parameters:
  ///   - path: The arrival rates.
  ///   - agents: Agents in each interval, as many as `path` has intervals.
  ///   - initially: Contacts in the system at the start.
  /// - Throws: `length_mismatch`, `invalid_parameter`, or `too_large` where the chain would take more than `mostWork`; `GaussianQueue` answers
  ///   then.
  public func outcomes(_ path: RatePath, agents: [Int], initially: Int = 0) throws(StaffingError) -> [IntervalOutcome] {
    try Self.check(path, agents, initially)
    guard work(path, agents: agents, initially: initially) <= Self.mostWork else {
      throw StaffingError(
        .tooLarge, subject: "load", detail: "The exact chain would take too long at this load; use the Gaussian approximation.")
    }
    var chain = QueueChain(inSystem: initially)
    var outcomes: [IntervalOutcome] = []
    outcomes.reserveCapacity(agents.count)
    for (rate, count) in zip(path.rates, agents) {
      let rates = QueueChain.Rates(
        arrival: rate, service: 1 / handleTime, agents: Double(count), abandonment: meanPatience.map { 1 / $0 } ?? 0)
      let mean = chain.advance(path.intervalSeconds, rates)
      let queue = mean.sum { max(0, $0 - rates.agents) }
      outcomes.append(
        IntervalOutcome(
          arrivals: rate * path.intervalSeconds, agents: count, probabilityOfWait: min(1, mean.sum { $0 >= rates.agents ? 1 : 0 }),
          meanQueueLength: queue, meanBusyAgents: mean.sum { min($0, rates.agents) },
          abandoned: rates.abandonment * queue * path.intervalSeconds, inSystemAtEnd: chain.sum { $0 }, mass: chain.sum { _ in 1 },
          shares: shares(mean, rates)))
    }
    return outcomes
  }

  /// What a run takes, in products of events and states, roughly.
  public func work(_ path: RatePath, agents: [Int], initially: Int = 0) -> Double {
    var backlog = Double(initially)
    var work = 0.0
    let impatience = meanPatience.map { 1 / $0 } ?? 0
    for (rate, count) in zip(path.rates, agents) {
      let load = rate * handleTime
      let staff = Double(count)
      // The fluid limit, coarsely: where the contacts in the system go to within the interval.
      let surplus = max(0, rate - staff / handleTime)
      let ahead = impatience > 0 ? min(surplus / impatience, surplus * path.intervalSeconds) : surplus * path.intervalSeconds
      let peak = max(backlog, min(load, staff) + (backlog > staff ? backlog - staff : 0) + ahead)
      let width = min(peak + 40, 18 * (peak + load).squareRoot() + 60) + abs(peak - min(load, staff))
      let events = (rate + min(peak, staff) / handleTime + max(0, peak - staff) * impatience) * path.intervalSeconds
      work += (1.3 * events + 200) * width
      backlog = peak
    }
    return work
  }

  static func check(_ path: RatePath, _ agents: [Int], _ initially: Int) throws(StaffingError) {
    guard agents.count == path.rates.count else {
      throw StaffingError(
        .lengthMismatch, subject: "agents", detail: "There are \(agents.count) numbers of agents for \(path.rates.count) intervals.")
    }
    for count in agents { try QueueTraffic.requireAgents(count) }
    guard initially >= 0, initially <= QueueTraffic.mostAgents else {
      throw StaffingError.invalid("initially", Double(initially), expected: "a count between 0 and \(QueueTraffic.mostAgents)")
    }
  }

  /// Who finds j ≥ s in the system is next after j − s + 1 departures at the rates sμ, sμ + θ, …; tilted by the patience, the answered wait
  /// has the rates sμ + θ, sμ + 2θ, ….
  private func shares(_ mean: QueueChain, _ rates: QueueChain.Rates) -> ServiceLevelShares {
    let full = rates.agents * rates.service
    var offered = DepartureTail(rate: full, increment: rates.abandonment, time: targetSeconds)
    var served = DepartureTail(rate: full + rates.abandonment, increment: rates.abandonment, time: targetSeconds)
    var within = 0.0
    var answered = 0.0
    var virtual = 0.0
    var inQueueLonger = 0.0
    var k = 0.0
    let staying = Double.exp(-rates.abandonment * targetSeconds)
    let first = max(0, mean.lowest)
    for (index, probability) in mean.probabilities.enumerated() {
      let inSystem = Double(first + index)
      if inSystem < rates.agents {
        within += probability
        answered += probability
        virtual += probability
        continue
      }
      if full == 0 {
        inQueueLonger += probability * staying
        continue
      }
      // The tails come one state after the other; the distribution may begin with a queue.
      var late = 1.0
      var servedLate = 1.0
      while k <= inSystem - rates.agents {
        late = offered.next()
        servedLate = served.next()
        k += 1
      }
      let reached = full / (full + k * rates.abandonment)
      answered += probability * reached
      within += probability * reached * (1 - servedLate)
      virtual += probability * (1 - late)
      inQueueLonger += probability * late * staying
    }
    // Out of the queue by the threshold, one way or the other; what is not answered has given up.
    return ServiceLevelShares(
      answeredWithin: within, answered: answered, abandonedWithin: max(0, 1 - inQueueLonger - within), virtualWithin: virtual)
  }
}
