import Engine

/// Incidents as cards: what, since when, how sure, what explains it, what was done, the chart around it, and forms to act.
enum IncidentCards {
  static func html(_ incidents: [DashboardIncident], _ frame: DashboardFrame, canAct: Bool) -> String {
    incidents.map { card($0, frame, canAct: canAct) }.joined()
  }

  private static func card(_ incident: DashboardIncident, _ frame: DashboardFrame, canAct: Bool) -> String {
    let (words, english) = (frame.words, frame.locale.englishMark)
    let (dates, numbers) = (DateText(frame.locale), NumberText(frame.locale))
    let id = Figure.id("incident-", incident.id)
    var html = "<article class=\"incident\(incident.isOpen ? " open" : "")\" id=\"\(id)\" aria-labelledby=\"\(id)-t\">"
    let title = incident.kpi.map { frame.name($0, title: incident.title) } ?? incident.title
    html += "<h3 id=\"\(id)-t\"><a href=\"\(XMLText.escaped(incident.link))\">\(XMLText.escaped(title))</a></h3>"
    html += own(incident, frame).map { "<p>\(XMLText.escaped($0))</p>" } ?? "<p\(english)>\(XMLText.escaped(incident.says))</p>"
    var facts = ["\(words[.severity]): \(words[level(incident.level)])", words.phrase(.sinceDate, dates.reading(incident.since))]
    if incident.isData { facts.insert(words[.dataTrouble], at: 0) }
    if let between = incident.between, between.from != between.to {
      facts[facts.count - 1] += " (\(words.phrase(.between, "\(dates.reading(between.from)) – \(dates.reading(between.to))")))"
    }
    if let chance = incident.noiseChance, chance.isFinite {
      // It is a bound from below, which says little where it is very low.
      let isSmall = chance < 0.001
      facts.append(words.phrase(isSmall ? .noiseSmall : .noiseChance, numbers.percent(max(chance, 0.001))))
    }
    if let owner = incident.owner { facts.append(words.phrase(.ownedBy, owner)) }
    html += "<p class=\"sub\">\(XMLText.escaped(facts.joined(separator: " · ")))</p>"
    if let comment = incident.comment { html += "<p>\(words[.comment]): \(XMLText.escaped(comment))</p>" }
    if let chart = incident.chart { html += picture(chart, incident, frame) }
    html += list(words[.explains], incident.slices, english) + list(words[.elsewhere], incident.sisters, english)
    html += list(
      words[.wasDone],
      incident.actions.map { action in
        "\(dates.reading(action.at)), \(action.by): \(action.text)" + (action.effect.map { " – \($0)" } ?? "")
      }, "")
    if canAct { html += forms(incident, frame) }
    return html + "</article>\n"
  }

  /// What happened in the page's language, from its numbers: `tor. 26. mai 2016: 73; ventet 350 (79 % under det ventede)`. Nil in English,
  /// where the engine's sentence stands, and where there are no numbers.
  private static func own(_ incident: DashboardIncident, _ frame: DashboardFrame) -> String? {
    guard frame.locale != .en, let evidence = incident.evidence, evidence.value.isFinite, evidence.expected.isFinite else { return nil }
    let (words, numbers) = (frame.locale.drawn, NumberText(frame.locale))
    let format = MeasureFormat(unit: evidence.unit, values: [evidence.value, evidence.expected], locale: frame.locale)
    var text = "\(DateText(frame.locale).reading(evidence.at)): \(format.withUnit(evidence.value)); "
    text += "\(words[.expected].lowercased()) \(format.withUnit(evidence.expected))"
    guard evidence.relativeSize.isFinite else { return text }
    let side: DrawnWord = evidence.value < evidence.expected ? .below : .above
    return text + " (\(words.phrase(side, numbers.percent(abs(evidence.relativeSize)))))"
  }

  private static func level(_ level: DashboardIncident.Level) -> PageWord {
    switch level {
    case .low: .severityLow
    case .medium: .severityMedium
    case .high: .severityHigh
    }
  }

  private static func list(_ title: String, _ entries: [String], _ mark: String) -> String {
    guard !entries.isEmpty else { return "" }
    return "<p class=\"sub\">\(title)</p><ul\(mark)>\(entries.prefix(6).map { "<li>\(XMLText.escaped($0))</li>" }.joined())</ul>"
  }

  /// The last points up to now, small; the chart itself is one click away.
  private static func picture(_ chart: ControlChartResult, _ incident: DashboardIncident, _ frame: DashboardFrame) -> String {
    let shown = chart.showing(last: 40)
    let values = shown.points.flatMap { [$0.statistic, $0.centerLine, $0.upperControlLimit, $0.lowerControlLimit] }.filter(\.isFinite)
    let scale = LinearScale(values: values, margin: 0.06, start: 0, end: 1)
    let low = (values.min() ?? 0) >= 0 ? max(0, scale.low) : scale.low
    let format = MeasureFormat(unit: ChartData.unit(of: chart), values: values, locale: frame.locale)
    let drawing = SmallMultiple(chart: shown, low: low, high: scale.high, format: format, locale: frame.locale).drawing()
    return "<a class=\"around-it\" href=\"\(XMLText.escaped(incident.link))\" aria-label=\"\(frame.words[.showChart]): "
      + "\(XMLText.escaped(incident.title))\">\(SVGWriter.inline(drawing))</a>"
  }

  private static func forms(_ incident: DashboardIncident, _ frame: DashboardFrame) -> String {
    let words = frame.words
    let path = "/incidents/" + DashboardFrame.escaped(incident.id)
    var html = ""
    if incident.isOpen {
      html += "<form class=\"act\" method=\"post\" action=\"\(path)/acknowledge\">"
      html += "<label>\(words[.owner])<input name=\"owner\" maxlength=\"200\" required autocomplete=\"name\"></label>"
      html += "<label>\(words[.comment])<input name=\"comment\" maxlength=\"2000\"></label>"
      html += "<button class=\"primary\">\(words[.acknowledge])</button></form>"
    }
    html += "<form class=\"act\" method=\"post\" action=\"\(path)/actions\">"
    html += "<label>\(words[.noteAction])<input name=\"text\" maxlength=\"2000\" required size=\"40\"></label>"
    return html + "<button>\(words[.save])</button></form>"
  }
}
