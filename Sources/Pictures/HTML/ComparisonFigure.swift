import Engine

/// A comparison on a page.
enum ComparisonFigure {
  static func figure(_ comparison: GroupComparison, locale: PictureLocale, serving: FigureServing? = nil) -> Figure {
    let words = ComparisonWords(comparison, locale: locale)
    let widths = serving.map { [$0.width] } ?? PictureWidth.allCases
    let drawings = widths.map { ComparisonPicture.drawing(comparison, width: $0, locale: locale, headings: false) }
    return Figure(
      id: Figure.id("compare-", comparison.title), title: words.title, subtitle: words.subtitle, finding: comparison.says,
      summary: words.summary, notes: [comparison.why, comparison.errorSays] + comparison.notes, drawings: drawings, points: nil,
      table: table(comparison, words), csv: serving == nil ? ComparisonTable.table([comparison]).csv(forSpreadsheets: true) : "",
      locale: locale,
      serving: serving, hasEnglishSubtitle: false)
  }

  private static func table(_ comparison: GroupComparison, _ words: ComparisonWords) -> HTMLTable {
    let format = words.format
    var table = HTMLTable(
      caption: words.title,
      columns: [
        HTMLTable.Column(title: words.locale.words[.group]), HTMLTable.Column(title: "n", numeric: true),
        HTMLTable.Column(title: words.drawn[.figure], numeric: true),
        HTMLTable.Column(title: words.drawn[.interval95], numeric: true), HTMLTable.Column(title: words.drawn[.lowerLimit], numeric: true),
        HTMLTable.Column(title: words.drawn[.upperLimit], numeric: true), HTMLTable.Column(title: words.drawn[.verdict]),
      ], classes: "groups")
    for group in comparison.groups.prefix(2000) {
      let interval = group.intervalLow.isFinite ? "\(format.short(group.intervalLow)) – \(format.withUnit(group.intervalHigh))" : ""
      let verdict = group.flagged ? (group.says ?? "differs") : (group.figure.isFinite ? words.drawn[.cannotTell] : "no figure")
      table.add([
        group.name, format.numbers.significant(group.n, 6), format.full(group.figure), interval,
        format.full(group.lowerLimits.last ?? .nan),
        format.full(group.upperLimits.last ?? .nan), verdict,
      ])
    }
    return table
  }
}
