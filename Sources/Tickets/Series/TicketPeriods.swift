import Timeline

/// The position on one axis of every ticket's creation and resolution.
struct TicketPeriods: Sendable {
  let axis: TimeAxis
  /// Below 0 before the axis, at or above its count behind it; `never` where there is no such moment.
  let created: [Int32]
  /// As `created`. A resolution stamped before creation (clocks that disagree) is moved to the creation, so that nothing leaves before it came.
  let resolved: [Int32]

  static let never = Int32.max

  /// More periods than `limit` are a wrong date in the file, not a history: 400,000 are 1,000 years of days, 11 of quarter hours.
  init(
    _ table: TicketTable, frequency: Frequency, window: ClosedRange<CivilDate>?, limit: Int = 400_000
  ) throws(TicketsError) {
    let zone = table.zone
    let created = Self.periods(table.created, frequency, zone)
    axis = try Self.axis(created, frequency, zone, window, limit)
    let first = axis.first
    self.created = created.map { $0 == .max ? Self.never : Self.clamped($0 - first) }
    let positions = self.created
    guard let stamps = table.resolved else {
      resolved = [Int32](repeating: Self.never, count: positions.count)
      return
    }
    var resolved = [Int32](repeating: Self.never, count: positions.count)
    for row in 0..<min(stamps.count, positions.count) where !stamps[row].isMissing {
      let moment = max(stamps[row], table.created[row])
      resolved[row] = Self.clamped(frequency.period(ofLocalSeconds: zone.localSeconds(moment)) - first)
    }
    self.resolved = resolved
  }

  func positions(of event: Measure.Event) -> [Int32] { event == .created ? created : resolved }

  private static func clamped(_ position: Int) -> Int32 { Int32(clamping: min(position, Int(never) - 1)) }

  private static func periods(_ stamps: [Instant], _ frequency: Frequency, _ zone: Zone) -> [Int] {
    stamps.map { $0.isMissing ? .max : frequency.period(ofLocalSeconds: zone.localSeconds($0)) }
  }

  private static func axis(
    _ created: [Int], _ frequency: Frequency, _ zone: Zone, _ window: ClosedRange<CivilDate>?, _ limit: Int
  ) throws(TicketsError) -> TimeAxis {
    var first = Int.max
    var last = Int.min
    if let window {
      // Whole periods only: the first that starts on or after the window's first midnight, the last that ends by its last midnight.
      let start = Int64(window.lowerBound.daysSinceEpoch) * 86_400
      let end = Int64(window.upperBound.daysSinceEpoch + 1) * 86_400
      first = frequency.period(ofLocalSeconds: start)
      if frequency.startLocalSeconds(ofPeriod: first) < start { first += 1 }
      last = frequency.period(ofLocalSeconds: end) - 1
      let span = "\(window.lowerBound.iso8601)..\(window.upperBound.iso8601)"
      guard first <= last else { throw .windowWithoutPeriod(span, frequency: frequency.name) }
    } else {
      for period in created where period != .max {
        first = min(first, period)
        last = max(last, period)
      }
      guard first <= last else { throw .noTickets() }
    }
    let (count, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, count < limit else { throw .tooManyPeriods(limit, frequency: frequency.name) }
    return TimeAxis(frequency: frequency, zone: zone, first: first, count: count + 1)
  }
}
