import Engine

/// A control chart on a page.
enum ChartFigure {
  static func figure(
    _ chart: ControlChartResult, locale: PictureLocale, serving: FigureServing? = nil, notes: [DashboardNote] = []
  ) -> Figure {
    let picture = ControlChartPicture(chart, width: .wide, locale: locale)
    let words = ControlChartWords(picture)
    let shown = serving.map { [$0.width] } ?? widths(chart)
    let drawings = shown.map { ControlChartPicture(chart, width: $0, locale: locale, headings: false, notes: notes.map(\.ds)).drawing() }
    let own = SignalWords(chart, locale).finding
    let why = ChoiceWords(chart: chart, locale: locale).why
    let reason = chart.why.isEmpty || why != nil ? [] : [chart.why]
    var figure = Figure(
      id: id(chart.uniqueId), title: picture.title, subtitle: words.subtitle, finding: own ?? chart.says, summary: words.summary,
      notes: reason + chart.remarks, drawings: drawings, points: PointTexts(picture), table: table(picture),
      csv: serving == nil ? csv(chart) : "", locale: locale, serving: serving, hasEnglishFinding: own == nil)
    figure.ownNotes = why.map { [$0] } ?? []
    return figure
  }

  /// All points. A long chart's limits are written with seven digits, and what is plotted only where it is not the value itself: every
  /// digit would weigh more than all drawings together. The chart job's own CSV has them.
  static func csv(_ chart: ControlChartResult) -> String {
    var table = ChartTable.points([chart])
    if chart.points.count > long {
      let exact: Set<String> = ["unique_id", "ds", "value", "n", "statistic", "signals", "excluded", "complete"]
      table = table.rounding(Set(table.columns).subtracting(exact), to: 7)
      let isPlotted = chart.points.allSatisfy { $0.statistic == $0.value || ($0.statistic.isNaN && $0.value.isNaN) }
      if isPlotted { table = table.dropping("statistic") }
    }
    return table.droppingEmptyColumns(keeping: ["unique_id", "ds", "value"]).csv(forSpreadsheets: true)
  }

  static func id(_ uniqueId: String) -> String { Figure.id("chart-", uniqueId) }

  /// Above this many points a drawing weighs a hundred kilobytes: three widths must do, and the table shows the latest points.
  private static let long = 1000

  private static func widths(_ chart: ControlChartResult) -> [PictureWidth] {
    chart.points.count > long ? [.phone, .tablet, .wide] : PictureWidth.allCases
  }

  /// Rows on the page at most, of a long chart; the CSV holds all.
  private static let most = 250

  private static func table(_ picture: ControlChartPicture) -> HTMLTable {
    let (result, format) = (picture.result, picture.format)
    let words = ControlChartPointWords(picture)
    let hasN = result.points.contains { $0.n.isFinite }
    var columns = [
      HTMLTable.Column(title: picture.locale.words[.date]), HTMLTable.Column(title: picture.locale.words[.value], numeric: true),
    ]
    if hasN { columns.append(HTMLTable.Column(title: "n", numeric: true)) }
    columns += [
      HTMLTable.Column(title: picture.locale.drawn.name(picture.centerName), numeric: true),
      HTMLTable.Column(title: picture.locale.drawn[.lowerLimit], numeric: true),
      HTMLTable.Column(title: picture.locale.drawn[.upperLimit], numeric: true), HTMLTable.Column(title: picture.locale.drawn[.verdict]),
    ]
    let shown = result.points.count > long ? most : result.points.count
    let caption = shown < result.points.count ? "\(picture.title): the last \(shown) points; all are in the CSV" : picture.title
    var table = HTMLTable(caption: caption, columns: columns, classes: "dates")
    let dates = DateText(picture.locale)
    for index in result.points.indices.suffix(shown) {
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
