import Engine

/// Every signal of every chart, with the link to its chart; the latest first.
enum SignalsSection {
  private struct Row {
    var chart: ControlChartResult
    var signal: ChartSignal
    /// The second panel's name, for a signal of its.
    var panel: String?
  }

  /// Rows shown at once; the others open on request.
  private static let shown = 30

  static func html(_ charts: [ControlChartResult], locale: PictureLocale) -> String {
    let rows = charts.flatMap { chart in
      chart.signals.map { Row(chart: chart, signal: $0) }
        + (chart.dispersion?.signals ?? []).map { Row(chart: chart, signal: $0, panel: chart.dispersion?.title) }
        + (chart.within?.signals ?? []).map { Row(chart: chart, signal: $0, panel: chart.within?.title) }
    }
    // A stable order: by end, the latest first, then as in the charts.
    let ordered = rows.enumerated().sorted { ($1.element.signal.end, $0.offset) < ($0.element.signal.end, $1.offset) }.map(\.element)
    guard !ordered.isEmpty else { return "<p>No signal: nothing has shifted beyond what chance explains.</p>\n" }
    var text = table(ordered.prefix(shown), caption: "Signals, the latest first", locale: locale)
    if ordered.count > shown {
      text += "<details><summary>\(Counted.text(ordered.count - shown, "earlier signal", "earlier signals"))</summary>"
      text += table(ordered.dropFirst(shown), caption: "Earlier signals", locale: locale) + "</details>\n"
    }
    return text
  }

  private static func table(_ rows: ArraySlice<Row>, caption: String, locale: PictureLocale) -> String {
    let titles = ["KPI", "When", "Rule", "Which way", "What"]
    var table = HTMLTable(caption: caption, columns: titles.map { HTMLTable.Column(title: $0) }, classes: "signals cards")
    let dates = DateText(locale)
    for row in rows {
      let signal = row.signal
      let when =
        signal.start == signal.end
        ? dates.reading(signal.start, weekday: false)
        : "\(dates.reading(signal.start, weekday: false, year: false)) – \(dates.reading(signal.end, weekday: false))"
      table.add(html: [
        "<a href=\"#\(ChartFigure.id(row.chart.uniqueId))\">\(XMLText.escaped(PictureTitle.text(row.chart.title)))</a>"
          + (row.panel.map { ", \(XMLText.escaped($0.lowercased()))" } ?? ""),
        XMLText.escaped(when), "\(XMLText.escaped(signal.mark)): \(XMLText.escaped(RuleWords.title(signal.rule)))", way(signal),
        XMLText.escaped(signal.says),
      ])
    }
    return table.html()
  }

  private static func way(_ signal: ChartSignal) -> String {
    switch signal.judgement {
    case .worse: return "<span class=\"worse\">worse</span>"
    case .better: return "<span class=\"better\">better</span>"
    case .none:
      let word =
        switch signal.direction {
        case .up: "up"
        case .down: "down"
        case .none: "–"
        }
      return "<span class=\"none\">\(word)</span>"
    }
  }
}
