import Timeline

/// In which period every ticket was created and resolved.
struct TicketPeriods: Sendable {
  /// Number of the period of creation; `none` where there is no such moment, or the ticket is left out.
  let created: [Int32]
  /// As `created`. A resolution stamped before creation (clocks that disagree) is moved to the creation, so that nothing leaves before it came.
  let resolved: [Int32]

  static let none = Int32.max

  /// The first and last period of either; nil where there are none.
  let span: ClosedRange<Int32>?

  init(_ tickets: DefinedTickets, frequency: Frequency) {
    let table = tickets.table
    created = Self.periods(table.created, frequency, tickets)
    var resolved = Self.periods(table.resolved ?? [], frequency, tickets)
    for row in 0..<min(resolved.count, created.count) where created[row] != Self.none { resolved[row] = max(resolved[row], created[row]) }
    if resolved.count < created.count { resolved += [Int32](repeating: Self.none, count: created.count - resolved.count) }
    self.resolved = resolved
    span = Self.span(created, resolved)
  }

  /// The same with what lies outside `bounds` moved to the period just before or just behind them.
  func clamped(to bounds: ClosedRange<Int>) -> TicketPeriods {
    TicketPeriods(created: Self.clamped(created, to: bounds), resolved: Self.clamped(resolved, to: bounds))
  }

  static func clamped(_ periods: [Int32], to bounds: ClosedRange<Int>) -> [Int32] {
    let low = Int32(clamping: bounds.lowerBound - 1)
    let high = min(Int32(clamping: bounds.upperBound + 1), none - 1)
    return periods.map { $0 == none ? $0 : min(max($0, low), high) }
  }

  private init(created: [Int32], resolved: [Int32]) {
    self.created = created
    self.resolved = resolved
    span = Self.span(created, resolved)
  }

  private static func span(_ created: [Int32], _ resolved: [Int32]) -> ClosedRange<Int32>? {
    guard let first = span(created) else { return span(resolved) }
    return span(resolved).map { min(first.lowerBound, $0.lowerBound)...max(first.upperBound, $0.upperBound) } ?? first
  }

  /// The period of every stamp of a column; `none` where there is none, or the ticket is left out.
  static func periods(_ stamps: [Instant], _ frequency: Frequency, _ tickets: DefinedTickets) -> [Int32] {
    var periods = PeriodAxis.periods(stamps, frequency, tickets.table.zone) { $0 == .max ? none : min(Int32(clamping: $0), none - 1) }
    if let isLeftOut = tickets.isLeftOut {
      for row in 0..<min(periods.count, isLeftOut.count) where isLeftOut[row] { periods[row] = none }
    }
    return periods
  }

  /// The first and last of `periods`; nil where there are none.
  static func span(_ periods: [Int32]) -> ClosedRange<Int32>? {
    var first = none
    var last = Int32.min
    for period in periods where period != none {
      first = min(first, period)
      last = max(last, period)
    }
    return first <= last && last != .min ? first...last : nil
  }
}
