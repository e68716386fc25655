public import Engine

/// The main job on one screen: the findings in sentences, the chart of the KPI that matters most, every KPI in a line, and what is coming.
public struct AnalyzeText: Sendable {
  public let response: AnalyzeResponse
  public let style: TerminalStyle

  public init(_ response: AnalyzeResponse, style: TerminalStyle = TerminalStyle()) {
    self.response = response
    self.style = style
  }

  public func text() -> String {
    var lines = style.wrapped(response.title)
    for sentence in response.says { lines += style.wrapped("\(style.plain ? "*" : "•") \(sentence)", indent: "  ") }
    let first = response.overview.first
    if let chart = response.charts.first(where: { $0.uniqueId == first?.uniqueId }) ?? response.charts.first {
      let text = ControlChartText(chart, style: style)
      lines += [""] + text.heading + text.chart()
    }
    if !response.overview.isEmpty {
      lines += [""] + OverviewText(response.overview, charts: response.charts, style: style).lines()
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
