public import Engine

/// The KPI overview as a table: a row a KPI.
public enum OverviewDataTable {
  public static func table(_ rows: [OverviewRow]) -> DataTable {
    var table = DataTable(columns: [
      "unique_id", "name", "ds", "latest", "expected_low", "expected_high", "target", "variation", "against_target", "signals", "since",
      "says",
    ])
    for row in rows {
      table.add([
        .text(row.uniqueId), .text(row.name), .text(row.latestDs), .number(row.latest), .number(row.expectedLow), .number(row.expectedHigh),
        row.target.map(DataTable.Cell.number) ?? .missing, .text(row.variation.rawValue), .text(row.againstTarget.rawValue),
        .number(Double(row.signals)), .optional(row.since), .text(row.says),
      ])
    }
    return table
  }
}
