import Timeline

/// Exports that end where a program's list does, without saying so: the number of rows, or the days that they cover, gives them away.
enum ExportLimits {
  /// Limits that any program may have.
  private static let common: [(rows: Int, why: String)] = [
    (1000, "many lists end there"), (5000, "many lists end there"), (10_000, "many lists end there"), (50_000, "many lists end there"),
    (65_535, "a worksheet of old workbooks ends there"), (65_536, "a worksheet of old workbooks ends there"),
    (100_000, "many lists end there"), (1_048_575, "a worksheet ends there"), (1_048_576, "a worksheet ends there"),
  ]

  /// What is suspicious about `rows` rows of the dialect's.
  static func facts(_ dialect: RecognisedDialect?, rows: Int, _ tickets: TicketSummary) -> [ImportReport.Fact] {
    var facts: [ImportReport.Fact] = []
    let own = dialect?.dialect.rowLimits.first { $0.rows == rows }
    if let limit = own ?? common.first(where: { $0.rows == rows }) {
      let source = own == nil ? "" : " (\(dialect?.dialect.name ?? "")'s)"
      facts.append(
        .init(
          code: "truncated_export", count: rows,
          sentence:
            "The file has exactly \(ReportText.count(rows, "row", "rows"))\(source): \(limit.why), so that it may have been cut off; export the rest too."
        ))
    }
    if let dialect, let days = dialect.dialect.windowDays, rows >= 20, let covered = coveredDays(tickets),
      (days - 1...days + 1).contains(covered)
    {
      facts.append(
        .init(
          code: "default_window", count: covered,
          sentence:
            "The tickets cover \(covered) days: \(dialect.dialect.name) lists the last \(days) days where no earlier start is asked for, so that older ones may be missing."
        ))
    }
    return facts
  }

  private static func coveredDays(_ tickets: TicketSummary) -> Int? {
    guard !tickets.firstCreated.isMissing else { return nil }
    return Int(tickets.lastCreated.seconds(since: tickets.firstCreated) / 86_400)
  }
}
