import RealModule

/// M/G/n, approximately: as Erlang C, with any variation of the handle times.
///
/// W(M/G/n) ≈ (1 + c²)/2 · W(M/M/n), with c² = `QueueTraffic.handleTimeVariation`, the variance of the handle time over its squared mean; the
/// probability of wait is taken from Erlang C, and the wait of those who wait as exponential with the scaled mean. Exact for c² = 1, and for
/// the mean wait with one agent (Pollaczek and Khinchine).
///
/// Source: A. M. Lee and P. A. Longton (1959), "Queueing processes associated with airline passenger check-in", Operational Research Quarterly
/// 10; A. O. Allen (1990), "Probability, Statistics and Queueing Theory", section 5.3 (Allen-Cunneen).
public struct GeneralHandleTimeQueue: QueueModel {
  public static let id = "mgn"
  public static let title = "M/G/n"
  public static let assumptions =
    "Random arrivals, handle times of any variation (an approximation), contacts wait as long as it takes."

  public let traffic: QueueTraffic
  private let exponential: ErlangC
  /// Factor on the waits of the exponential queue, (1 + c²)/2.
  public let waitFactor: Double

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    guard traffic.handleTimeVariation >= 0, traffic.handleTimeVariation <= 1e6 else {
      throw StaffingError.invalid(
        "aht_variation", traffic.handleTimeVariation, expected: "a squared coefficient of variation between 0 and 1e6")
    }
    self.traffic = traffic
    exponential = try ErlangC(traffic)
    waitFactor = (1 + traffic.handleTimeVariation) / 2
  }

  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    // A wait is the exponential queue's, stretched: within T is within T/factor of it.
    var measures = try exponential.measures(agents: agents, targetSeconds: targetSeconds / waitFactor)
    measures.targetSeconds = targetSeconds
    measures.averageSpeedOfAnswer *= waitFactor
    measures.meanTimeInQueue *= waitFactor
    measures.meanOfferedWait *= waitFactor
    measures.meanWaitOfDelayed *= waitFactor
    measures.meanQueueLength *= waitFactor
    return measures
  }

  public func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int { try exponential.leastAgents(for: stretched(goal)) }

  public func leastFractionalAgents(for goal: ServiceGoal) throws(StaffingError) -> Double? {
    try exponential.leastFractionalAgents(for: stretched(goal))
  }

  public func leastAgents(maximumOccupancy: Double) throws(StaffingError) -> Int {
    try exponential.leastAgents(maximumOccupancy: maximumOccupancy)
  }

  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try exponential.waitQuantile(probability, agents: agents) * waitFactor
  }

  private func stretched(_ goal: ServiceGoal) throws(StaffingError) -> ServiceGoal {
    try ServiceGoal(share: goal.share, seconds: goal.seconds / waitFactor, definition: goal.definition)
  }
}
