/// What the replications of a `ServiceSystem` say, in all, by class, by group and by interval: every figure with its standard error.
public struct SimulatedSystem: Equatable, Sendable {
  public let classNames: [String]
  public let groupNames: [String]
  public let intervals: Int
  /// Intervals left out of the totals, not of the figures by interval.
  public let warmUpIntervals: Int
  let tallies: [SystemTally]

  /// The contacts of class `contactClass` (all classes for `nil`) that first arrived in `interval` (all after the warm-up for `nil`); `nil` for
  /// a class or interval that does not exist.
  public func contacts(ofClass contactClass: Int? = nil, interval: Int? = nil) -> SimulatedContacts? {
    guard let cells = cells(contactClass, of: classNames.count, interval) else { return nil }
    return SimulatedContacts(sums: tallies.map { tally in cells.reduce(into: ContactSums()) { $0 = $0 + tally.contacts[$1] } })
  }

  /// The agents of `group` (all for `nil`) in `interval` (all after the warm-up for `nil`); `nil` for a group or interval that does not exist.
  public func agents(ofGroup group: Int? = nil, interval: Int? = nil) -> SimulatedAgents? {
    guard let cells = cells(group, of: groupNames.count, interval) else { return nil }
    return SimulatedAgents(sums: tallies.map { tally in cells.reduce(into: AgentSums()) { $0 = $0 + tally.agents[$1] } })
  }

  private func cells(_ part: Int?, of count: Int, _ interval: Int?) -> [Int]? {
    if let part, part < 0 || part >= count { return nil }
    if let interval, interval < 0 || interval >= intervals { return nil }
    let parts = part.map { $0..<($0 + 1) } ?? 0..<count
    let span = interval.map { $0..<($0 + 1) } ?? warmUpIntervals..<intervals
    return parts.flatMap { part in span.map { part * intervals + $0 } }
  }
}

/// Simulated contacts: shares and means over the attempts, redials included unless the name says otherwise.
public struct SimulatedContacts: Equatable, Sendable {
  let sums: [ContactSums]

  /// Fresh contacts of a replication.
  public var fresh: Estimate { mean(\.fresh) }
  /// Attempts of a replication, redials included.
  public var attempts: Estimate { mean(\.attempts) }
  /// Share of the attempts that find nobody free and wait.
  public var probabilityOfWait: Estimate { ratio(\.waited, \.attempts) }
  public var probabilityOfAbandonment: Estimate { ratio(\.abandoned, \.attempts) }
  /// Share of the attempts that find no line.
  public var probabilityOfBlocking: Estimate { ratio(\.blocked, \.attempts) }
  /// Share of the attempts that accept a callback.
  public var callbackShare: Estimate { ratio(\.callbacks, \.attempts) }
  /// Share of the attempts that still wait when the span ends.
  public var unservedShare: Estimate { ratio({ $0.attempts - $0.answered - $0.abandoned - $0.blocked }, \.attempts) }
  /// Mean time in the queue of the attempts that were answered or gave up, in seconds.
  public var meanTimeInQueue: Estimate { ratio(\.waitOfAll, { $0.answered + $0.abandoned }) }
  /// Mean wait of the answered, in seconds; that of a callback lasts until it is made.
  public var averageSpeedOfAnswer: Estimate { ratio(\.waitOfAnswered, \.answered) }

  /// Service level by `definition`, 0…1; `nil` for the virtual one, which a simulation of several queues does not observe.
  public func serviceLevel(_ definition: ServiceLevelDefinition = .answeredWithinOverOffered) -> Estimate? {
    switch definition {
    case .answeredWithinOverOffered: ratio(\.answeredWithin, \.attempts)
    case .answeredWithinOverAnswered: ratio(\.answeredWithin, \.answered)
    case .answeredWithinOverOfferedLessShortAbandons: ratio(\.answeredWithin, { $0.attempts - $0.abandonedWithin })
    case .answeredOrAbandonedWithinOverOffered: ratio({ $0.answeredWithin + $0.abandonedWithin }, \.attempts)
    case .virtualWithin: nil
    }
  }

  private func ratio(_ numerator: (ContactSums) -> Double, _ denominator: (ContactSums) -> Double) -> Estimate {
    Estimate.ratio(sums.map(numerator), over: sums.map(denominator))
  }

  private func mean(_ value: (ContactSums) -> Double) -> Estimate { ratio(value, { _ in 1 }) }
}

/// Simulated agents: how a group spent its time.
public struct SimulatedAgents: Equatable, Sendable {
  let sums: [AgentSums]

  /// Share of the present agents' time with a contact or more.
  public var occupancy: Estimate { ratio(\.busy, \.present) }
  /// Mean number of contacts in hand of a present agent.
  public var contactsInHand: Estimate { ratio(\.contactSeconds, \.present) }
  /// Overtime of a replication, in seconds of agents.
  public var overtimeSeconds: Estimate { ratio(\.overtime, { _ in 1 }) }

  private func ratio(_ numerator: (AgentSums) -> Double, _ denominator: (AgentSums) -> Double) -> Estimate {
    Estimate.ratio(sums.map(numerator), over: sums.map(denominator))
  }
}
