public import Engine

extension Dashboard {
  /// What is open: every signal with the link to its place on the chart, the latest first.
  public static func signals(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let charts = response.charts.map { chart in
      var chart = chart
      chart.title = frame.name(chart.uniqueId, title: chart.title)
      return chart
    }
    let table = SignalsSection.html(charts, locale: frame.locale) { chart, signal in frame.kpi(chart.uniqueId, [("focus", signal.start)]) }
    return shell(.signals, frame, html: table)
  }
}
