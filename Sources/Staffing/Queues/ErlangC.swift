import RealModule

/// Erlang C, M/M/n: Poisson arrivals, exponential handle times, an endless queue in order of arrival, nobody gives up.
///
/// With n agents and a Erlangs, n > a: P(wait) = C = n B / (n − a (1 − B)), P(wait > t) = C e^(−(n − a) t / AHT). With n ≤ a the queue grows
/// without end: everyone waits, the means are infinite and the service level is 0.
///
/// Source: A. K. Erlang (1917); N. Gans, G. Koole and A. Mandelbaum (2003), "Telephone call centers", M&SOM 5, section 4.
public struct ErlangC: QueueModel {
  public static let id = "c"
  public static let title = "Erlang C"
  public static let assumptions = "Random arrivals, exponential handle times, contacts wait as long as it takes."

  public let traffic: QueueTraffic

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    self.traffic = traffic
  }

  /// P(wait) with `agents` agents, which may be fractional; 1 where the agents do not outnumber the load.
  ///
  /// - Throws: `invalid_parameter` for negative or missing arguments, `too_large` beyond the range of the calculation.
  public static func probabilityOfWait(offeredLoad: Double, agents: Double) throws(StaffingError) -> Double {
    try ErlangB.check(offeredLoad, agents)
    if offeredLoad < QueueTraffic.smallestLoad { return 0 }
    return agents > offeredLoad ? probability(InverseBlocking(offeredLoad: offeredLoad, agents: agents).value, offeredLoad, agents) : 1
  }

  /// Natural logarithm of P(wait), also where P(wait) itself is below the range of a double.
  ///
  /// - Throws: as `probabilityOfWait(offeredLoad:agents:)`.
  public static func logProbabilityOfWait(offeredLoad: Double, agents: Double) throws(StaffingError) -> Double {
    let logBlocking = try ErlangB.logBlockingProbability(offeredLoad: offeredLoad, agents: agents)
    if offeredLoad < QueueTraffic.smallestLoad { return -.infinity }
    guard agents > offeredLoad else { return 0 }
    // C = n / ((n − a)/B + a), all terms positive.
    return Double.log(agents) + logBlocking - Double.log(agents - offeredLoad + offeredLoad * Double.exp(logBlocking))
  }

  /// P(wait) from 1/B; needs agents above the load.
  static func probability(_ inverse: Double, _ load: Double, _ agents: Double) -> Double {
    min(1, agents / ((agents - load) * inverse + load))
  }

  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    let load = traffic.offeredLoad
    let spare = Double(agents) - load
    var measures = QueueMeasures.idle(agents: agents, targetSeconds: targetSeconds)
    if load == 0 { return measures }
    measures.offeredLoad = load
    guard spare > 0 else {
      measures.isStable = false
      measures.probabilityOfWait = 1
      measures.averageSpeedOfAnswer = .infinity
      measures.meanTimeInQueue = .infinity
      measures.meanOfferedWait = .infinity
      measures.meanWaitOfDelayed = .infinity
      measures.meanQueueLength = .infinity
      measures.occupancy = agents == 0 ? 0 : 1
      // In the long run an overloaded queue still answers n out of a contacts, all of them too late.
      measures.shares = ServiceLevelShares(answeredWithin: 0, answered: Double(agents) / load, abandonedWithin: 0, virtualWithin: 0)
      return measures
    }
    let wait = try Self.probabilityOfWait(offeredLoad: load, agents: Double(agents))
    let late = wait * Double.exp(-spare * targetSeconds / traffic.handleTime)
    let mean = wait * traffic.handleTime / spare
    measures.probabilityOfWait = wait
    measures.averageSpeedOfAnswer = mean
    measures.meanTimeInQueue = mean
    measures.meanOfferedWait = mean
    measures.meanWaitOfDelayed = traffic.handleTime / spare
    measures.meanQueueLength = wait * load / spare
    measures.occupancy = load / Double(agents)
    measures.shares = ServiceLevelShares(answeredWithin: 1 - late, answered: 1, abandonedWithin: 0, virtualWithin: 1 - late)
    return measures
  }

  public func leastAgents(maximumOccupancy: Double) throws(StaffingError) -> Int {
    try requireOccupancy(maximumOccupancy)
    let needed = traffic.offeredLoad / maximumOccupancy
    guard needed <= Double(QueueTraffic.mostAgents) else {
      throw StaffingError(
        .tooLarge, subject: "maximum_occupancy", detail: "An occupancy of \(maximumOccupancy) takes more agents than can be computed.")
    }
    // 8.5 / 0.85 must stay 10 although its double may lie a hair above.
    let least = (needed * (1 - 1e-12)).rounded(.up)
    // A queue with exactly as many agents as Erlangs never empties.
    return Int(max(least, maximumOccupancy == 1 && traffic.offeredLoad > 0 ? traffic.offeredLoad.rounded(.down) + 1 : 0))
  }

  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "quantile")
    try QueueTraffic.requireAgents(agents)
    let load = traffic.offeredLoad
    if load == 0 { return 0 }
    let spare = Double(agents) - load
    guard spare > 0 else { return .infinity }
    let wait = try Self.probabilityOfWait(offeredLoad: load, agents: Double(agents))
    return max(0, Double.log(wait / (1 - probability)) * traffic.handleTime / spare)
  }
}
