import Engine

/// The same KPI by group, side by side on one scale; the table behind them has the latest figures.
enum SmallMultiples {
  static func html(_ slices: Dashboard.KPIView.Slices, of chart: ControlChartResult, _ frame: DashboardFrame) -> String {
    guard !slices.charts.isEmpty else { return "" }
    let (words, english) = (frame.words, frame.locale.englishMark)
    // By what was measured: limits of small groups may lie far beyond anything that ever was, and are drawn as far as they fit.
    let values = slices.charts.flatMap { chart in chart.points.flatMap { [$0.statistic, $0.centerLine] } }.filter(\.isFinite)
    let scale = LinearScale(values: values, margin: 0.04, start: 0, end: 1)
    let low = values.contains { $0 < 0 } ? scale.low : max(0, scale.low)
    let format = MeasureFormat(unit: chart.unit, values: values, locale: frame.locale)
    let title = words.phrase(.by, dimension(slices.dimension, words))
    let id = Figure.id("by-", slices.dimension)
    var html = "<section id=\"\(id)\"><h2>\(XMLText.escaped(title))</h2>\n<p class=\"sub\">\(words[.oneScale])"
    if slices.isPart { html += " \(words[.mostTickets])" }
    html += "</p>\n<ul class=\"multiples\">"
    for chart in slices.charts {
      let multiple = SmallMultiple(chart: chart, low: low, high: scale.high, format: format, locale: frame.locale)
      html += "<li><h3>\(XMLText.escaped(chart.title))</h3>\(SVGWriter.inline(multiple.drawing()))"
      let own = SignalWords(chart, frame.locale).finding
      html += own.map { "<p>\(XMLText.escaped($0))</p></li>\n" } ?? "<p\(english)>\(XMLText.escaped(chart.says))</p></li>\n"
    }
    html += "</ul>\n<div class=\"actions\"><details><summary>\(words[.table])</summary>\(table(slices, title, format, frame))</details>"
    let path = "kpi/" + DashboardFrame.escaped(chart.uniqueId)
    let query = [("by", slices.dimension)]
    html += "<a href=\"\(XMLText.escaped(frame.address(path + ".svg", query)))\" download>SVG</a>"
    html += "<a href=\"\(XMLText.escaped(frame.address(path + ".csv", query)))\" download>CSV</a>"
    return html + "<a href=\"\(XMLText.escaped(frame.address(path)))#\(id)\">\(words[.link])</a></div></section>\n"
  }

  private static func table(
    _ slices: Dashboard.KPIView.Slices, _ title: String, _ format: MeasureFormat, _ frame: DashboardFrame
  ) -> String {
    let words = frame.words
    let columns = [
      HTMLTable.Column(title: words[.group]), HTMLTable.Column(title: words[.date]), HTMLTable.Column(title: words[.latest], numeric: true),
      HTMLTable.Column(title: words[.expectedRange], numeric: true), HTMLTable.Column(title: words[.signals], numeric: true),
    ]
    var table = HTMLTable(caption: title, columns: columns)
    let dates = DateText(frame.locale)
    for chart in slices.charts {
      guard let last = chart.points.last(where: { $0.statistic.isFinite }) else { continue }
      let lower = last.lowerControlLimit > 0 ? format.short(last.lowerControlLimit) + " – " : "≤ "
      table.add([
        chart.title, dates.reading(last.ds), format.withUnit(last.statistic),
        last.upperControlLimit.isFinite ? lower + format.withUnit(last.upperControlLimit) : NumberText.missing, "\(chart.signals.count)",
      ])
    }
    return table.html()
  }

  /// A dimension's name; one of the caller's own stands as it is.
  static func dimension(_ name: String, _ words: PageWords) -> String {
    let known: [String: PageWord] = [
      "team": .team, "priority": .priority, "category": .category, "channel": .channel, "agent": .agent, "site": .site, "type": .type,
    ]
    return known[name].map { words[$0] } ?? name
  }
}
