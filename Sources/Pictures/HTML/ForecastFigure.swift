import Engine

/// A forecast on a page.
enum ForecastFigure {
  static func figure(_ forecast: ForecastResult, locale: PictureLocale, serving: FigureServing? = nil) -> Figure {
    let picture = ForecastPicture(forecast, width: .wide, locale: locale)
    let widths = serving.map { [$0.width] } ?? PictureWidth.allCases
    let drawings = widths.map { ForecastPicture(forecast, width: $0, locale: locale, headings: false).drawing() }
    let reason = forecast.why.isEmpty ? [] : [forecast.why]
    return Figure(
      id: Figure.id("forecast-", "\(forecast.uniqueId)-\(forecast.every ?? "step")-\(forecast.model)"), title: picture.title,
      subtitle: picture.subtitle, finding: forecast.says, summary: picture.summary, notes: reason + forecast.notes, drawings: drawings,
      points: PointTexts(picture), table: table(picture),
      csv: serving == nil ? ForecastTable.table([forecast]).csv(forSpreadsheets: true) : "",
      locale: locale, serving: serving, hasEnglishSubtitle: false)
  }

  private static func table(_ picture: ForecastPicture) -> HTMLTable {
    let result = picture.result
    let levels = result.intervals.sorted { $0.level < $1.level }
    var columns = [
      HTMLTable.Column(title: picture.locale.words[.date]), HTMLTable.Column(title: picture.locale.words[.forecast], numeric: true),
    ]
    for interval in levels {
      let level = picture.format.numbers.percent(interval.level / 100)
      columns.append(HTMLTable.Column(title: "\(level) from", numeric: true))
      columns.append(HTMLTable.Column(title: "\(level) to", numeric: true))
    }
    var table = HTMLTable(caption: "\(picture.title): forecast", columns: columns, classes: "dates")
    let dates = DateText(picture.locale)
    func at(_ column: [Double], _ index: Int) -> String {
      picture.format.full(column.indices.contains(index) ? column[index] : .nan)
    }
    for index in result.ds.indices.prefix(2000) {
      table.add(
        [dates.reading(result.ds[index]), at(result.mean, index)] + levels.flatMap { [at($0.lower, index), at($0.upper, index)] })
    }
    return table
  }
}
