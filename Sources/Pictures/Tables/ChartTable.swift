public import Engine

/// Control charts as tables: their points, and their signals.
public enum ChartTable {
  /// A row a point, with the dispersion statistic of the same period where a chart has one.
  public static func points(_ charts: [ControlChartResult]) -> DataTable {
    let hasSums = charts.contains(where: \.hasSums)
    var contributions: [String] = []
    for name in charts.flatMap({ $0.multivariate?.variables ?? [] }) where !contributions.contains(name) { contributions.append(name) }
    let panels: [(name: String, panel: (ControlChartResult) -> ControlChartResult.DispersionPanel?)] = [
      ("dispersion", { $0.dispersion }), ("within", { $0.within }),
    ].filter { panel in charts.contains { panel.panel($0) != nil } }
    var columns = [
      "unique_id", "ds", "value", "n", "statistic", "center_line", "lower_control_limit", "upper_control_limit", "z", "signals",
      "excluded", "complete",
    ]
    if hasSums { columns += ["statistic_upper", "statistic_lower"] }
    columns += contributions.map { "contribution_\($0)" }
    for (name, _) in panels {
      columns += [name] + ["center_line", "lower_control_limit", "upper_control_limit", "signals"].map { "\(name)_\($0)" }
    }
    var table = DataTable(columns: columns)
    for chart in charts {
      for (index, point) in chart.points.enumerated() {
        var row: [DataTable.Cell] = [
          .text(chart.uniqueId), .text(point.ds), .number(point.value), .number(point.n), .number(point.statistic),
          .number(point.centerLine), .number(point.lowerControlLimit), .number(point.upperControlLimit), .number(point.z),
          .text(point.signals.joined(separator: ";")), .optional(point.excluded), .text(point.complete ? "true" : "false"),
        ]
        if hasSums { row += [.number(point.statisticUpper ?? .nan), .number(point.statisticLower ?? .nan)] }
        row += contributions.map { .number(point.contributions?[$0] ?? .nan) }
        for (_, panel) in panels {
          guard let points = panel(chart)?.points, points.indices.contains(index) else {
            row += [.number(.nan), .number(.nan), .number(.nan), .number(.nan), .text("")]
            continue
          }
          let other = points[index]
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
      for signal in chart.allSignals {
        table.add([
          .text(chart.uniqueId), .text(signal.rule), .text(signal.start), .text(signal.end), .number(Double(signal.members.count)),
          .text(signal.direction.rawValue), .text(signal.judgement.rawValue), .text(signal.says),
        ])
      }
    }
    return table
  }
}
