public import Engine

/// Sample paths and their sums as tables.
public enum PathTable {
  /// The sums where forecasts have them: a row a series, model and period, with `<Model>-lo-80` and the like as in `ForecastTable`. Else the
  /// paths: `unique_id, model, path, ds, y`. Nil where there are neither.
  public static func table(_ forecasts: [ForecastResult]) -> DataTable? {
    if forecasts.contains(where: { $0.sums != nil }) { return sums(forecasts) }
    guard forecasts.contains(where: { $0.paths != nil }) else { return nil }
    var table = DataTable(columns: ["unique_id", "model", "path", "ds", "y"])
    for forecast in forecasts {
      for (number, path) in (forecast.paths?.values ?? []).enumerated() {
        for (ds, value) in zip(forecast.ds, path) {
          table.add([.text(forecast.uniqueId), .text(forecast.model), .number(Double(number + 1)), .text(ds), .number(value)])
        }
      }
    }
    return table
  }

  private static func sums(_ forecasts: [ForecastResult]) -> DataTable {
    let levels = Set(forecasts.flatMap { $0.sums?.intervals.map(\.level) ?? [] }).sorted()
    var table = DataTable(
      columns: ["unique_id", "model", "ds", "over", "steps", "mean"] + levels.reversed().map { "lo-\(CSVField.number($0))" }
        + levels.map { "hi-\(CSVField.number($0))" })
    for forecast in forecasts {
      guard let sums = forecast.sums else { continue }
      for index in sums.ds.indices {
        let intervals = levels.map { level in sums.intervals.first { $0.level == level } }
        let lower = intervals.reversed().map { interval in interval.map { DataTable.Cell.at($0.lower, index) } ?? .missing }
        let upper = intervals.map { interval in interval.map { DataTable.Cell.at($0.upper, index) } ?? .missing }
        table.add(
          [
            .text(forecast.uniqueId), .text(forecast.model), .text(sums.ds[index]), .text(sums.over), .number(Double(sums.steps[index])),
            .at(sums.mean, index),
          ] + lower + upper)
      }
    }
    return table
  }
}
