import Timeline

/// The share of implemented changes that caused no incident and were not rolled back.
struct ChangeSuccess: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [.column(.changes, "implemented_at"), .column(.changes, "caused_incident", "rolled_back")]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.changes] else { return .quotient([]) }
    let rolledBack = table.number("rolled_back")
    let succeeded: [Double] = table.number("caused_incident").enumerated().map { row, incident in
      if incident > 0 || rolledBack[row] > 0 { return 0 }
      return incident.isNaN && rolledBack[row].isNaN ? .nan : 1
    }
    return .quotient([.init(rows: MeasureRows(table, at: "implemented_at"), y: succeeded, n: succeeded.map { $0.isNaN ? .nan : 1 })])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Share of implemented changes that caused no incident and were not rolled back, by the period of implementation; changes of which \
    neither is known are left out.
    """
  }
}
