/// A record with what the store says of it.
public struct Stored<Record: MonitoringRecord>: Sendable {
  public var record: Record
  /// From 1, one more with every change: the ETag.
  public var revision: Int
  /// Number of the insertion: the cursor of lists, the id of server-sent events.
  public var sequence: Int

  public init(record: Record, revision: Int, sequence: Int) {
    self.record = record
    self.revision = revision
    self.sequence = sequence
  }
}

extension Stored: Equatable where Record: Equatable {}

/// A part of a list.
public struct Page<Record: MonitoringRecord>: Sendable {
  public var items: [Stored<Record>]
  /// What to ask the next part after; nil at the end.
  public var next: Int?

  public init(items: [Stored<Record>], next: Int?) {
    self.items = items
    self.next = next
  }

  public var records: [Record] { items.map(\.record) }
}
