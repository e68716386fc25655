public import Engine

extension Dashboard {
  /// Findings shown at once; the others open on request.
  private static let shownFindings = 4

  /// What has really changed: the findings in sentences, then every KPI, those with signals first.
  public static func overview(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = "<section aria-labelledby=\"findings\"><h2 id=\"findings\" class=\"vh\">\(words[.findings])</h2>\n"
    let found = findings(response, frame)
    html += list(found.prefix(shownFindings))
    if found.count > shownFindings {
      html +=
        "<details class=\"more\"><summary>\(words[.moreFindings]): \(found.count - shownFindings)</summary>"
        + "\(list(found.dropFirst(shownFindings)))</details>\n"
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

  /// The findings in the page's language where their numbers tell them, else the engine's own sentences, marked as English.
  private static func findings(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> [String] {
    let titles = Dictionary(response.overview.map { ($0.uniqueId, $0.name) }) { first, _ in first }
    let words = FindingWords(response: response, locale: frame.locale) { frame.name($0, title: titles[$0] ?? $0) }
    let findings = response.findings ?? response.says.map { Finding(.data, says: $0) }
    return findings.map { finding in
      guard let own = words.text(finding) else { return "<li\(frame.locale.englishMark)>\(XMLText.escaped(finding.says))</li>" }
      return "<li>\(XMLText.escaped(own))</li>"
    }
  }

  private static func list(_ items: some Collection<String>) -> String {
    items.isEmpty ? "" : "<ul class=\"findings\">\(items.joined())</ul>\n"
  }
}
