import Timeline

/// The contacts of a queue, one row a call or chat, by the moment they queued.
struct ContactRows: Sendable {
  let table: RecordTable
  /// Seconds from queueing to the answer; NaN for a contact that was not answered, or answered before it queued.
  let waits: [Double]
  /// Seconds from queueing to hanging up; NaN for a contact that was not abandoned, or that was answered all the same.
  let patience: [Double]

  init?(_ data: ServiceData) {
    guard let table = data.tables[.contacts] else { return nil }
    self.table = table
    let queued = table.stamp("queued_at")
    let answered = table.stamp("answered_at")
    let abandoned = table.stamp("abandoned_at")
    waits = Self.seconds(queued, answered)
    patience = Self.seconds(queued, abandoned).enumerated().map { answered[$0].isMissing ? $1 : .nan }
  }

  /// Contacts offered: all that queued, less those abandoned within `tolerance` seconds.
  func offered(withoutAbandonsWithin tolerance: Double) -> MeasureRows {
    let rows = MeasureRows(table, at: "queued_at")
    return tolerance > 0 ? rows.keeping { !(patience[$0] <= tolerance) } : rows
  }

  static let queued = DataRequirement.column(.contacts, "queued_at")
  static let answered = DataRequirement.column(.contacts, "answered_at")
  static let abandoned = DataRequirement.column(.contacts, "abandoned_at")

  private static func seconds(_ starts: [Instant], _ ends: [Instant]) -> [Double] {
    zip(starts, ends).map { start, end in
      guard start.isPlausible, end.isPlausible, end >= start else { return .nan }
      return end.seconds(since: start)
    }
  }
}

extension Instant {
  /// Whether it is there and no further off than any calendar of a service goes, so that differences cannot overflow.
  var isPlausible: Bool { !isMissing && secondsSinceEpoch.magnitude < 400_000_000_000 }
}
