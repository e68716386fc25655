import Timeline

/// The share of offered contacts that were answered within a threshold: the grade of service of a queue.
struct ServiceLevel: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    definitions.shortAbandon > 0
      ? [ContactRows.queued, ContactRows.answered, ContactRows.abandoned] : [ContactRows.queued, ContactRows.answered]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let contacts = ContactRows(data) else { return .quotient([]) }
    return .quotient([
      .init(
        rows: contacts.offered(withoutAbandonsWithin: definitions.shortAbandon),
        y: contacts.waits.map { $0 <= definitions.answerWithin ? 1 : 0 },
        n: [Double](repeating: 1, count: contacts.table.count))
    ])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let short =
      definitions.shortAbandon > 0
      ? "contacts abandoned within \(definitions.shortAbandon.wholeText) s are not counted as offered"
      : "abandoned contacts count as offered"
    return
      "Share of offered contacts answered within \(definitions.answerWithin.wholeText) s of queueing, by the period of queueing; \(short)."
  }
}

extension Double {
  /// Without decimals where it has none: `20`, `2.5`.
  var wholeText: String { self == rounded() && magnitude < 1e15 ? String(Int64(self)) : String(self) }
}
