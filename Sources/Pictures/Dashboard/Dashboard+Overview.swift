public import Engine

extension Dashboard {
  /// Findings shown at once; the others open on request.
  private static let shownFindings = 4

  /// What has really changed: the findings in sentences, then every KPI, those with signals first.
  public static func overview(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = "<section aria-labelledby=\"findings\"><h2 id=\"findings\" class=\"vh\">\(words[.findings])</h2>\n"
    html += sentences(Array(response.says.prefix(shownFindings)), classes: "findings", frame)
    if response.says.count > shownFindings {
      let rest = sentences(Array(response.says.dropFirst(shownFindings)), classes: "findings", frame)
      html +=
        "<details class=\"more\"><summary>\(words[.moreFindings]): \(response.says.count - shownFindings)</summary>\(rest)</details>\n"
    }
    html += "</section>\n"
    guard !response.overview.isEmpty else { return shell(.overview, frame, html: html + "<p>\(words[.noKPI])</p>\n") }
    html += "<div class=\"tools\" hidden><label><input type=\"checkbox\" id=\"only-signals\"> \(words[.onlySignals])</label></div>\n"
    let rows = response.overview.map { row in
      var row = row
      row.name = frame.name(row.uniqueId, title: row.name)
      return row
    }
    html += OverviewTable.html(rows, charts: response.charts, locale: frame.locale) { frame.kpi($0) }
    return shell(.overview, frame, html: html)
  }
}
