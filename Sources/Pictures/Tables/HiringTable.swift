import Engine

/// A hiring plan as a table: a row a month.
enum HiringTable {
  static func months(_ answer: HiringResponse) -> DataTable {
    let months = answer.months
    var table = DataTable(columns: [
      "ds", "volume", "volume_upper", "needed", "needed_upper", "without_hiring", "starts", "in_training", "capacity", "on_payroll",
      "missing",
    ])
    for index in months.ds.indices {
      table.add([
        .text(months.ds[index]), .at(months.volume, index), .at(months.volumeUpper, index), .at(months.needed, index),
        .at(months.neededUpper, index), .at(months.withoutHiring, index), .at(months.starts.map(Double.init), index),
        .at(months.inTraining, index), .at(months.capacity, index), .at(months.onPayroll, index), .at(months.missing, index),
      ])
    }
    return table
  }
}
