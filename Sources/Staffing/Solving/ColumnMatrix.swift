/// The matrix of a programme column after column, as the COIN libraries read it.
struct ColumnMatrix {
  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var values: [Double] = []

  init(_ programme: IntegerProgramme) { self.init(programme.columns) }

  init(_ columns: [IntegerProgramme.Column]) {
    for column in columns {
      for entry in column.entries where entry.value != 0 {
        rows.append(Int32(entry.row))
        values.append(entry.value)
      }
      starts.append(Int32(rows.count))
    }
  }

  /// What each column costs beyond the prices of its rows.
  func reducedCosts(_ costs: [Double], prices: [Double]) -> [Double] {
    var reduced = costs
    for column in costs.indices {
      var worth = 0.0
      for place in Int(starts[column])..<Int(starts[column + 1]) { worth += values[place] * prices[Int(rows[place])] }
      reduced[column] -= worth
    }
    return reduced
  }
}
