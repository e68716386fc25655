public import Engine

extension Dashboard {
  /// Can the forecast be trusted: what it would have said from the past, how wrong each model was, whether the intervals held.
  public static func accuracy(_ response: BacktestResponse, hourly: ForecastResult?, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = ""
    for (index, record) in response.backtests.enumerated() {
      html += "<section><h2>\(words[.pastForecasts])</h2>\n" + past(record, index, frame) + "</section>\n"
      html += "<section><h2>\(words[.ranking])</h2>\n" + ranking(record, index, frame) + "</section>\n"
      html += held(record, index, frame)
    }
    if let hourly, let backtest = hourly.backtest, !backtest.scores.isEmpty {
      let section = BacktestSection.html(
        backtest, title: hourly.title, every: hourly.every, unit: hourly.unit, locale: frame.locale, width: frame.width)
      html += "<section><h2>\(words[.hourly])</h2>\n<div\(frame.locale.englishMark)>\(section)</div></section>\n"
    }
    return shell(.accuracy, frame, html: html.isEmpty ? "<p>\(words[.noForecast])</p>\n" : html)
  }

  /// The three drawings of a backtest, by name.
  public static func backtestDrawing(_ name: String, _ record: SeriesBacktest, width: PictureWidth, locale: PictureLocale) -> Drawing? {
    switch name {
    case "past": BacktestPicture(record, width: width, locale: locale, headings: false).drawing()
    case "errors": ErrorByStepPicture(record.accuracy, unit: record.unit, width: width, locale: locale).drawing()
    case "coverage": CoveragePicture(record, width: width, locale: locale).drawing()
    default: nil
    }
  }

  private static func past(_ record: SeriesBacktest, _ index: Int, _ frame: DashboardFrame) -> String {
    let best = record.accuracy.scores.first(where: \.best)?.model
    let words = frame.words
    let format = MeasureFormat(unit: record.unit, values: record.history.y, locale: frame.locale)
    let dates = DateText(frame.locale)
    var table = HTMLTable(
      caption: words[.pastForecasts],
      columns: [HTMLTable.Column(title: words[.date])]
        + [words[.forecast], words[.value]].map { HTMLTable.Column(title: $0, numeric: true) }, classes: "dates")
    for path in record.forecasts where path.model == best {
      for row in path.ds.indices where row < min(path.mean.count, path.actual.count) {
        table.add([dates.reading(path.ds[row]), format.full(path.mean[row]), format.full(path.actual[row])])
      }
    }
    return figure("past", record, index, title: words[.pastForecasts], finding: record.says, table: table, notes: record.notes, frame)
  }

  private static func ranking(_ record: SeriesBacktest, _ index: Int, _ frame: DashboardFrame) -> String {
    let table = BacktestSection.table(record.accuracy, title: record.title, locale: frame.locale)
    return "<div\(frame.locale.englishMark)>\(table.html())</div>\n"
      + figure("errors", record, index, title: frame.words[.ranking], finding: "", table: errors(record, frame), notes: [], frame)
  }

  private static func errors(_ record: SeriesBacktest, _ frame: DashboardFrame) -> HTMLTable {
    let scores = record.accuracy.scores
    let format = MeasureFormat(unit: record.unit, values: scores.flatMap(\.errorByStep), locale: frame.locale)
    var table = HTMLTable(
      caption: frame.words[.ranking],
      columns: [HTMLTable.Column(title: frame.words[.step], numeric: true)]
        + scores.map { HTMLTable.Column(title: $0.model, numeric: true) })
    for step in 0..<(scores.map(\.errorByStep.count).max() ?? 0) {
      table.add(["\(step + 1)"] + scores.map { format.full($0.errorByStep.indices.contains(step) ? $0.errorByStep[step] : .nan) })
    }
    return table
  }

  private static func held(_ record: SeriesBacktest, _ index: Int, _ frame: DashboardFrame) -> String {
    let numbers = NumberText(frame.locale)
    let scores = record.accuracy.scores.filter { $0.coverage.contains { $0.held.isFinite } }
    guard let levels = scores.first?.coverage.map(\.level).sorted() else { return "" }
    var table = HTMLTable(
      caption: frame.words[.coverage],
      columns: [HTMLTable.Column(title: frame.words[.model])]
        + levels.map { HTMLTable.Column(title: numbers.percent($0 / 100), numeric: true) })
    for score in scores {
      table.add([score.model] + levels.map { level in numbers.percent(score.coverage.first { $0.level == level }?.held ?? .nan) })
    }
    let html = figure("coverage", record, index, title: frame.words[.coverage], finding: "", table: table, notes: [], frame)
    return html.isEmpty ? "" : "<section><h2>\(frame.words[.coverage])</h2>\n\(html)</section>\n"
  }

  private static func figure(
    _ name: String, _ record: SeriesBacktest, _ index: Int, title: String, finding: String, table: HTMLTable, notes: [String],
    _ frame: DashboardFrame
  ) -> String {
    guard let drawing = backtestDrawing(name, record, width: frame.width, locale: frame.locale) else { return "" }
    return Figure(
      id: "\(name)-\(index)", title: PictureTitle.text(record.title), subtitle: "", finding: finding, summary: drawing.summary,
      notes: notes,
      drawings: [drawing], points: nil, table: table, csv: "", locale: frame.locale,
      serving: frame.serving("accuracy/\(name)", page: "accuracy"),
      isTitled: false
    ).html()
  }
}
