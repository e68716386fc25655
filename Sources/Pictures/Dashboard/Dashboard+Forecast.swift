public import Engine

extension Dashboard {
  /// How much is coming, and how sure is that: daily totals, hour by hour, and what the forecast is made of.
  public static func forecast(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let words = frame.words
    guard !response.forecasts.isEmpty else { return shell(.forecast, frame, html: "<p>\(words[.noForecast])</p>\n") }
    var html = ""
    for (index, forecast) in response.forecasts.enumerated() {
      let title = forecast.every == "hour" ? words[.hourly] : words[.dailyTotals]
      let serving = frame.serving("forecast/\(index)", page: "forecast")
      let figure = ForecastFigure.figure(forecast, locale: frame.locale, serving: serving)
      html += "<section><h2>\(title)</h2>\n" + figure.html() + components(forecast, index, frame) + "</section>\n"
    }
    return shell(.forecast, frame, html: html)
  }

  private static func components(_ forecast: ForecastResult, _ index: Int, _ frame: DashboardFrame) -> String {
    let picture = ComponentsPicture(forecast, width: frame.width, locale: frame.locale, headings: false)
    let parts = ComponentsPicture.parts(of: forecast)
    if parts.isEmpty { return "" }
    let words = frame.words
    var table = HTMLTable(
      caption: words[.components],
      columns: [HTMLTable.Column(title: words[.date])] + parts.map { HTMLTable.Column(title: picture.name($0), numeric: true) },
      classes: "dates")
    let dates = DateText(frame.locale)
    let format = MeasureFormat(unit: forecast.unit, values: forecast.mean, locale: frame.locale)
    for row in forecast.ds.indices.prefix(200) {
      table.add([dates.reading(forecast.ds[row])] + parts.map { format.full($0.values.indices.contains(row) ? $0.values[row] : .nan) })
    }
    let figure = Figure(
      id: "components-\(index)", title: words[.components], subtitle: "", finding: "", summary: words[.equalBars],
      notes: forecast.components.compactMap(\.says), drawings: [picture.drawing()], points: nil, table: table, csv: "",
      locale: frame.locale, serving: frame.serving("forecast/\(index)/components", page: "forecast"))
    return figure.html()
  }

  /// The parts of a forecast as a drawing; nil where it names fewer than two.
  public static func components(_ forecast: ForecastResult, width: PictureWidth, locale: PictureLocale) -> Drawing? {
    ComponentsPicture.parts(of: forecast).isEmpty ? nil : ComponentsPicture(forecast, width: width, locale: locale).drawing()
  }

  /// The parts of a forecast as a table.
  public static func components(_ forecast: ForecastResult) -> DataTable {
    var table = DataTable(columns: ["unique_id", "ds"] + forecast.components.map(\.name))
    for row in forecast.ds.indices {
      table.add([.text(forecast.uniqueId), .text(forecast.ds[row])] + forecast.components.map { .at($0.values, row) })
    }
    return table
  }
}
