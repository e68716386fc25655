import Engine

/// Why a chart was chosen, put together from its tests in the reader's language; in English the engine's own sentence stands.
struct ChoiceWords {
  let chart: ControlChartResult
  let locale: PictureLocale

  /// Nil in English, and where the reason is of another kind than the tests tell.
  var why: String? {
    guard locale != .en, !chart.why.isEmpty else { return nil }
    let words = locale.drawn
    if chart.why.hasSuffix(": asked for by name.") { return words.phrase(.askedForByName, ControlChartWords.typeName(chart.type, locale)) }
    switch chart.type {
    case "expected": return expectation
    case "monitor":
      return words.phrase(.watchesEachPoint, NumberText(locale).significant(test("baseline")?.value ?? .nan, 6))
    case "p", "u", "c": return plain(.suitsSampling, "dispersion")
    case "p_prime", "u_prime": return plain(.suitsOverdispersion, "dispersion")
    case "xmr":
      guard let dispersion = test("dispersion") else { return plain(.suitsSingleValues, "autocorrelation") }
      return dispersion.found ? plain(.suitsOverdispersion, "dispersion") : nil
    default: return nil
    }
  }

  private var expectation: String? {
    let words = locale.drawn
    let numbers = NumberText(locale)
    var reasons: [String] = []
    if let season = found("season") { reasons.append(words.phrase(.becauseOfSeason, numbers.percent(season, decimals: 0))) }
    if let memory = found("autocorrelation") { reasons.append(words.phrase(.becauseOfMemory, numbers.significant(memory, 3))) }
    if chart.unit == .count, let dispersion = found("dispersion") {
      reasons.append(words.phrase(.becauseOfDispersion, numbers.significant(dispersion, 3)))
    }
    if let skewness = found("skewness") { reasons.append(words.phrase(.becauseOfSkewness, numbers.significant(skewness, 3))) }
    guard !reasons.isEmpty else { return nil }
    return "\(words.phrase(.judgedAgainstExpected, reasons.joined(separator: words[.and]))) \(words[.onlyBeyondCounts])"
  }

  private func plain(_ phrase: DrawnWord, _ name: String) -> String? {
    guard let test = test(name), test.value.isFinite else { return nil }
    let (words, numbers) = (locale.drawn, NumberText(locale))
    var text = words.phrase(phrase, ControlChartWords.typeName(chart.type, locale), numbers.significant(test.value, 3))
    if let baseline = self.test("baseline"), !baseline.found {
      text += " " + words.phrase(.fewPointsSetLimits, numbers.significant(baseline.value, 6))
    }
    return text
  }

  private func test(_ name: String) -> ControlChartResult.Diagnostics.Test? { chart.diagnostics.tests?.first { $0.name == name } }

  private func found(_ name: String) -> Double? {
    guard let test = test(name), test.found, test.value.isFinite else { return nil }
    return test.value
  }
}
