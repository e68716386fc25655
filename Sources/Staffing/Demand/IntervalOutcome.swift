/// What one interval of a changing queue gives, backlog from the intervals before included.
public struct IntervalOutcome: Equatable, Sendable {
  /// Contacts that come in the interval.
  public var arrivals: Double
  public var agents: Int
  /// Share of the time with all agents busy; who comes then waits.
  public var probabilityOfWait: Double
  /// Mean number of contacts waiting, and of busy agents.
  public var meanQueueLength: Double
  public var meanBusyAgents: Double
  /// Expected number of contacts that give up in the interval.
  public var abandoned: Double
  /// Expected contacts in the system at the end of the interval, waiting and in service.
  public var inSystemAtEnd: Double
  /// Total probability that was followed, 1 but for rounding.
  public var mass: Double
  /// Service levels of the contacts that come in the interval, with the staff of their arrival kept until they are answered.
  public var shares: ServiceLevelShares

  public func serviceLevel(_ definition: ServiceLevelDefinition = .answeredWithinOverOffered) -> Double { shares.level(definition) }
}
