/// What happened to the contacts of one batch or replication, as sums.
struct QueueSums: Sendable, Equatable {
  var offered = 0.0
  var answered = 0.0
  var abandoned = 0.0
  /// Found every agent busy.
  var waited = 0.0
  var answeredWithin = 0.0
  var abandonedWithin = 0.0
  var virtualWithin = 0.0
  /// Seconds in the queue of all contacts, of the answered, and offered to all.
  var waitOfAll = 0.0
  var waitOfAnswered = 0.0
  var offeredWait = 0.0
  /// Seconds of handling begun, and of agents present.
  var work = 0.0
  var agentSeconds = 0.0
}

/// What a simulation says of a queue: every figure with its standard error.
public struct SimulatedQueue: Equatable, Sendable {
  public let agents: Int
  /// The threshold of the service levels, in seconds.
  public let targetSeconds: Double
  /// False where the queue grows without end: the figures then depend on the length of the run.
  public let isStable: Bool
  let sums: [QueueSums]
  let inOrder: Bool

  /// Contacts counted.
  public var contacts: Double { sums.reduce(0) { $0 + $1.offered } }
  /// Share of the contacts that find every agent busy.
  public var probabilityOfWait: Estimate { ratio(\.waited, \.offered) }
  /// Share that gives up waiting.
  public var probabilityOfAbandonment: Estimate { ratio(\.abandoned, \.offered) }
  /// Mean time in the queue of all contacts, in seconds.
  public var meanTimeInQueue: Estimate { ratio(\.waitOfAll, \.offered) }
  /// Mean wait of the answered contacts, in seconds.
  public var averageSpeedOfAnswer: Estimate { ratio(\.waitOfAnswered, \.answered) }
  /// Mean wait that a contact would meet if it never gave up, in seconds.
  public var meanOfferedWait: Estimate { ratio(\.offeredWait, \.offered) }
  /// Share of the agents' time spent on contacts.
  public var occupancy: Estimate { ratio(\.work, \.agentSeconds) }

  /// Service level at `targetSeconds` by `definition`, 0…1.
  public func serviceLevel(_ definition: ServiceLevelDefinition = .answeredWithinOverOffered) -> Estimate {
    switch definition {
    case .answeredWithinOverOffered: ratio(\.answeredWithin, \.offered)
    case .answeredWithinOverAnswered: ratio(\.answeredWithin, \.answered)
    case .answeredWithinOverOfferedLessShortAbandons: ratio({ $0.answeredWithin }, { $0.offered - $0.abandonedWithin })
    case .answeredOrAbandonedWithinOverOffered: ratio({ $0.answeredWithin + $0.abandonedWithin }, { $0.offered })
    case .virtualWithin: ratio(\.virtualWithin, \.offered)
    }
  }

  private func ratio(_ numerator: (QueueSums) -> Double, _ denominator: (QueueSums) -> Double) -> Estimate {
    Estimate.ratio(sums.map(numerator), over: sums.map(denominator), inOrder: inOrder)
  }
}
