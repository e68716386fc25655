public import Engine

/// KPI series as a series table: `unique_id, ds, y, n`, and for durations `mean, median, p90`.
public enum KPISeriesTable {
  public static func table(_ series: [KPISeriesResult]) -> DataTable {
    let durations = series.contains { $0.mean != nil || $0.median != nil || $0.p90 != nil }
    var table = DataTable(columns: ["unique_id", "ds", "y", "n"] + (durations ? ["mean", "median", "p90"] : []))
    for one in series {
      for index in one.ds.indices {
        let numbers: [DataTable.Cell] = [
          .text(one.uniqueId), .text(one.ds[index]), .at(one.y, index), one.n.map { .at($0, index) } ?? .missing,
        ]
        table.add(durations ? numbers + [number(one.mean, index), number(one.median, index), number(one.p90, index)] : numbers)
      }
    }
    return table
  }

  private static func number(_ column: [Double?]?, _ index: Int) -> DataTable.Cell {
    guard let column, column.indices.contains(index), let value = column[index] else { return .missing }
    return .number(value)
  }
}
