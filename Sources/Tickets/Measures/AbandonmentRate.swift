import Timeline

/// The share of offered contacts that hung up before an answer.
struct AbandonmentRate: RowMeasure {
  /// Contacts abandoned within so many seconds are counted neither as abandoned nor as offered; 0 = all are.
  var shortAbandonSeconds = 0.0

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] { [ContactRows.queued, ContactRows.abandoned] }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let contacts = ContactRows(data) else { return .quotient([]) }
    return .quotient([
      .init(
        rows: contacts.offered(withoutAbandonsWithin: shortAbandonSeconds), y: contacts.patience.map { $0.isNaN ? 0 : 1 },
        n: [Double](repeating: 1, count: contacts.table.count))
    ])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let short =
      shortAbandonSeconds > 0
      ? "those abandoned within \(shortAbandonSeconds.wholeText) s are not counted at all" : "however soon they hung up"
    return "Share of offered contacts abandoned before an answer, by the period of queueing; \(short)."
  }
}
