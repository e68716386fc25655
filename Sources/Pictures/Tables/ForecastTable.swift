public import Engine

/// Forecasts as the table that other tools read: `unique_id, ds`, then for each model its mean and its bounds by level.
public enum ForecastTable {
  /// A row a series and period, a column group a model: `<Model>, <Model>-lo-95, <Model>-lo-80, <Model>-hi-80, <Model>-hi-95`.
  public static func table(_ forecasts: [ForecastResult]) -> DataTable {
    var models: [String] = []
    var levels: [String: [Double]] = [:]
    var series: [String] = []
    for forecast in forecasts {
      if levels[forecast.model] == nil { models.append(forecast.model) }
      levels[forecast.model] = Array(Set((levels[forecast.model] ?? []) + forecast.intervals.map(\.level))).sorted()
      if !series.contains(forecast.uniqueId) { series.append(forecast.uniqueId) }
    }
    var columns = ["unique_id", "ds"]
    for model in models {
      let own = levels[model] ?? []
      columns.append(model)
      columns += own.reversed().map { "\(model)-lo-\(CSVField.number($0))" } + own.map { "\(model)-hi-\(CSVField.number($0))" }
    }
    var table = DataTable(columns: columns)
    for id in series {
      let own = forecasts.filter { $0.uniqueId == id }
      var positions: [[String: Int]] = []
      var labels: [String] = []
      var seen: Set<String> = []
      for forecast in own {
        positions.append(Dictionary(forecast.ds.enumerated().map { ($1, $0) }) { first, _ in first })
        labels += forecast.ds.filter { seen.insert($0).inserted }
      }
      for ds in labels {
        var row: [DataTable.Cell] = [.text(id), .text(ds)]
        for model in models {
          let place = own.indices.first { own[$0].model == model && positions[$0][ds] != nil }
          row += cells(place.map { own[$0] }, at: place.flatMap { positions[$0][ds] }, levels: levels[model] ?? [])
        }
        table.add(row)
      }
    }
    return table
  }

  private static func cells(_ forecast: ForecastResult?, at index: Int?, levels: [Double]) -> [DataTable.Cell] {
    guard let forecast, let index else { return Array(repeating: .missing, count: 1 + 2 * levels.count) }
    let intervals = levels.map { level in forecast.intervals.first { $0.level == level } }
    let lower = intervals.reversed().map { interval in interval.map { DataTable.Cell.at($0.lower, index) } ?? .missing }
    let upper = intervals.map { interval in interval.map { DataTable.Cell.at($0.upper, index) } ?? .missing }
    return [.at(forecast.mean, index)] + lower + upper
  }
}
