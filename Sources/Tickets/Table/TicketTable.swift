public import Timeline

/// Tickets by column: one row a ticket, every array of `count` entries, absent columns nil.
///
/// Instants are `Instant.missing`, numbers NaN, flags and counts -1 where the source has no value. Stamps are instants on `zone`; where
/// `zone` is unstated they are the file's own clock readings.
public struct TicketTable: Sendable {
  public var zone: Zone
  public var count: Int
  public var created: [Instant]
  public var firstResponse: [Instant]?
  /// When the ticket was resolved. Where the source has only a closing stamp, that one; the import report says so.
  public var resolved: [Instant]?
  public var closed: [Instant]?
  public var due: [Instant]?
  /// 1 = promise kept, 0 = missed, -1 = unknown.
  public var slaMet: [Int8]?
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
  /// Slices by name: `priority`, `type`, `category`, `channel`, `team`, `agent`, `site`, `status`, and any other column the caller mapped.
  public var dimensions: [String: CategoryColumn]
  /// True where every stamp falls on midnight: durations are then whole days.
  public var hasDayGranularity: Bool

  public init(zone: Zone, created: [Instant]) {
    self.zone = zone
    self.count = created.count
    self.created = created
    dimensions = [:]
    hasDayGranularity = false
  }
}
