import Engine

/// A running day on a page: the day so far and to come, the moves that help, and each interval as numbers.
enum IntradaySection {
  static func html(_ answer: IntradayResponse, locale: PictureLocale) -> String {
    let picture = IntradayPicture(answer, width: .wide, locale: locale)
    let figure = Figure(
      id: "intraday", title: picture.title, subtitle: picture.subtitle, finding: answer.says.first ?? "",
      summary: answer.says.joined(separator: " "), notes: Array(answer.says.dropFirst()),
      drawings: PictureWidth.allCases.map { IntradayPicture(answer, width: $0, locale: locale, headings: false).drawing() }, points: nil,
      table: intervals(answer, locale: locale), csv: IntradayTable.intervals(answer).csv(forSpreadsheets: true), locale: locale)
    return figure.html() + moves(answer, locale: locale) + AssumedList.html(answer.assumptions, locale: locale)
  }

  private static func moves(_ answer: IntradayResponse, locale: PictureLocale) -> String {
    guard !answer.moves.isEmpty else { return "" }
    let numbers = NumberText(locale)
    var table = HTMLTable(
      caption: "Moves, in the order in which to make them",
      columns: [
        .init(title: "Move"), .init(title: "People", numeric: true), .init(title: "Paid hours", numeric: true),
        .init(title: "Points of service level", numeric: true), .init(title: "Contacts more in time", numeric: true),
      ])
    for move in answer.moves {
      table.add([
        move.says, "\(move.people)", numbers.significant(move.hours, 4), numbers.fixed(move.gain * 100, decimals: 1),
        numbers.fixed(move.contacts, decimals: 0),
      ])
    }
    return table.html()
  }

  private static func intervals(_ answer: IntradayResponse, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    let dates = DateText(locale)
    let rows = answer.intervals
    let titles = ["Planned", "Came", "To come", "Lower", "Upper", "Agents", "There", "After the moves", "Needed", "Service level"]
    var table = HTMLTable(
      caption: "The day by interval", columns: [.init(title: "Interval")] + titles.map { .init(title: $0, numeric: true) },
      classes: "dates")
    let columns = [
      rows.planned, rows.actual, rows.forecast, rows.forecastLower, rows.forecastUpper, rows.agents, rows.present, rows.agentsAfter,
      rows.needed,
    ]
    for place in rows.ds.indices.prefix(2000) {
      func at(_ column: [Double]) -> Double { column.indices.contains(place) ? column[place] : .nan }
      table.add(
        [dates.reading(rows.ds[place])] + columns.map { numbers.significant(at($0), 4) } + [numbers.percent(at(rows.serviceLevel))])
    }
    return table
  }
}
