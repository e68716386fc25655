public import Engine

/// The KPI overview as a real table; on narrow screens the style sheet turns each row into a card.
public enum OverviewTable {
  public static func html(_ rows: [OverviewRow], charts: [ControlChartResult], locale: PictureLocale = .en) -> String {
    html(rows, charts: charts, locale: locale) { "#" + ChartFigure.id($0) }
  }

  /// - Parameter link: the address of a KPI's chart, by its `unique_id`.
  static func html(
    _ rows: [OverviewRow], charts: [ControlChartResult], locale: PictureLocale, link: (String) -> String
  ) -> String {
    let titles = titles(locale.words)
    let byId = Dictionary(charts.map { ($0.uniqueId, $0) }) { first, _ in first }
    var text = "<div class=\"scroll\"><table class=\"overview cards\"><caption>\(locale.words[.overviewCaption])</caption>\n<thead><tr>"
    for (index, title) in titles.enumerated() {
      let numeric = index == 1 || index == 2 ? " class=\"n\"" : ""
      text += index == 4 ? "<th scope=\"col\">\(title)</th>" : "<th scope=\"col\"\(numeric) data-sortable>\(title)</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for (index, row) in rows.enumerated() {
      text += html(row, chart: byId[row.uniqueId], order: index, titles: titles, locale: locale, link: link)
    }
    return text + "</tbody></table></div>\n"
  }

  private static func titles(_ words: PageWords) -> [String] {
    [.kpi, .latest, .target, .expectedRange, .lastThirty, .variation, .againstTarget, .since].map { words[$0] }
  }

  private static func html(
    _ row: OverviewRow, chart: ControlChartResult?, order: Int, titles: [String], locale: PictureLocale, link: (String) -> String
  ) -> String {
    let format = OverviewWords.format(row, chart: chart, locale: locale)
    let name = XMLText.escaped(row.name)
    let dates = DateText(locale)
    let spark = chart.map { SVGWriter.inline(Sparkline.drawing($0)) } ?? ""
    let variation =
      SVGWriter.inline(VariationIcon.drawing(row.variation)) + "<span>\(OverviewWords.variation(row.variation, locale))</span>"
    let tooFew = row.variation == .tooFewPoints
    let target =
      tooFew
      ? ""
      : SVGWriter.inline(TargetIcon.drawing(row.againstTarget, direction: row.direction))
        + "<span>\(OverviewWords.target(row, locale))</span>"
    let cells: [(html: String, sort: String, classes: String)] = [
      (XMLText.escaped(format.withUnit(row.latest)), CSVField.number(row.latest), "n"),
      (XMLText.escaped(OverviewWords.target(row, format: format)), row.target.map(CSVField.number) ?? "", "n"),
      (XMLText.escaped(OverviewWords.expected(row, chart: chart, format: format)), CSVField.number(row.expectedHigh), "n"),
      (spark, "", "spark"),
      (variation, "\(order)", "icon"),
      (target, row.againstTarget.rawValue, "icon"),
      (row.since.map { XMLText.escaped(dates.reading($0, weekday: false)) } ?? "–", row.since ?? "", ""),
    ]
    let signal = [.steady, .tooFewPoints, .notJudged].contains(row.variation) ? "" : " class=\"signal\""
    var text = "<tr\(signal)><th scope=\"row\" data-sort=\"\(name)\">"
    text += chart == nil ? name : "<a href=\"\(XMLText.escaped(link(row.uniqueId)))\">\(name)</a>"
    text += "</th>"
    for (index, cell) in cells.enumerated() {
      text +=
        "<td\(cell.classes.isEmpty ? "" : " class=\"\(cell.classes)\"") data-label=\"\(titles[index + 1])\" data-sort=\"\(cell.sort)\">"
      text += "\(cell.html)</td>"
    }
    return text + "</tr>\n"
  }
}
