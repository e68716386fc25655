import Engine

/// A control chart on a page.
enum ChartFigure {
  static func figure(_ chart: ControlChartResult, locale: PictureLocale) -> Figure {
    let picture = ControlChartPicture(chart, width: .wide, locale: locale)
    let words = ControlChartWords(picture)
    let drawings = PictureWidth.allCases.map { ControlChartPicture(chart, width: $0, locale: locale, headings: false).drawing() }
    let reason = chart.why.isEmpty ? [] : [chart.why]
    return Figure(
      id: id(chart.uniqueId), title: picture.title, subtitle: words.subtitle, finding: chart.says, summary: words.summary,
      notes: reason + chart.notes, drawings: drawings, points: PointTexts(picture), table: table(picture),
      csv: ChartTable.points([chart]).droppingEmptyColumns(keeping: ["unique_id", "ds", "value"]).csv())
  }

  static func id(_ uniqueId: String) -> String { Figure.id("chart-", uniqueId) }

  /// Rows on the page at most; the CSV holds all.
  private static let most = 2000

  private static func table(_ picture: ControlChartPicture) -> HTMLTable {
    let (result, format) = (picture.result, picture.format)
    let words = ControlChartPointWords(picture)
    let hasN = result.points.contains { $0.n.isFinite }
    var columns = [HTMLTable.Column(title: "Date"), HTMLTable.Column(title: "Value", numeric: true)]
    if hasN { columns.append(HTMLTable.Column(title: "n", numeric: true)) }
    columns += [
      HTMLTable.Column(title: picture.centerName, numeric: true), HTMLTable.Column(title: "Lower limit", numeric: true),
      HTMLTable.Column(title: "Upper limit", numeric: true), HTMLTable.Column(title: "Verdict"),
    ]
    let hidden = result.points.count - most
    let caption = hidden > 0 ? "\(picture.title): the last \(most) points; all are in the CSV" : picture.title
    var table = HTMLTable(caption: caption, columns: columns, classes: "dates")
    let dates = DateText(picture.locale)
    for index in result.points.indices.suffix(most) {
      let point = result.points[index]
      var row = [dates.reading(point.ds), format.full(picture.main.y[index])]
      if hasN { row.append(format.numbers.significant(point.n, 6)) }
      row += [picture.main.center, picture.main.lower, picture.main.upper].map { format.full($0[index]) }
      row.append(picture.main.y[index].isFinite ? words.verdict(index) : "missing")
      table.add(row)
    }
    return table
  }
}
