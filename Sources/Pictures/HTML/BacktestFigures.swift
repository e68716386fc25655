import Engine

/// A backtest on a page: the forecasts beside what came, the ranking, the errors by steps ahead, and whether the intervals held.
enum BacktestFigures {
  static func html(_ record: SeriesBacktest, locale: PictureLocale) -> String {
    let paths = PictureWidth.allCases.map { BacktestPicture(record, width: $0, locale: locale, headings: false).drawing() }
    let coverage = PictureWidth.allCases.compactMap { CoveragePicture(record, width: $0, locale: locale).drawing() }
    var text = "<p>\(XMLText.escaped(record.says))</p>\n" + pictures(paths, says: record.says)
    text += BacktestSection.html(record.accuracy, title: record.title, every: record.every, unit: record.unit, locale: locale)
    if let first = coverage.first { text += pictures(coverage, says: first.summary) }
    for note in record.notes { text += "<p>\(XMLText.escaped(note))</p>\n" }
    return text
  }

  private static func pictures(_ drawings: [Drawing], says: String) -> String {
    var text = "<div class=\"body\" role=\"img\" aria-label=\"\(XMLText.escaped(says))\">"
    for drawing in drawings { text += SVGWriter.inline(drawing, classes: "w w\(Int(drawing.width))") + "\n" }
    return text + "</div>\n"
  }
}
