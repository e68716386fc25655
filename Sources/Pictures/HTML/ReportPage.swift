public import Engine

/// The report: one HTML file that opens from disk, prints well and asks nothing of any network.
///
/// In this order: summary (findings in sentences, the KPI table), signals, the control charts, forecast, staffing, accuracy, how it was made.
public enum ReportPage {
  public static func html(_ response: AnalyzeResponse, locale: PictureLocale = .en) -> String {
    var sections: [(id: String, title: String, html: String)] = [
      ("summary", "Summary", summary(response, locale: locale)),
      ("signals", "Signals", SignalsSection.html(response.charts, locale: locale)),
      ("charts", "Control charts", response.charts.map { ChartFigure.figure($0, locale: locale).html() }.joined()),
    ]
    if !response.forecasts.isEmpty {
      sections.append(
        ("forecast", "Forecast", response.forecasts.map { ForecastFigure.figure($0, locale: locale).html() }.joined()))
    }
    if let plan = response.staffing { sections.append(("staffing", "Staffing", StaffingSection.html(plan, locale: locale))) }
    let accuracy = response.forecasts.map { BacktestSection.html($0, locale: locale) }.joined()
    if !accuracy.isEmpty { sections.append(("accuracy", "Accuracy", accuracy)) }
    sections.append(("made", "How it was made", MadeSection.html(response, locale: locale)))

    return page(title: response.title, period: period(response.window, locale: locale), sections: sections, locale: locale)
  }

  /// A page of sections, with its style and script in it; the first section is the one to skip to.
  static func page(
    title: String, period: String, sections: [(id: String, title: String, html: String)], locale: PictureLocale
  ) -> String {
    var text = head(title: title, locale: locale)
    let first = sections.first
    if let first { text += "<a class=\"skip\" href=\"#\(first.id)\">Skip to the \(first.title.lowercased())</a>\n" }
    text += "<header><div><h1>\(XMLText.escaped(title))</h1>"
    if !period.isEmpty { text += "<p class=\"period\">\(XMLText.escaped(period))</p>" }
    text += "</div><button type=\"button\" id=\"theme\" hidden>Dark</button>\n<nav aria-label=\"Sections\">"
    text += sections.map { "<a href=\"#\($0.id)\">\($0.title)</a>" }.joined() + "</nav></header>\n<main>\n"
    for section in sections {
      text += "<section id=\"\(section.id)\" class=\"\(section.id == first?.id ? "first" : "page")\"><h2>\(section.title)</h2>\n"
      text += section.html + "</section>\n"
    }
    text += "</main>\n<div id=\"live\" class=\"vh\" role=\"status\" aria-live=\"polite\"></div>\n"
    return text + "<script>\(ReportScript.main)</script>\n</body></html>\n"
  }

  static func head(title: String, locale: PictureLocale) -> String {
    """
    <!doctype html>
    <html lang="\(locale.tag)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(XMLText.escaped(title))</title><link rel="icon" href="data:,">
    <script>\(ReportScript.early)</script>
    <style>
    \(ReportStyle.css)</style></head>
    <body>

    """
  }

  private static func period(_ window: AnalysisWindow, locale: PictureLocale) -> String {
    let dates = DateText(locale)
    let days = Counted.text(NumberText(locale).short(Double(window.days)), "day", "days")
    return "\(dates.reading(window.start)) – \(dates.reading(window.end)), \(days)"
  }

  private static func summary(_ response: AnalyzeResponse, locale: PictureLocale) -> String {
    var text = ""
    if !response.says.isEmpty {
      text += "<ul class=\"findings\">\(response.says.map { "<li>\(XMLText.escaped($0))</li>" }.joined())</ul>\n"
    }
    if response.overview.isEmpty { return text + "<p>No KPI could be computed.</p>\n" }
    text += "<div class=\"tools\" hidden><label><input type=\"checkbox\" id=\"only-signals\"> only signals</label></div>\n"
    return text + OverviewTable.html(response.overview, charts: response.charts, locale: locale)
  }
}
