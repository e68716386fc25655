import Engine

/// One queue on a page: its answer, the curve of agents against service level, and every measure as a number.
enum ErlangSection {
  static func html(_ answer: ErlangJob.Response, locale: PictureLocale) -> String {
    let english = locale.englishMark
    var text = "<p class=\"finding\"\(english)>\(XMLText.escaped(answer.says))</p>\n"
    if let tradeOff = answer.tradeOff { text += TradeOffFigure.figure(tradeOff, id: "trade-off", locale: locale).html() }
    if let classes = answer.classes { text += table(classes, locale: locale) }
    return text + measures(answer, locale: locale)
  }

  private static func table(_ classes: [ErlangJob.ClassMeasures], locale: PictureLocale) -> String {
    let numbers = NumberText(locale)
    var table = HTMLTable(
      caption: "Classes, the most urgent first",
      columns: [.init(title: "Class")] + ["Load", "Goal", "In time", "Wait (s)", "Queue"].map { .init(title: $0, numeric: true) })
    for part in classes {
      table.add([
        part.name, numbers.significant(part.offeredLoad, 5), "\(numbers.percent(part.goalShare)) / \(numbers.short(part.goalSeconds)) s",
        numbers.percent(part.serviceLevel), numbers.significant(part.averageSpeedOfAnswer, 4),
        numbers.significant(part.meanQueueLength, 4),
      ])
    }
    return table.html()
  }

  private static func measures(_ answer: ErlangJob.Response, locale: PictureLocale) -> String {
    let numbers = NumberText(locale)
    var table = HTMLTable(caption: "All measures", columns: [.init(title: "Measure"), .init(title: "Value", numeric: true)])
    for measure in ErlangTable.measures(answer) {
      table.add([measure.name.replacing("_", with: " "), measure.value.isFinite ? numbers.significant(measure.value, 5) : "–"])
    }
    return table.html()
  }
}
