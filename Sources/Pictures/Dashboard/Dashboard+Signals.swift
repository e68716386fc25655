public import Engine

extension Dashboard {
  /// What is open: incidents with what can be done about them, then every signal of the charts, the latest first.
  ///
  /// - Parameters:
  ///   - response: the analysis of the tickets, where there are tickets.
  ///   - open: incidents that last, the newest first.
  ///   - recovered: those that ended lately.
  ///   - canAct: whether the viewer may acknowledge and note.
  public static func signals(
    _ response: AnalyzeResponse?, open: [DashboardIncident] = [], recovered: [DashboardIncident] = [], isWatching: Bool = false,
    canAct: Bool = false, _ frame: DashboardFrame
  ) -> String {
    shell(.signals, frame, html: signalsPart(response, open: open, recovered: recovered, isWatching: isWatching, canAct: canAct, frame))
  }

  private static func signalsPart(
    _ response: AnalyzeResponse?, open: [DashboardIncident], recovered: [DashboardIncident], isWatching: Bool, canAct: Bool,
    _ frame: DashboardFrame
  ) -> String {
    let words = frame.words
    var html = "<div id=\"incidents\">"
    if isWatching {
      html += "<section><h2>\(words[.open])</h2>\n"
      html += open.isEmpty ? "<p>\(words[.nothingOpen])</p>\n" : IncidentCards.html(open, frame, canAct: canAct)
      html += "</section>\n"
    }
    if !recovered.isEmpty {
      html += "<section><h2>\(words[.recovered])</h2>\n\(IncidentCards.html(recovered, frame, canAct: false))</section>\n"
    }
    html += "</div>\n"
    guard let response else { return isWatching || !recovered.isEmpty ? html : html + noTickets(frame) }
    let charts = response.charts.map { chart in
      var chart = chart
      chart.title = frame.name(chart.uniqueId, title: chart.title)
      return chart
    }
    html += "<section><h2>\(words[.onTheCharts])</h2>\n"
    html += SignalsSection.html(charts, locale: frame.locale) { chart, signal in frame.kpi(chart.uniqueId, [("focus", signal.start)]) }
    return html + "</section>\n"
  }
}
