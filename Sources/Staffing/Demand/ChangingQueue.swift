/// A queue over a day or week whose rate and staff change: exact where that takes bounded time, approximate beyond, and it says which.
public struct ChangingQueue: Sendable {
  /// How the outcomes were computed.
  public enum Method: String, Sendable, CaseIterable {
    /// The Kolmogorov equations of the chain.
    case exactChain = "exact_chain"
    /// The normal approximation of `GaussianQueue`.
    case gaussian
  }

  public let method: Method
  /// The method in a sentence.
  public let statement: String
  public let outcomes: [IntervalOutcome]

  /// - Parameters:
  ///   - path: The arrival rates.
  ///   - agents: Agents in each interval.
  ///   - handleTime: Mean handle time in seconds.
  ///   - meanPatience: Mean patience in seconds; `nil` where nobody gives up.
  ///   - targetSeconds: Threshold of the service levels in seconds.
  ///   - initially: Contacts in the system at the start.
  ///   - isEven: Whether the rate changes evenly within the intervals, as `RatePath.refined` takes it, in place of jumping at their ends.
  ///   - mostWork: The work, in products of events and states, up to which the chain is followed exactly.
  /// - Throws: as `TransientQueue` and `GaussianQueue`.
  public init(
    _ path: RatePath, agents: [Int], handleTime: Double, meanPatience: Double? = nil, targetSeconds: Double, initially: Int = 0,
    isEven: Bool = false, mostWork: Double = 5e9
  ) throws(StaffingError) {
    let whole = agents
    let cuts = isEven ? DemandMethod.stretches : 1
    let path = path.refined(cuts)
    let agents = whole.flatMap { [Int](repeating: $0, count: cuts) }
    let chain = try TransientQueue(handleTime: handleTime, meanPatience: meanPatience, targetSeconds: targetSeconds)
    try TransientQueue.check(path, agents, initially)
    let fine: [IntervalOutcome]
    if chain.work(path, agents: agents, initially: initially) <= min(mostWork, TransientQueue.mostWork) {
      method = .exactChain
      statement = "The Markov chain of the queue was followed exactly, with what each interval leaves to the next."
      fine = try chain.outcomes(path, agents: agents, initially: initially)
    } else {
      method = .gaussian
      statement =
        "The queue is too large to follow every state; the number in the system was taken as normal, so that the service level of an interval may"
        + (meanPatience == nil ? " be off by ten points and that of the day by three." : " be off by about two points.")
      fine = try GaussianQueue(handleTime: handleTime, meanPatience: meanPatience, targetSeconds: targetSeconds)
        .outcomes(path, agents: agents, initially: initially)
    }
    outcomes =
      cuts == 1 ? fine : whole.indices.map { IntervalOutcome(fine[$0 * cuts..<($0 + 1) * cuts], agents: whole[$0]) }
  }

  /// The service level over all contacts of the span; 1 where nobody comes.
  ///
  /// - Throws: never for outcomes of this type.
  public func serviceLevel(
    _ definition: ServiceLevelDefinition = .answeredWithinOverOffered
  ) throws(StaffingError) -> Double {
    guard outcomes.contains(where: { $0.arrivals > 0 }) else { return 1 }
    return try ServiceLevelShares.combined(outcomes.map { $0.shares }, volumes: outcomes.map { $0.arrivals }).level(definition)
  }
}
