public import Timeline

/// A table by column, whatever it is about: one row a record, every array of `count` entries, absent columns left out.
///
/// Instants are `Instant.missing` where there is none, numbers NaN (lengths of time in seconds, yes or no as 1 and 0), labels -1.
public struct RecordTable: Sendable {
  /// What a row is.
  public let kind: TableKind
  /// Number of rows.
  public var count: Int
  /// The clock on which instants are read as dates.
  public var zone: Zone
  /// Instants by canonical column name.
  public var stamps: [String: [Instant]]
  /// Numbers, lengths of time in seconds, counts and flags by canonical column name.
  public var numbers: [String: [Double]]
  /// Texts by canonical column name, ids of other tables' rows among them, and any column of the caller's own.
  public var labels: [String: CategoryColumn]

  public init(
    kind: TableKind, count: Int, zone: Zone = .unstated, stamps: [String: [Instant]] = [:], numbers: [String: [Double]] = [:],
    labels: [String: CategoryColumn] = [:]
  ) {
    self.kind = kind
    self.count = count
    self.zone = zone
    self.stamps = stamps
    self.numbers = numbers
    self.labels = labels
  }

  /// Whether the table has a column of this name, of whatever type.
  public func has(_ column: String) -> Bool { stamps[column] != nil || numbers[column] != nil || labels[column] != nil }
}
