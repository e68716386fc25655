import Staffing

extension ErlangJob {
  /// The keys of the interface, then the measures that abandonment adds.
  public struct Response: Codable, Sendable, Equatable {
    public var agents: Int
    public var offeredLoad: Double
    @MissingAsNull public var probabilityOfWait: Double
    /// Seconds; null where the queue grows without end.
    @MissingAsNull public var averageSpeedOfAnswer: Double
    @MissingAsNull public var serviceLevel: Double
    public var occupancy: Double
    @MissingAsNull public var meanQueueLength: Double
    public var probabilityOfAbandonment: Double?
    public var probabilityOfBlocking: Double?
    /// The service level by each definition in use: where contacts give up they lie far apart.
    public var serviceLevels: ServiceLevels
    /// Mean time in the queue of all contacts that get into it, answered or not, in seconds.
    @MissingAsNull public var meanTimeInQueue: Double
    /// Mean wait that a contact would meet if it never gave up, in seconds.
    @MissingAsNull public var meanOfferedWait: Double
    /// Mean time in the queue of the contacts that have to wait, in seconds.
    @MissingAsNull public var meanWaitOfDelayed: Double
    /// The time in the queue that half, 80 %, 90 %, 95 % and 99 % of the contacts do not exceed.
    public var waitQuantiles: [WaitQuantile]
    /// What redials add; absent in queues without them.
    public var redials: Redials?
    public var stable: Bool
    /// Each class of priority, in the request's order; nil for one queue.
    public var classes: [ClassMeasures]?
    /// What more or fewer agents give; nil where no goal can be said, and for classes.
    public var tradeOff: TradeOff?
    /// The answer in one sentence.
    public var says: String
    public var made: Provenance
  }

  /// One service level by each definition, at the same threshold.
  public struct ServiceLevels: Codable, Sendable, Equatable {
    /// Answered within the threshold, of all offered: who gives up counts as missed.
    @MissingAsNull public var answeredWithinOverOffered: Double
    /// Answered within the threshold, of the answered: who gives up does not count.
    @MissingAsNull public var answeredWithinOverAnswered: Double
    /// Answered within the threshold, of the offered less those that gave up within it.
    @MissingAsNull public var answeredWithinOverOfferedLessShortAbandons: Double
    /// Answered or given up within the threshold, of all offered.
    @MissingAsNull public var answeredOrAbandonedWithinOverOffered: Double
    /// Would be answered within the threshold, were nobody to give up.
    @MissingAsNull public var virtualWithin: Double
  }

  public struct WaitQuantile: Codable, Sendable, Equatable {
    public var share: Double
    /// Seconds; null where the queue grows without end.
    @MissingAsNull public var seconds: Double
  }

  public struct Redials: Codable, Sendable, Equatable {
    /// Attempts for each contact that comes afresh, 1 or more.
    @MissingAsNull public var attemptsPerContact: Double
    /// Share of the contacts that are never served, for all their attempts.
    @MissingAsNull public var neverServed: Double
  }
}

extension ErlangJob.ServiceLevels {
  init(_ measures: QueueMeasures) {
    self.init(
      answeredWithinOverOffered: measures.serviceLevel(.answeredWithinOverOffered),
      answeredWithinOverAnswered: measures.serviceLevel(.answeredWithinOverAnswered),
      answeredWithinOverOfferedLessShortAbandons: measures.serviceLevel(.answeredWithinOverOfferedLessShortAbandons),
      answeredOrAbandonedWithinOverOffered: measures.serviceLevel(.answeredOrAbandonedWithinOverOffered),
      virtualWithin: measures.serviceLevel(.virtualWithin))
  }
}
