import Timeline

/// What the summary states of the bank's calls.
struct CallFacts {
  let values: [String: ReferenceValue]

  init(_ table: CallTable) {
    let days = table.totals(.day)
    let dates = days.map { HandMadeTickets.date($0.label) }
    let known = Set(dates)
    var missing: [String] = []
    if let first = dates.first, let last = dates.last {
      for day in first.daysSinceEpoch...last.daysSinceEpoch {
        let date = CivilDate(daysSinceEpoch: day)
        if date.weekday < 5, !known.contains(date) { missing.append(date.iso8601) }
      }
    }
    values = [
      "rows": .count(table.calls.count), "days": .count(days.count),
      "first": Self.clock(table.stamps.min()), "last": Self.clock(table.stamps.max()),
      "total": .count(table.calls.reduce(0, +)),
      "per_interval": SummaryCheck.distribution(table.calls.map(Double.init)),
      "intervals_per_day": .list(Set(days.map(\.intervals)).sorted().map { .count($0) }),
      "weekend_days": .count(dates.count { $0.weekday >= 5 }),
      "weekdays_missing": .list(missing.map { .string($0) }),
      "duplicates": .count(table.texts.count - Set(table.texts).count),
    ]
  }

  private static func clock(_ seconds: Int64?) -> ReferenceValue { SummaryCheck.clock(seconds.map { Instant(secondsSinceEpoch: $0) }) }
}
