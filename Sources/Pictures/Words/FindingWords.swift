import Engine

/// A finding of the analysis in the reader's language, put together from its numbers; in English the engine's own sentence stands.
struct FindingWords {
  let response: AnalyzeResponse
  let locale: PictureLocale
  /// Names of series in the language, by id.
  let name: (String) -> String

  /// Nil in English, and for what has only a sentence.
  func text(_ finding: Finding) -> String? {
    guard locale != .en else { return nil }
    let words = locale.drawn
    let names = (finding.series ?? []).map(name)
    switch finding.topic {
    case .shift: return shift(finding)
    case .furtherSignals:
      guard let flagged = finding.flagged, flagged.count == names.count else { return nil }
      return words.phrase(.unusualToo, list(zip(names, flagged).map { "\($0) (\($1))" }))
    case .steady: return words.phrase(.steadyOnes, list(names))
    case .outlook: return outlook(finding)
    case .staffing: return response.staffing.flatMap { PlanWords(plan: $0, locale: locale).text(finding.says) }
    case .assumptions, .data: return nil
    }
  }

  private func shift(_ finding: Finding) -> String? {
    guard let id = finding.series?.first, let flagged = finding.flagged?.first, let tested = finding.tested, let events = finding.events,
      let chart = response.charts.first(where: { $0.uniqueId == id })
    else { return nil }
    let (words, dates) = (locale.drawn, DateText(locale))
    let format = MeasureFormat(unit: ChartData.unit(of: chart), values: events.flatMap { [$0.value, $0.expected] }, locale: locale)
    let texts = events.map { event in
      let when = dates.reading(event.ds, year: false) + (event.periods > 1 ? words.phrase(.inARow, "\(event.periods)") : "")
      return words.phrase(.valueExpected, when, format.withUnit(event.value), format.withUnit(event.expected))
    }
    return words.phrase(.outOfTheOrdinary, name(id), "\(flagged)", "\(tested)", texts.joined(separator: "; "))
  }

  private func outlook(_ finding: Finding) -> String? {
    guard let outlook = finding.outlook, let step = Self.steps[finding.every ?? ""] else { return nil }
    let (words, numbers) = (locale.drawn, NumberText(locale))
    let steps = "\(outlook.steps)"
    var text = words.phrase(step, numbers.significant(outlook.total, 6), steps)
    if let change = outlook.change {
      let share = numbers.percent(abs(change), decimals: 0)
      text +=
        abs(change) < 0.005
        ? words.phrase(.asManyAsBefore, steps) : words.phrase(change > 0 ? .moreThanBefore : .fewerThanBefore, share, steps)
    }
    text += locale == .zhHant ? "。" : "."
    guard let origins = outlook.origins, let error = outlook.error else { return text }
    guard let naive = outlook.repetitionError else {
      return text + words.phrase(.pastErrors, "\(origins)", numbers.percent(error, decimals: 0))
    }
    return text
      + words.phrase(.pastErrorsBeside, "\(origins)", numbers.percent(error, decimals: 0), numbers.percent(naive, decimals: 0))
  }

  private static let steps: [String: DrawnWord] = ["hour": .comingHours, "day": .comingDays]

  private func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: locale == .zhHant ? "、" : ", ") + locale.drawn[.and] + last
  }
}
