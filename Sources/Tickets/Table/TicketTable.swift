public import Timeline

/// Tickets by column: one row a ticket, every array of `count` entries, absent columns nil.
///
/// Instants are `Instant.missing`, numbers NaN, flags and counts -1 where the source has no value. Stamps are instants on `zone`; where
/// `zone` is unstated they are the file's own clock readings.
public struct TicketTable: Sendable {
  public var zone: Zone
  public var count: Int
  /// The ids as the source writes them, where they were asked for (`ReadingOptions.keepsIdentifiers`).
  public var ids: IdentifierColumn?
  public var created: [Instant]
  public var firstResponse: [Instant]?
  /// When the ticket was resolved. Where the source has only a closing stamp, that one; the import report says so.
  public var resolved: [Instant]?
  public var closed: [Instant]?
  /// When a solution was first offered; later reopenings do not change it.
  public var firstResolved: [Instant]?
  public var due: [Instant]?
  /// 1 = promise kept, 0 = missed, -1 = unknown.
  public var slaMet: [Int8]?
  /// `slaMet` as the ticket's first event had it, in an event log: before anything could be late.
  public var firstSLAMet: [Int8]?
  public var reopenCount: [Int32]?
  public var reassignmentCount: [Int32]?
  public var contactsCount: [Int32]?
  public var escalated: [Int8]?
  public var csatScore: [Double]?
  public var npsScore: [Double]?
  public var cesScore: [Double]?
  /// Seconds of work on the ticket (talk, hold and wrap-up).
  public var handleSeconds: [Double]?
  public var cost: [Double]?
  /// Seconds for which the clock stood still, waiting for the requester or a third party.
  public var onHoldSeconds: [Double]?
  /// 1 = merged into another ticket, 0 = not, -1 = unknown.
  public var merged: [Int8]?
  /// 1 = spam, 0 = not, -1 = unknown.
  public var spam: [Int8]?
  /// 1 = deleted, 0 = not, -1 = unknown.
  public var deleted: [Int8]?
  /// Who asked: few or many distinct texts, so that repeated contacts of one requester can be found.
  public var requester: CategoryColumn?
  /// Slices by name: `priority`, `type`, `category`, `channel`, `team`, `agent`, `site`, `status`, and any other column the caller mapped.
  public var dimensions: [String: CategoryColumn]
  /// `dimensions` as the ticket's first event had them, in an event log: the first team, the priority at the start.
  public var firstDimensions: [String: CategoryColumn]
  /// True where every stamp falls on midnight: durations are then whole days.
  public var hasDayGranularity: Bool

  public init(zone: Zone, created: [Instant]) {
    self.zone = zone
    self.count = created.count
    self.created = created
    dimensions = [:]
    firstDimensions = [:]
    hasDayGranularity = false
  }
}
