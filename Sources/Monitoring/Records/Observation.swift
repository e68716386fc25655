public import Engine
public import Timeline

/// One value of a series for the period that begins at `start`. A correction is a further revision; the latest counts.
public struct Observation: Codable, Sendable, Equatable {
  /// The period's first instant.
  public var start: Instant
  /// Null = known to be missing.
  @MissingAsNull public var value: Double
  /// Denominator, exposure or number of cases behind the value; null where there is none.
  @MissingAsNull public var denominator: Double
  /// From 1; set by the store.
  public var revision: Int
  /// Set by the store's writer.
  public var receivedAt: Instant

  public init(
    start: Instant, value: Double, denominator: Double = .nan, revision: Int = 0, receivedAt: Instant = .init(secondsSinceEpoch: 0)
  ) {
    self.start = start
    self.value = value
    self.denominator = denominator
    self.revision = revision
    self.receivedAt = receivedAt
  }

  /// Whether both say the same of the same period, whenever they came.
  public func says(sameAs other: Observation) -> Bool {
    func same(_ a: Double, _ b: Double) -> Bool { a == b || (a.isNaN && b.isNaN) }
    return start == other.start && same(value, other.value) && same(denominator, other.denominator)
  }
}

/// What a store knows of a series' observations without reading them.
public struct SeriesHead: Codable, Sendable, Equatable {
  /// Periods with an observation.
  public var count: Int
  /// Grows with every batch that changed something: what was evaluated at this number is up to date.
  public var changes: Int
  public var first: Instant?
  public var last: Instant?

  public init(count: Int = 0, changes: Int = 0, first: Instant? = nil, last: Instant? = nil) {
    self.count = count
    self.changes = changes
    self.first = first
    self.last = last
  }
}

/// What became of a batch of observations.
public struct AppendResult: Codable, Sendable, Equatable {
  /// Periods that had no observation.
  public var added: Int
  /// Periods that had another: a new revision.
  public var corrected: Int
  /// Periods that had this one already.
  public var unchanged: Int
  /// The series after it.
  public var head: SeriesHead

  public init(added: Int = 0, corrected: Int = 0, unchanged: Int = 0, head: SeriesHead = SeriesHead()) {
    self.added = added
    self.corrected = corrected
    self.unchanged = unchanged
    self.head = head
  }
}
