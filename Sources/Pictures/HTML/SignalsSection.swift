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

  /// - Parameter link: the address of a signal on its chart; by default the chart on the same page.
  static func html(
    _ charts: [ControlChartResult], locale: PictureLocale,
    link: (ControlChartResult, ChartSignal) -> String = { chart, _ in "#" + ChartFigure.id(chart.uniqueId) }
  ) -> String {
    let words = locale.words
    let rows = charts.flatMap { chart in
      chart.signals.map { Row(chart: chart, signal: $0) }
        + (chart.dispersion?.signals ?? []).map { Row(chart: chart, signal: $0, panel: chart.dispersion?.title) }
        + (chart.within?.signals ?? []).map { Row(chart: chart, signal: $0, panel: chart.within?.title) }
    }
    // A stable order: by end, the latest first, then as in the charts.
    let ordered = rows.enumerated().sorted { ($1.element.signal.end, $0.offset) < ($0.element.signal.end, $1.offset) }.map(\.element)
    guard !ordered.isEmpty else { return "<p>\(words[.noSignal])</p>\n" }
    var text = table(ordered.prefix(shown), caption: words[.signalsCaption], locale: locale, link: link)
    if ordered.count > shown {
      text += "<details><summary>\(words[.earlierSignals]): \(ordered.count - shown)</summary>"
      text += table(ordered.dropFirst(shown), caption: words[.earlierSignals], locale: locale, link: link) + "</details>\n"
    }
    return text
  }

  private static func table(
    _ rows: ArraySlice<Row>, caption: String, locale: PictureLocale, link: (ControlChartResult, ChartSignal) -> String
  ) -> String {
    let titles = [PageWord.kpi, .when, .rule, .whichWay, .what].map { locale.words[$0] }
    var table = HTMLTable(caption: caption, columns: titles.map { HTMLTable.Column(title: $0) }, classes: "signals cards")
    let dates = DateText(locale)
    /// In the page's language where the numbers tell it.
    func own(_ row: Row) -> String? { row.panel == nil ? SignalWords(row.chart, locale).says(row.signal) : nil }
    for row in rows {
      let signal = row.signal
      let when =
        signal.start == signal.end
        ? dates.reading(signal.start, weekday: false)
        : "\(dates.reading(signal.start, weekday: false, year: false)) – \(dates.reading(signal.end, weekday: false))"
      table.add(html: [
        "<a href=\"\(XMLText.escaped(link(row.chart, signal)))\">\(XMLText.escaped(PictureTitle.text(row.chart.title)))</a>"
          + (row.panel.map { ", \(XMLText.escaped($0.lowercased()))" } ?? ""),
        XMLText.escaped(when), XMLText.escaped("\(signal.mark): \(RuleWords.title(signal.rule, locale))"), way(signal, locale.words),
        own(row).map(XMLText.escaped) ?? english(signal.says, locale),
      ])
    }
    return table.html()
  }

  private static func english(_ text: String, _ locale: PictureLocale) -> String {
    let escaped = XMLText.escaped(text)
    return locale == .en ? escaped : "<span lang=\"en\">\(escaped)</span>"
  }

  private static func way(_ signal: ChartSignal, _ words: PageWords) -> String {
    switch signal.judgement {
    case .worse: return "<span class=\"worse\">\(words[.worse])</span>"
    case .better: return "<span class=\"better\">\(words[.better])</span>"
    case .none:
      let word =
        switch signal.direction {
        case .up: words[.up]
        case .down: words[.down]
        case .none: "–"
        }
      return "<span class=\"none\">\(word)</span>"
    }
  }
}
