import Engine

/// A hiring plan on a page: people needed and there, whom to start when, and each month as numbers.
enum HiringSection {
  static func html(_ answer: HiringResponse, locale: PictureLocale) -> String {
    let picture = HiringPicture(answer, width: .wide, locale: locale)
    let figure = Figure(
      id: "hiring", title: picture.title, subtitle: picture.subtitle, finding: answer.says.first ?? "",
      summary: answer.says.joined(separator: " "), notes: Array(answer.says.dropFirst()),
      drawings: PictureWidth.allCases.map { HiringPicture(answer, width: $0, locale: locale, headings: false).drawing() }, points: nil,
      table: months(answer, locale: locale), csv: HiringTable.months(answer).csv(forSpreadsheets: true), locale: locale)
    return figure.html() + starts(answer, locale: locale) + AssumedList.html(answer.assumptions, locale: locale)
  }

  private static func starts(_ answer: HiringResponse, locale: PictureLocale) -> String {
    guard !answer.starts.isEmpty else { return "" }
    let dates = DateText(locale)
    var table = HTMLTable(
      caption: "Who starts when",
      columns: [.init(title: "People", numeric: true), .init(title: "Decide by"), .init(title: "Start"), .init(title: "First contacts")])
    for start in answer.starts {
      table.add(["\(start.people)"] + [start.decide, start.start, start.productive].map { dates.reading($0, weekday: false) })
    }
    return table.html()
  }

  private static func months(_ answer: HiringResponse, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    let dates = DateText(locale)
    let months = answer.months
    let titles = ["Volume", "Needed", "Needed at the upper bound", "People of today", "Starts", "In training", "There", "Missing"]
    var table = HTMLTable(
      caption: "The team by month", columns: [.init(title: "Month")] + titles.map { .init(title: $0, numeric: true) }, classes: "dates")
    let columns = [
      months.volume, months.needed, months.neededUpper, months.withoutHiring, months.starts.map(Double.init), months.inTraining,
      months.capacity, months.missing,
    ]
    for place in months.ds.indices.prefix(2000) {
      table.add(
        [dates.reading(months.ds[place], weekday: false)]
          + columns.map { numbers.significant($0.indices.contains(place) ? $0[place] : .nan, 5) })
    }
    return table
  }
}
