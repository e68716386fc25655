import Engine

/// A simulation's figures: all of them in CSV, a row a figure; on a terminal without the intervals, which would fill it.
enum SimulationTable {
  private static let columns = ["of", "name", "figure", "value", "standard_error", "lower", "upper", "exact"]

  static func rows(_ answer: SimulateJob.Response) -> DataTable { table(answer.parts) }

  /// Without standard errors, which the bounds repeat, and without exact values where there are none: names are not cut for them.
  static func short(_ answer: SimulateJob.Response) -> DataTable {
    let parts = answer.parts.filter { $0.kind != .interval }
    let hasExact = parts.contains { $0.figures.contains { $0.exact != nil } }
    var table = DataTable(columns: ["of", "name", "figure", "value", "lower", "upper"] + (hasExact ? ["exact"] : []))
    for part in parts {
      for figure in part.figures {
        table.add([
          .text(part.kind.rawValue), .text(part.name), .text(figure.name), .number(figure.value), .number(figure.lower),
          .number(figure.upper), figure.exact.map { .number($0) } ?? .missing,
        ])
      }
    }
    return table
  }

  private static func table(_ parts: [SimulateJob.Part]) -> DataTable {
    var table = DataTable(columns: columns)
    for part in parts {
      for figure in part.figures {
        table.add([
          .text(part.kind.rawValue), .text(part.name), .text(figure.name), .number(figure.value), .number(figure.standardError),
          .number(figure.lower), .number(figure.upper), figure.exact.map { .number($0) } ?? .missing,
        ])
      }
    }
    return table
  }
}
