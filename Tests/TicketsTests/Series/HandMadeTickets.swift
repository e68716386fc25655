import Tickets
import Timeline

/// Small tables written by hand, with stamps as text.
enum HandMadeTickets {
  /// The instant that `text` names on a clock without a zone; missing for nil and for what is no stamp.
  static func instant(_ text: String?) -> Instant {
    guard let text, let reading = ISO8601.parse(Array(text.utf8)) else { return .missing }
    return ISO8601.instant(reading, zone: .unstated)
  }

  static func table(created: [String], resolved: [String?]? = nil) -> TicketTable {
    var table = TicketTable(zone: .unstated, created: created.map { instant($0) })
    table.resolved = resolved?.map { instant($0) }
    return table
  }

  static func column(_ labels: [String?]) -> CategoryColumn {
    var column = CategoryColumn()
    for label in labels { column.append(code: label.map { column.code(for: $0) } ?? CategoryColumn.missing) }
    return column
  }

  /// Tickets at regular moments: `perDay(day)` of them spread evenly over every day from `first` on.
  static func steady(from first: String, days: Int, perDay: (Int) -> Int) -> [Instant] {
    let start = instant(first).secondsSinceEpoch
    return (0..<days).flatMap { day in
      let count = perDay(day)
      return (0..<count).map { Instant(secondsSinceEpoch: start + Int64(day * 86_400 + (2 * $0 + 1) * 43_200 / count)) }
    }
  }

  static func date(_ text: String) -> CivilDate {
    CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: instant(text).secondsSinceEpoch))
  }
}
