import Engine

/// A deferred answer as text: the sentences, the plans, and what waits day by day.
struct DeferredText {
  let answer: DeferredResponse
  let style: TerminalStyle

  func text() -> String {
    var lines = answer.says.flatMap { style.wrapped($0) }
    lines.append("")
    lines += waiting()
    let plans = DeferredTable.plans(answer, numbers: style.numbers).text(style: style)
    let assumed = answer.assumptions.isEmpty ? [] : [""] + style.wrapped("Assumed: \(answer.assumptions.joined(separator: "; ")).")
    return lines.map { $0 + "\n" }.joined() + plans + assumed.map { $0 + "\n" }.joined()
  }

  /// What waits at the end of each day, in one line from the first day to the last.
  private func waiting() -> [String] {
    let days = answer.days
    guard days.ds.count > 1, let most = days.waiting.filter(\.isFinite).max(), most > 0,
      let peak = days.waiting.firstIndex(of: most)
    else { return [] }
    let border = style.plain ? "|" : "│"
    let columns = min(days.ds.count, max(12, style.columns - 30))
    let bars = SparkText.line(days.waiting, columns: columns, style: style, fromZero: true)
    let dates = DateText(style.locale)
    let words = "most \(style.numbers.short(most)) h on \(style.text(dates.reading(days.ds[peak], year: false)))"
    return ["waiting \(border)\(bars)\(border) \(words)", ""]
  }
}
