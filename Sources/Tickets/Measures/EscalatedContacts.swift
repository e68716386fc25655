import Timeline

/// The share of contacts that were passed on: transferred to another queue, or escalated.
struct EscalatedContacts: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [ContactRows.queued, .column(.contacts, "transferred", "escalated")]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.contacts] else { return .quotient([]) }
    let escalated = table.number("escalated")
    let passedOn: [Double] = table.number("transferred").enumerated().map { row, transferred in
      if transferred > 0 || escalated[row] > 0 { return 1 }
      return transferred.isNaN && escalated[row].isNaN ? .nan : 0
    }
    return .quotient([.init(rows: MeasureRows(table, at: "queued_at"), y: passedOn, n: passedOn.map { $0.isNaN ? .nan : 1 })])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "Share of contacts that were transferred or escalated, by the period of queueing; contacts of which neither is known are left out."
  }
}
