import Engine

/// What is said of one point: date, value, verdict, centre and limits, denominator, phase, note; in this order.
struct ControlChartPointWords {
  private let picture: ControlChartPicture
  private let byPoint: [Int: [ChartSignal]]
  private let phaseStarts: [Int]

  init(_ picture: ControlChartPicture) {
    self.picture = picture
    var byPoint: [Int: [ChartSignal]] = [:]
    for signal in picture.result.signals { for member in signal.members { byPoint[member, default: []].append(signal) } }
    self.byPoint = byPoint.mapValues { $0.sorted(by: RuleWords.precedes) }
    phaseStarts = picture.main.phaseStarts.sorted()
  }

  func text(_ index: Int) -> String {
    let (result, format) = (picture.result, picture.format)
    guard result.points.indices.contains(index) else { return "" }
    let point = result.points[index]
    let words = picture.locale.drawn
    var parts = ["\(DateText(picture.locale).reading(point.ds)): \(format.withUnit(picture.main.y[index]))", verdict(index)]
    let lines = [
      picture.main.center[index].isFinite
        ? "\(words.name(picture.centerName).lowercased()) \(format.short(picture.main.center[index]))" : nil,
      picture.main.lower[index].isFinite ? "\(words[.lowerLimit].lowercased()) \(format.short(picture.main.lower[index]))" : nil,
      picture.main.upper[index].isFinite ? "\(words[.upperLimit].lowercased()) \(format.short(picture.main.upper[index]))" : nil,
    ].compactMap { $0 }
    if !lines.isEmpty { parts.append(lines.joined(separator: ", ")) }
    if point.n.isFinite { parts.append("n \(format.numbers.short(point.n))") }
    if result.phases.count > 1 {
      let number = phaseStarts.filter { $0 <= index }.count
      let label = result.phases.indices.contains(number) ? result.phases[number].label : nil
      parts.append(words.phrase(.phase, "\(number + 1)").lowercased() + (label.map { ": \($0)" } ?? ""))
    }
    return parts.joined(separator: "; ")
  }

  /// Within limits, or the rules in words and which way.
  func verdict(_ index: Int) -> String {
    let point = picture.result.points[index]
    if let signals = byPoint[index], !signals.isEmpty {
      return signals.map { signal in
        let way =
          switch signal.judgement {
          case .worse: ", \(picture.locale.words[.worse])"
          case .better: ", \(picture.locale.words[.better])"
          case .none: ""
          }
        return "\(signal.mark): \(RuleWords.title(signal.rule, picture.locale))\(way)"
      }.joined(separator: "; ")
    }
    if let reason = point.excluded { return "left out: \(reason)" }
    if !point.complete { return picture.locale.drawn[.notComplete] }
    if !picture.result.judged { return picture.locale.words[.notJudged].lowercased() }
    return picture.main.hasLimits ? picture.locale.drawn[.withinLimits] : "no signal"
  }
}
