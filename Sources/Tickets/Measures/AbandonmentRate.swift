import Timeline

/// The share of offered contacts that hung up before an answer.
struct AbandonmentRate: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] { [ContactRows.queued, ContactRows.abandoned] }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let contacts = ContactRows(data) else { return .quotient([]) }
    return .quotient([
      .init(
        rows: contacts.offered(withoutAbandonsWithin: definitions.shortAbandon), y: contacts.patience.map { $0.isNaN ? 0 : 1 },
        n: [Double](repeating: 1, count: contacts.table.count))
    ])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let short =
      definitions.shortAbandon > 0
      ? "those abandoned within \(definitions.shortAbandon.wholeText) s are not counted at all" : "however soon they hung up"
    return "Share of offered contacts abandoned before an answer, by the period of queueing; \(short)."
  }
}
