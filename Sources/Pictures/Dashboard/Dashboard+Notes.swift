public import Engine

extension Dashboard {
  /// The notes on a chart, numbered as on the drawing, and a form for the next one.
  static func notes(_ notes: [DashboardNote], action: String?, latest: String, _ frame: DashboardFrame) -> String {
    let words = frame.words
    let dates = DateText(frame.locale)
    guard action != nil || !notes.isEmpty else { return "" }
    var html = "<section id=\"notes\"><h2>\(words[.notes])</h2>\n"
    if notes.isEmpty {
      html += "<p>\(words[.noNotes])</p>\n"
    } else {
      let items = notes.map { note in
        "<li>\(XMLText.escaped(dates.reading(note.ds))): \(XMLText.escaped(note.text)) <span class=\"sub\">\(XMLText.escaped(note.author))</span></li>"
      }
      html += "<ol>\(items.joined())</ol>\n"
    }
    if let action {
      html += "<form class=\"act\" method=\"post\" action=\"\(XMLText.escaped(action))\">"
      html +=
        "<label>\(words[.day])<input type=\"date\" name=\"day\" required value=\"\(XMLText.escaped(String(latest.prefix(10))))\"></label>"
      html += "<label>\(words[.addNote])<input name=\"text\" maxlength=\"2000\" required size=\"44\"></label>"
      html += "<button>\(words[.save])</button></form>\n"
    }
    return html + "</section>\n"
  }

  /// A chart of a series that is watched beside the tickets.
  public static func series(_ chart: ControlChartResult, _ view: KPIView, _ frame: DashboardFrame) -> String {
    let words = frame.words
    let shown = view.days.map { chart.showing(last: $0) } ?? chart
    let path = "kpi/" + DashboardFrame.escaped(chart.uniqueId)
    var figure = ChartFigure.figure(
      shown, locale: frame.locale, serving: frame.serving(path, view.query, page: path, pageQuery: view.query), notes: view.notes)
    figure.focus = view.focus.flatMap { figure.points?.position(near: $0) }
    tell(&figure, shown, view, frame)
    var html =
      incidents(view.incidents, frame) + "<section><h2 class=\"vh\">\(XMLText.escaped(shown.title))</h2>\n" + figure.html() + "</section>\n"
    html += "<section><h2>\(words[.signals])</h2>\n"
    html += signals(shown, view, frame)
    html += "</section>\n" + notes(view.notes, action: view.noteAction, latest: chart.points.last?.ds ?? "", frame)
    return shell(.kpi(title: shown.title), frame, html: html)
  }
}
