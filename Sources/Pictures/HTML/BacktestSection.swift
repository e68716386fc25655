import Engine

/// How good a forecast was on data it had not seen: the ranking of the models, and their error by steps ahead.
enum BacktestSection {
  static func html(_ forecast: ForecastResult, locale: PictureLocale) -> String {
    guard let backtest = forecast.backtest, !backtest.scores.isEmpty else { return "" }
    return html(backtest, title: forecast.title, every: forecast.every, unit: forecast.unit, locale: locale)
  }

  /// - Parameter width: the one width to draw, where a server draws the others; nil draws all.
  static func html(
    _ backtest: BacktestSummary, title: String, every: String?, unit: MeasureUnit, locale: PictureLocale, width: PictureWidth? = nil
  ) -> String {
    let dates = DateText(locale)
    let step = every.map { title.hasSuffix("by \($0)") ? "" : ", by \($0)" } ?? ""
    var text = "<div class=\"backtest\"><h3>\(XMLText.escaped(PictureTitle.text(title) + step))</h3>\n"
    if let first = backtest.origins.first, let last = backtest.origins.last {
      let count = backtest.origins.count
      let period =
        first == last
        ? dates.reading(first, weekday: false)
        : "\(dates.reading(first, weekday: false)) to \(dates.reading(last, weekday: false))"
      text +=
        "<p>Each model forecast \(Counted.text(backtest.horizon, "period", "periods")) ahead from \(Counted.text(count, "origin", "origins")) "
      text += "(\(XMLText.escaped(period))), every time with only the data before it.</p>\n"
    }
    text += table(backtest, title: title, locale: locale).html()
    let widths = width.map { [$0] } ?? PictureWidth.allCases
    let drawings = widths.compactMap { ErrorByStepPicture(backtest, unit: unit, width: $0, locale: locale).drawing() }
    if !drawings.isEmpty {
      text +=
        "<div class=\"body\"\(width == nil ? "" : " tabindex=\"0\"") role=\"img\" aria-label=\"Mean absolute error by steps ahead, a line a model\">"
      for drawing in drawings { text += SVGWriter.inline(drawing, classes: width == nil ? "w w\(Int(drawing.width))" : "one") + "\n" }
      text += "</div>\n"
    }
    return text + "</div>\n"
  }

  static func table(_ backtest: BacktestSummary, title: String, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    let words = locale.drawn
    let levels = Set(backtest.scores.flatMap { $0.coverage.map(\.level) }).sorted()
    var columns = [
      HTMLTable.Column(title: locale.words[.model]), HTMLTable.Column(title: words[.choice]),
      HTMLTable.Column(title: "MASE", numeric: true),
      HTMLTable.Column(title: "WAPE", numeric: true), HTMLTable.Column(title: words[.bias], numeric: true),
    ]
    columns += levels.map { HTMLTable.Column(title: words.phrase(.intervalHeld, numbers.percent($0 / 100)), numeric: true) }
    var table = HTMLTable(caption: words.phrase(.accuracyOfEach, PictureTitle.text(title)), columns: columns)
    for score in backtest.scores {
      let coverage = levels.map { level in
        numbers.percent(score.coverage.first { $0.level == level }?.held ?? .nan)
      }
      table.add(
        [
          score.model, score.best ? words[.best] : "", numbers.fixed(score.mase, decimals: 3), numbers.percent(score.wape),
          signed(score.bias, numbers),
        ]
          + coverage)
    }
    return table
  }

  /// Too high is +, too low is −.
  private static func signed(_ share: Double, _ numbers: NumberText) -> String {
    (share >= 0.0005 ? "+" : "") + numbers.percent(share)
  }
}
