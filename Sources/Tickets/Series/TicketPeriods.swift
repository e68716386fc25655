import Timeline

/// The position on one axis of every ticket's creation and resolution.
struct TicketPeriods: Sendable {
  let axis: TimeAxis
  /// Below 0 before the axis, at or above its count behind it; `never` where there is no such moment, or the ticket is left out.
  let created: [Int32]
  /// As `created`. A resolution stamped before creation (clocks that disagree) is moved to the creation, so that nothing leaves before it came.
  let resolved: [Int32]

  static let never = Int32.max

  /// On the axis of `window`, or from the first ticket that counts to the last.
  init(
    _ tickets: DefinedTickets, frequency: Frequency, window: ClosedRange<CivilDate>?, limit: Int = PeriodAxis.limit
  ) throws(TicketsError) {
    var created = PeriodAxis.periods(tickets.table.created, frequency, tickets.table.zone)
    if let isLeftOut = tickets.isLeftOut {
      for row in 0..<min(created.count, isLeftOut.count) where isLeftOut[row] { created[row] = .max }
    }
    let axis = try PeriodAxis.axis(
      created, frequency: frequency, zone: tickets.table.zone, window: window, limit: limit, nothing: .noTickets())
    self.init(tickets, frequency: frequency, axis: axis, created: created)
  }

  private init(_ tickets: DefinedTickets, frequency: Frequency, axis: TimeAxis, created: [Int]) {
    let table = tickets.table
    self.axis = axis
    let first = axis.first
    self.created = created.map { $0 == .max ? Self.never : Self.clamped($0 - first) }
    let positions = self.created
    var resolved = [Int32](repeating: Self.never, count: positions.count)
    if let stamps = table.resolved {
      let moments = zip(stamps, table.created).map { $0.isMissing ? $0 : max($0, $1) }
      let periods = PeriodAxis.periods(moments, frequency, table.zone)
      for row in 0..<min(periods.count, positions.count) where periods[row] != .max { resolved[row] = Self.clamped(periods[row] - first) }
      if let isLeftOut = tickets.isLeftOut {
        for row in 0..<min(resolved.count, isLeftOut.count) where isLeftOut[row] { resolved[row] = Self.never }
      }
    }
    self.resolved = resolved
  }

  /// The position of one moment more; `never` where it is missing.
  func position(of moment: Instant) -> Int32 { axis.position(of: moment).map(Self.clamped) ?? Self.never }

  private static func clamped(_ position: Int) -> Int32 { Int32(clamping: min(position, Int(never) - 1)) }
}
