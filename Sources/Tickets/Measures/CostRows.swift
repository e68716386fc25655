import Timeline

/// The cost lines of an operation, by the period that they state.
struct CostRows: Sendable {
  let table: RecordTable

  init?(_ data: ServiceData) {
    guard let table = data.tables[.costs] else { return nil }
    self.table = table
  }

  var rows: MeasureRows { MeasureRows(table, at: "period") }

  /// Whether the lines fit into the periods of `axis`: a month's costs tell nothing of a day.
  func fits(_ axis: TimeAxis) -> Bool { OwnPeriod(table, "period").fits(axis) }

  static let period = DataRequirement.column(.costs, "period")
  static let amount = DataRequirement.column(.costs, "amount")

  /// Sums of several currencies mean nothing.
  static let oneCurrency = DataRequirement("costs.amount in one currency") { data in
    guard let table = data.tables[.costs], table.labels["currency"] != nil else { return data.tables[.costs] != nil }
    return Set(table.label("currency").codes.filter { $0 >= 0 }).count <= 1
  }
}
