import Engine

/// A control chart as Vega-Lite panels: value, centre line and limits, signalled points in the colour of what they mean; the spread below.
struct ControlChartSpecification {
  let chart: ControlChartResult

  func panels() -> [VegaLitePanel] {
    var panels = [
      panel(
        title: chart.title, subtitle: chart.says, measure: chart.statisticName ?? chart.title, points: chart.points, signals: chart.signals)
    ]
    for spread in [chart.dispersion, chart.within].compactMap({ $0 }) {
      var panel = panel(title: spread.title, subtitle: "", measure: spread.title, points: spread.points, signals: spread.signals)
      panel.height = 130
      panels.append(panel)
    }
    return panels
  }

  private func panel(
    title: String, subtitle: String, measure: String, points: [ControlChartResult.Point], signals: [ChartSignal]
  ) -> VegaLitePanel {
    let meanings = meanings(of: signals, count: points.count)
    let rows = points.indices.map { index in
      let point = points[index]
      var row = VegaLiteRow(ds: point.ds)
      row.set("value", point.value)
      row.set("statistic", point.statistic)
      row.set("center_line", point.centerLine)
      row.set("lower_control_limit", point.lowerControlLimit)
      row.set("upper_control_limit", point.upperControlLimit)
      row.set("meaning", meanings[index].rawValue)
      row.set("signals", point.signals.joined(separator: ", "))
      if let upper = point.statisticUpper { row.set("statistic_upper", upper) }
      if let lower = point.statisticLower { row.set("statistic_lower", lower) }
      return row.json
    }
    let isTwoSided = points.contains { $0.statisticUpper != nil || $0.statisticLower != nil }
    var layers = [
      VegaLiteLayer(mark: .steps(dashed: false), field: "center_line", colour: .muted),
      VegaLiteLayer(mark: .steps(dashed: true), field: "lower_control_limit", colour: .limits),
      VegaLiteLayer(mark: .steps(dashed: true), field: "upper_control_limit", colour: .limits),
    ]
    for field in isTwoSided ? ["statistic_upper", "statistic_lower"] : ["statistic"] {
      layers.append(VegaLiteLayer(mark: .line(dashed: false), field: field, colour: .within))
      for meaning in Meaning.allCases {
        layers.append(
          VegaLiteLayer(
            mark: .points(size: meaning == .within ? 18 : 60), field: field, colour: meaning.colour,
            tooltip: ["ds", "value", field, "center_line", "lower_control_limit", "upper_control_limit", "signals"],
            only: ("meaning", .text(meaning.rawValue))))
      }
    }
    return VegaLitePanel(
      title: title, subtitle: subtitle, measure: measure, rows: rows, hasDates: VegaLiteRow.isDate(points.first?.ds), layers: layers)
  }

  /// What a point is to its reader.
  private enum Meaning: String, CaseIterable {
    case within, worse, better, undirected

    var colour: ColourRole {
      switch self {
      case .within: .within
      case .worse: .worse
      case .better: .better
      case .undirected: .undirected
      }
    }
  }

  /// A point of several signals is worse where any of them is.
  private func meanings(of signals: [ChartSignal], count: Int) -> [Meaning] {
    var meanings = [Meaning](repeating: .within, count: count)
    for signal in signals {
      let meaning: Meaning =
        switch signal.judgement {
        case .worse: .worse
        case .better: .better
        case .none: .undirected
        }
      for member in signal.members where meanings.indices.contains(member) && meanings[member] != .worse { meanings[member] = meaning }
    }
    return meanings
  }
}
