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

extension IntervalOutcome {
  /// One interval made of equally long stretches, in the order of time; of the same agents throughout.
  init(_ stretches: ArraySlice<IntervalOutcome>, agents: Int) {
    let count = Double(max(1, stretches.count))
    func mean(_ value: (IntervalOutcome) -> Double) -> Double { stretches.reduce(0) { $0 + value($1) } / count }
    let contacts = stretches.reduce(0) { $0 + $1.arrivals }
    arrivals = contacts
    self.agents = agents
    probabilityOfWait = mean(\.probabilityOfWait)
    meanQueueLength = mean(\.meanQueueLength)
    meanBusyAgents = mean(\.meanBusyAgents)
    abandoned = stretches.reduce(0) { $0 + $1.abandoned }
    inSystemAtEnd = stretches.last?.inSystemAtEnd ?? 0
    mass = stretches.last?.mass ?? 1
    // Where nobody comes each moment weighs the same.
    func share(_ value: (ServiceLevelShares) -> Double) -> Double {
      contacts > 0 ? stretches.reduce(0) { $0 + $1.arrivals * value($1.shares) } / contacts : mean { value($0.shares) }
    }
    shares = ServiceLevelShares(
      answeredWithin: share(\.answeredWithin), answered: share(\.answered), abandonedWithin: share(\.abandonedWithin),
      virtualWithin: share(\.virtualWithin))
  }
}
