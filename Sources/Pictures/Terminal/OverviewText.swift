public import Engine

/// The KPIs at a glance: a line each with its latest value, expected range, shape of the last 30 points, and verdict in a word.
public struct OverviewText: Sendable {
  public let rows: [OverviewRow]
  public let charts: [ControlChartResult]
  public let style: TerminalStyle

  public init(_ rows: [OverviewRow], charts: [ControlChartResult], style: TerminalStyle = TerminalStyle()) {
    self.rows = rows
    self.charts = charts
    self.style = style
  }

  public func lines() -> [String] {
    let byId = Dictionary(charts.map { ($0.uniqueId, $0) }) { first, _ in first }
    var table = TextTable(alignments: [.left, .left, .right, .right, .left, .left], style: style, flexible: 1)
    for row in rows {
      let format = OverviewWords.format(row, chart: byId[row.uniqueId], locale: style.locale, plain: style.plain)
      let values = byId[row.uniqueId].map { $0.points.suffix(30).map { $0.statistic.isFinite ? $0.statistic : $0.value } } ?? []
      table.add([
        icon(row.variation), row.name, format.withUnit(row.latest), OverviewWords.expected(row, chart: byId[row.uniqueId], format: format),
        SparkText.line(values, columns: style.columns < 100 ? 8 : style.columns < 130 ? 15 : 30, style: style),
        OverviewWords.variation(row.variation) + (style.columns < 100 ? "" : OverviewWords.targetSuffix(row.againstTarget)),
      ])
    }
    return table.lines()
  }

  private func icon(_ variation: OverviewRow.Variation) -> String {
    let marker: Marker? =
      switch variation {
      case .highWorse, .lowWorse: .worse
      case .highBetter, .lowBetter: .better
      case .high: .up
      case .low: .down
      case .steady: .within
      case .tooFewPoints, .notJudged: nil
      }
    guard let marker else { return style.plain ? "." : "·" }
    return String(style.glyph(marker))
  }
}
