import Timeline

/// The clocks on which the rows' stamps without an offset are read: the table's, or that of the row's site where the caller stated one.
///
/// Counts the readings that a change of the clock makes doubtful.
struct RowClocks {
  /// Readings in the hour that happens twice.
  private(set) var repeated = 0
  /// Readings in the hour that never happens.
  private(set) var skipped = 0
  /// The table's clock first.
  private let zones: [Zone]
  /// The number of each row's clock; empty where all are on the table's.
  private let clockOfRow: [UInt16]
  // The last day looked at: stamps of one day often stand together.
  private var lastDay = Int64.min
  private var lastClock = 0
  private var hasChange = false

  init(_ fold: borrowing TicketFold, zone: Zone, bySite: [String: Zone]) {
    var zones = [zone]
    var clockOfRow: [UInt16] = []
    if !bySite.isEmpty, let reading = fold.reading(.site) {
      let clockOfLabel = fold.labels[reading.slot].labels.map { label -> UInt16 in
        guard let own = bySite[label] else { return 0 }
        if let index = zones.firstIndex(where: { $0.identifier == own.identifier }) { return UInt16(truncatingIfNeeded: index) }
        zones.append(own)
        return UInt16(truncatingIfNeeded: zones.count - 1)
      }
      clockOfRow = fold.labelRows[reading.slot].rows.map { $0 < 0 ? 0 : clockOfLabel[Int($0)] }
    }
    self.zones = zones
    self.clockOfRow = clockOfRow
  }

  /// Whether every row is on one clock that never changes, so that nothing has to be looked at row by row.
  var areSimple: Bool { clockOfRow.isEmpty && zones[0].fixedOffset != nil }

  /// The instant of a stamp of `column` in row `row`.
  mutating func instant(_ stamp: PackedStamp, of column: StampColumn, _ order: DateOrder, row: Int) -> Instant {
    let clock = clockOfRow.isEmpty ? 0 : Int(clockOfRow[row])
    let zone = zones[clock]
    if zone.fixedOffset == nil, !stamp.hasOffset, let local = stamp.ordered(order).localSeconds { note(local, clock, zone) }
    return column.instant(stamp, order, zone: zone)
  }

  private mutating func note(_ local: Int64, _ clock: Int, _ zone: Zone) {
    let day = local / 86_400
    if day != lastDay || clock != lastClock {
      lastDay = day
      lastClock = clock
      hasChange = zone.instant(localSeconds: (day + 1) * 86_400).seconds(since: zone.instant(localSeconds: day * 86_400)) != 86_400
    }
    guard hasChange else { return }
    switch zone.occurrences(localSeconds: local) {
    case 0: skipped += 1
    case 1: break
    default: repeated += 1
    }
  }

  /// What the report says about them.
  static func facts(_ summary: TicketSummary, bySite: [String: Zone]) -> [ImportReport.Fact] {
    var facts: [ImportReport.Fact] = []
    if summary.repeatedHours > 0 {
      let readings = ReportText.count(summary.repeatedHours, "clock reading falls", "clock readings fall")
      facts.append(
        .init(
          code: "repeated_hour", count: summary.repeatedHours,
          sentence: "\(readings) into an hour that happened twice when the clock was put back; taken as the second time."))
    }
    if summary.skippedHours > 0 {
      let readings = ReportText.count(summary.skippedHours, "clock reading falls", "clock readings fall")
      facts.append(
        .init(
          code: "skipped_hour", count: summary.skippedHours,
          sentence: "\(readings) into an hour that never was, for the clock was put forward; moved to its end."))
    }
    guard !bySite.isEmpty else { return facts }
    let sites = summary.dimensions["site"]
    let labels = sites?.labels ?? []
    let found = bySite.keys.filter(labels.contains).sorted()
    if !found.isEmpty, let sites {
      let count = labels.indices.reduce(0) { $0 + (bySite[labels[$1]] == nil ? 0 : sites.tickets[$1]) }
      let clocks = found.map { "\($0) on \(bySite[$0]?.identifier ?? "UTC")" }.joined(separator: ", ")
      facts.append(
        .init(
          code: "site_clocks", count: count,
          sentence: "\(ReportText.count(count, "ticket is", "tickets are")) read on the clock of the site: \(clocks)."))
    }
    let absent = bySite.keys.filter { !labels.contains($0) }.sorted()
    if !absent.isEmpty {
      facts.append(
        .init(
          code: "site_clocks_unused", count: absent.count,
          sentence: "A clock was stated for \(absent.joined(separator: ", ")), which no ticket has as its site."))
    }
    return facts
  }
}
