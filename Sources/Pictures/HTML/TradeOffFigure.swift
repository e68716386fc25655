import Engine

/// What more or fewer people give, on a page: the curve, and each number of people as a row.
enum TradeOffFigure {
  static func figure(_ tradeOff: TradeOff, id: String, locale: PictureLocale) -> Figure {
    let numbers = NumberText(locale)
    let isUncertain = tradeOff.points.contains { $0.expectedServiceLevel != nil }
    let (words, drawn) = (locale.words, locale.drawn)
    let over = locale == .en ? ["Over all contacts", "At the mean volume"] : [drawn[.overAllContacts], drawn[.atMeanVolume]]
    let titles = [words[.agents]] + over.suffix(isUncertain ? 2 : 1) + [words[.occupancy], drawn[.waitColumn]]
    var table = HTMLTable(caption: locale.drawn[.onePersonMore], columns: titles.map { HTMLTable.Column(title: $0, numeric: true) })
    var csv = DataTable(
      columns: ["agents"] + (isUncertain ? ["expected_service_level"] : []) + ["service_level", "occupancy", "average_speed_of_answer"])
    for point in tradeOff.points {
      let expected = isUncertain ? [point.expectedServiceLevel ?? .nan] : []
      table.add(
        ["\(point.agents)"] + (expected + [point.serviceLevel, point.occupancy]).map { numbers.percent($0) }
          + [numbers.significant(point.averageSpeedOfAnswer, 4)])
      csv.add(
        ([Double(point.agents)] + expected + [point.serviceLevel, point.occupancy, point.averageSpeedOfAnswer]).map { .number($0) })
    }
    let picture = TradeOffPicture(tradeOff, width: .wide, locale: locale)
    let own = QueueWords.text(tradeOff, locale)
    return Figure(
      id: id, title: locale.drawn[.onePersonMore], subtitle: picture.subtitle, finding: own ?? tradeOff.says, summary: tradeOff.says,
      notes: [],
      drawings: PictureWidth.allCases.map { TradeOffPicture(tradeOff, width: $0, locale: locale, headings: false).drawing() }, points: nil,
      table: table, csv: csv.csv(forSpreadsheets: true), locale: locale, hasEnglishSubtitle: false,
      hasEnglishFinding: own == nil)
  }
}
