import Engine

/// A design: a row a shift, with limits and parameters beside it in CSV.
enum DesignTable {
  static func rows(_ answer: DesignJob.Response) -> DataTable {
    let limits = answer.limits.sorted { $0.key < $1.key }
    var table = DataTable(columns: ["shift", "average", "p10", "median", "p90"] + limits.map(\.key))
    for row in answer.runLengths {
      table.add(
        [.number(row.shift), .number(row.average), .number(row.p10), .number(row.median), .number(row.p90)]
          + limits.map { .number($0.value) })
    }
    return table
  }

  /// For reading: the run lengths alone, at four significant digits.
  static func short(_ answer: DesignJob.Response) -> DataTable {
    var table = DataTable(columns: ["shift", "average", "p10", "median", "p90"])
    for row in answer.runLengths {
      table.add([.number(row.shift), .number(row.average), .number(row.p10), .number(row.median), .number(row.p90)])
    }
    return table.rounding(["average"], to: 4)
  }

  /// Limits and parameters, one a row.
  static func limits(_ answer: DesignJob.Response) -> DataTable {
    var table = DataTable(columns: ["limit", "value"])
    for (name, value) in answer.limits.sorted(by: { $0.key < $1.key }) { table.add([.text(name), .number(value)]) }
    for (name, value) in answer.parameters.sorted(by: { $0.key < $1.key }) { table.add([.text(name), .number(value)]) }
    return table.rounding(["value"], to: 7)
  }
}
