import Timeline

/// How rows and columns are understood, judged by all rows read so far.
struct ColumnDecisions {
  let layout: LayoutDecision
  let dates: [DateOrders.Decision]
  let zone: Zone
  private let numbers: [NumberColumn.Decision]
  private let durations: [DurationColumn.Decision]
  private let scores: [ScoreColumn.Decision]
  /// By column of stamps: whether numbers of days, and years of three digits, are dates in it.
  private let acceptedMarks: [[Bool]]

  /// Throws `undecidable_date_order` or `contradictory_dates`.
  init(_ fold: TicketFold, plan: ColumnPlan, options: ReadingOptions) throws(TicketsError) {
    layout = LayoutDecision(fold, plan: plan, stated: options.layout)
    dates = try DateOrders.decide(fold.stamps, stated: options.dateOrder)
    zone =
      options.zone
      ?? (fold.stamps.contains { $0.offsets + $0.epochs > 0 }
        ? .utc : plan.dialect?.form.clock ?? (options.zoneBySite.isEmpty ? .unstated : .utc))
    numbers = NumberColumn.decide(fold.numbers)
    durations = DurationColumn.decide(fold.durations)
    scores = fold.scores.map(\.decision)
    acceptedMarks = fold.stamps.map { [$0.accepts(.spreadsheetSerial), $0.accepts(.republicYear)] }
  }

  /// Whether rows that were understood as `other` says are understood the same way now.
  func agrees(with other: ColumnDecisions) -> Bool {
    layout.layout == other.layout.layout && dates.map(\.order) == other.dates.map(\.order) && zone.identifier == other.zone.identifier
      && zone.fixedOffset == other.zone.fixedOffset && numbers.map(\.decimal) == other.numbers.map(\.decimal)
      && durations.map(\.number.decimal) == other.durations.map(\.number.decimal)
      && durations.map(\.twoParts) == other.durations.map(\.twoParts) && scores.map(\.scale) == other.scores.map(\.scale)
      && acceptedMarks == other.acceptedMarks
  }
}
