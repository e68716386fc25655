import Engine

/// A simulation on a page: the shares with their intervals, and every figure as a row.
enum SimulationSection {
  static func html(_ answer: SimulateJob.Response, locale: PictureLocale) -> String {
    let table = figures(answer, locale: locale)
    return Figure(
      id: "simulation-shares", title: "Simulation", subtitle: SimulationPicture(answer, locale: locale).subtitle, finding: answer.says,
      summary: answer.says, notes: [],
      drawings: PictureWidth.allCases.map { SimulationPicture(answer, width: $0, locale: locale, headings: false).drawing() }, points: nil,
      table: table, csv: SimulationTable.rows(answer).csv(forSpreadsheets: true), locale: locale
    ).html()
  }

  private static func figures(_ answer: SimulateJob.Response, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    var table = HTMLTable(
      caption: "All figures",
      columns: [.init(title: "Of"), .init(title: "Figure")]
        + ["Value", "Lower", "Upper", "Exact"].map { .init(title: $0, numeric: true) })
    for part in answer.parts {
      for figure in part.figures where table.rows.count < 2000 {
        table.add(
          [part.name, figure.name.replacing("_", with: " ")]
            + [figure.value, figure.lower, figure.upper, figure.exact ?? .nan].map { $0.isFinite ? numbers.significant($0, 5) : "" })
      }
    }
    return table
  }
}
