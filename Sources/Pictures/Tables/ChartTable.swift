public import Engine

/// Control charts as tables: their points, and their signals.
public enum ChartTable {
  /// A row a point, with the dispersion statistic of the same period where a chart has one.
  public static func points(_ charts: [ControlChartResult]) -> DataTable {
    let second = charts.contains { $0.dispersion != nil }
    let dispersion = ["dispersion", "dispersion_center_line", "dispersion_lower_control_limit", "dispersion_upper_control_limit"]
    var table = DataTable(
      columns: [
        "unique_id", "ds", "value", "n", "statistic", "center_line", "lower_control_limit", "upper_control_limit", "z", "signals",
        "excluded",
        "complete",
      ] + (second ? dispersion + ["dispersion_signals"] : []))
    for chart in charts {
      for (index, point) in chart.points.enumerated() {
        var row: [DataTable.Cell] = [
          .text(chart.uniqueId), .text(point.ds), .number(point.value), .number(point.n), .number(point.statistic),
          .number(point.centerLine), .number(point.lowerControlLimit), .number(point.upperControlLimit), .number(point.z),
          .text(point.signals.joined(separator: ";")), .optional(point.excluded), .text(point.complete ? "true" : "false"),
        ]
        if let panel = chart.dispersion, panel.points.indices.contains(index) {
          let other = panel.points[index]
          row += [
            .number(other.statistic), .number(other.centerLine), .number(other.lowerControlLimit), .number(other.upperControlLimit),
            .text(other.signals.joined(separator: ";")),
          ]
        }
        table.add(row)
      }
    }
    return table
  }

  /// A row a signal.
  public static func signals(_ charts: [ControlChartResult]) -> DataTable {
    var table = DataTable(columns: ["unique_id", "rule", "start", "end", "points", "direction", "judgement", "says"])
    for chart in charts {
      for signal in chart.signals + (chart.dispersion?.signals ?? []) {
        table.add([
          .text(chart.uniqueId), .text(signal.rule), .text(signal.start), .text(signal.end), .number(Double(signal.members.count)),
          .text(signal.direction.rawValue), .text(signal.judgement.rawValue), .text(signal.says),
        ])
      }
    }
    return table
  }
}
