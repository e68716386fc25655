/// Everything that a queue model says of one number of agents, in the steady state.
///
/// A mean that does not exist because the queue grows without end is `infinity`; no share is ever outside 0…1.
public struct QueueMeasures: Equatable, Sendable {
  /// Agents on the contacts.
  public var agents: Int
  /// Load offered, in Erlangs.
  public var offeredLoad: Double
  /// The threshold of the service levels, in seconds.
  public var targetSeconds: Double
  /// False where the queue grows without end: more work comes in than the agents can do and nobody gives up.
  public var isStable: Bool
  /// Share of the contacts (in the system with redials: of the attempts) that find every agent busy and wait.
  public var probabilityOfWait: Double
  /// Mean wait of the answered contacts, in seconds.
  public var averageSpeedOfAnswer: Double
  /// Mean time in the queue of all contacts that get into it, answered or not, in seconds.
  public var meanTimeInQueue: Double
  /// Mean wait that a contact would meet if it never gave up, in seconds.
  public var meanOfferedWait: Double
  /// Mean time in the queue of the contacts that had to wait, in seconds; 0 where nobody waits.
  public var meanWaitOfDelayed: Double
  /// Mean number of contacts waiting.
  public var meanQueueLength: Double
  /// Share of the agents' time spent on contacts.
  public var occupancy: Double
  /// Share that gives up waiting.
  public var probabilityOfAbandonment: Double
  /// Share that finds no free line.
  public var probabilityOfBlocking: Double
  /// The shares behind the service levels at `targetSeconds`.
  public var shares: ServiceLevelShares
  /// What redials do to the traffic; `nil` in models without redials.
  public var redials: RedialMeasures?

  /// Service level at `targetSeconds` by `definition`, 0…1.
  public func serviceLevel(_ definition: ServiceLevelDefinition = .answeredWithinOverOffered) -> Double { shares.level(definition) }
}

/// What redials add to the traffic.
public struct RedialMeasures: Equatable, Sendable {
  /// Attempts a second, redials included.
  public var attemptRate: Double
  /// Attempts for each fresh contact, 1 or more.
  public var inflation: Double
  /// Share of the fresh contacts that are never served.
  public var freshNeverServed: Double
}

extension QueueMeasures {
  /// The measures where nothing arrives: nobody waits and every goal is met.
  static func idle(agents: Int, targetSeconds: Double) -> QueueMeasures {
    QueueMeasures(
      agents: agents, offeredLoad: 0, targetSeconds: targetSeconds, isStable: true, probabilityOfWait: 0, averageSpeedOfAnswer: 0,
      meanTimeInQueue: 0, meanOfferedWait: 0, meanWaitOfDelayed: 0, meanQueueLength: 0, occupancy: 0, probabilityOfAbandonment: 0,
      probabilityOfBlocking: 0, shares: ServiceLevelShares(answeredWithin: 1, answered: 1, abandonedWithin: 0, virtualWithin: 1))
  }
}
