import Engine

/// A forecast as a Vega-Lite panel: the last stretch of the history, the forecast, and an area an interval, the widest behind.
struct ForecastSpecification {
  let forecast: ForecastResult

  func panel() -> VegaLitePanel {
    // The picture's own window: as much of the past as says what the future is measured against.
    let shown = max(0, forecast.history.ds.count - 6 * max(14, forecast.ds.count))
    var rows = forecast.history.ds.indices.dropFirst(shown).map { index in
      var row = VegaLiteRow(ds: forecast.history.ds[index])
      row.set("y", forecast.history.y[index])
      return row.json
    }
    let intervals = forecast.intervals.sorted { $0.level > $1.level }
    for step in forecast.ds.indices {
      var row = VegaLiteRow(ds: forecast.ds[step])
      row.set("mean", forecast.mean[step])
      for interval in intervals {
        row.set("lower_\(Self.name(interval))", interval.lower[step])
        row.set("upper_\(Self.name(interval))", interval.upper[step])
      }
      rows.append(row.json)
    }
    var layers = intervals.enumerated().map { place, interval in
      VegaLiteLayer(
        mark: .area(to: "upper_\(Self.name(interval))"), field: "lower_\(Self.name(interval))",
        colour: place == intervals.count - 1 ? .band80 : .band95)
    }
    let bounds = intervals.flatMap { ["lower_\(Self.name($0))", "upper_\(Self.name($0))"] }
    layers += [
      VegaLiteLayer(mark: .line(dashed: false), field: "y", colour: .ink),
      VegaLiteLayer(mark: .points(size: 14), field: "y", colour: .ink, tooltip: ["ds", "y"]),
      VegaLiteLayer(mark: .line(dashed: false), field: "mean", colour: .forecast),
      VegaLiteLayer(mark: .points(size: 20), field: "mean", colour: .forecast, tooltip: ["ds", "mean"] + bounds),
    ]
    return VegaLitePanel(
      title: forecast.title, subtitle: forecast.says, measure: forecast.title, rows: rows, hasDates: VegaLiteRow.isDate(forecast.ds.first),
      layers: layers)
  }

  /// A level as part of a column's name: 80, 99_5.
  private static func name(_ interval: ForecastResult.Interval) -> String {
    let rounded = interval.level.rounded()
    let text = rounded == interval.level ? String(Int(rounded)) : String(interval.level)
    return text.replacing(".", with: "_")
  }
}
