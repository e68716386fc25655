/// A monitor as it stood before a period, with all it had read.
struct MonitorCheckpoint: Sendable {
  let monitor: Monitor
  /// Judgements of the periods from the end of the history up to `position`.
  let judgements: [Monitor.Judgement]
  /// Periods that may be learned from, as they were given.
  let learned: [Bool]
  let history: Int
  /// The period that it stands before.
  let position: Int

  /// Whether a monitor of these observations would stand where this one does: nothing that it has read differs.
  func precedes(
    _ observations: ExpectedObservations, rows: MonitorRows, learned: [Bool], history: Int, runLength: Double
  ) -> Bool {
    let read = monitor.observations
    let before = position
    guard history == self.history, observations.count >= before, runLength == monitor.runLength else { return false }
    guard observations.family == read.family, observations.slotCount == read.slotCount, observations.hasSizes == read.hasSizes,
      observations.durations == read.durations
    else { return false }
    return Self.same(observations.values, read.values, before) && Self.same(observations.sizes, read.sizes, before)
      && observations.slots.prefix(before) == read.slots.prefix(before)
      && observations.present.prefix(before) == read.present.prefix(before)
      && observations.fitted.prefix(before) == read.fitted.prefix(before) && learned.prefix(before) == self.learned.prefix(before)
      && rows.begins(as: monitor.rows, through: before)
  }

  /// The same bits, so that a missing value is the same as a missing value.
  private static func same(_ a: [Double], _ b: [Double], _ count: Int) -> Bool {
    guard a.count >= count, b.count >= count else { return false }
    return (0..<count).allSatisfy { a[$0].bitPattern == b[$0].bitPattern }
  }
}

extension MonitorRows {
  /// Whether the rows before a period are those of `other`.
  func begins(as other: MonitorRows, through end: Int) -> Bool {
    guard width == other.width, slotCount == other.slotCount, firstYearly == other.firstYearly, firstEffect == other.firstEffect,
      starts.count > end, other.starts.count > end, starts.prefix(end + 1) == other.starts.prefix(end + 1)
    else { return false }
    let entries = starts[end]
    return columns.prefix(entries) == other.columns.prefix(entries) && values.prefix(entries) == other.values.prefix(entries)
  }
}
