import Engine

/// What is open, on pages that are not about it: the chart of a KPI and its monitor tell one story.
extension Dashboard {
  /// Incidents that last, above the chart that they are about.
  static func incidents(_ incidents: [DashboardIncident], _ frame: DashboardFrame) -> String {
    guard !incidents.isEmpty else { return "" }
    return "<section><h2>\(frame.words[.open])</h2>\n\(IncidentCards.html(incidents, frame, canAct: false))</section>\n"
  }

  /// The chart's finding. A chart judges its whole period at once, its monitor every period as it came: where an incident lasts of which the
  /// chart by itself shows nothing, the finding says both.
  static func tell(_ figure: inout Figure, _ chart: ControlChartResult, _ view: KPIView, _ frame: DashboardFrame) {
    guard let incident = view.contradicting(chart) else { return }
    let words = frame.words
    figure.finding = "\(words.phrase(.incidentSince, DateText(frame.locale).reading(incident.since))) \(words[.chartAloneQuiet])"
    figure.hasEnglishFinding = false
    // What a screen reader says begins with the chart's own finding.
    if figure.summary.hasPrefix(chart.says) { figure.summary = figure.finding + figure.summary.dropFirst(chart.says.count) }
  }

  /// The chart's signals, or why there are none although an incident lasts.
  static func signals(_ chart: ControlChartResult, _ view: KPIView, _ frame: DashboardFrame) -> String {
    guard view.contradicting(chart) == nil else { return "<p>\(frame.words[.chartAloneQuiet])</p>\n" }
    return SignalsSection.html([chart], locale: frame.locale) { _, signal in frame.kpi(chart.uniqueId, [("focus", signal.start)]) }
  }
}

extension Dashboard.KPIView {
  /// An incident of the measure that lasts although the chart shows no signal.
  fileprivate func contradicting(_ chart: ControlChartResult) -> DashboardIncident? {
    guard chart.signals.isEmpty, chart.dispersion?.signals.isEmpty ?? true, chart.within?.signals.isEmpty ?? true else { return nil }
    return incidents.first { !$0.isData }
  }
}
