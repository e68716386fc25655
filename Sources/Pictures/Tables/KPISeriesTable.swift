public import Engine

/// KPI series as a series table: `unique_id, ds, y, n`, and for durations `mean, median, p90`.
public enum KPISeriesTable {
  public static func table(_ series: [KPISeriesResult]) -> DataTable {
    let durations = series.contains { $0.mean != nil || $0.median != nil || $0.p90 != nil }
    var table = DataTable(columns: ["unique_id", "ds", "y", "n"] + (durations ? ["mean", "median", "p90"] : []))
    table.reserve(rows: series.reduce(0) { $0 + $1.ds.count })
    for one in series {
      let numbers: [DataTable.Column] = [.same(one.uniqueId), .texts(one.ds), .numbers(one.y), .numbers(one.n)]
      let spread: [DataTable.Column] = [.optionals(one.mean), .optionals(one.median), .optionals(one.p90)]
      table.add(rows: one.ds.count, durations ? numbers + spread : numbers)
    }
    return table
  }
}
