import Engine

/// A shift plan as text: the plan in sentences, need and cover of each day as bars of one scale, and who begins when.
struct ShiftsText {
  let answer: ShiftsResponse
  let style: TerminalStyle

  init(_ answer: ShiftsResponse, style: TerminalStyle) {
    self.answer = answer
    self.style = style
  }

  func text() -> String {
    var lines = answer.says.flatMap { style.wrapped($0) }
    lines.append("")
    lines += days()
    let rows = ShiftsTable.assignments(answer)
    return lines.map { $0 + "\n" }.joined() + (answer.assignments.isEmpty ? "" : "\n" + rows.text(style: style))
  }

  /// Two lines a day: who is needed and who is there.
  private func days() -> [String] {
    guard let most = (answer.requirement + answer.coverage).joined().filter(\.isFinite).max(), most > 0 else { return [] }
    let border = style.plain ? "|" : "│"
    func bars(_ values: [Double]) -> String {
      let columns = min(values.count, max(12, style.columns - 24))
      // One scale for all lines: a further column carries the peak and is cut off again.
      return border + String(SparkText.line(values + [most], columns: columns + 1, style: style, fromZero: true).dropLast()) + border
    }
    let names = answer.requirement.indices.map { style.text(ShiftsTable.day($0, answer)) }
    let widest = names.map(EastAsianWidth.columns).max() ?? 0
    return zip(answer.requirement, answer.coverage).enumerated().flatMap { place, rows in
      let padding = String(repeating: " ", count: widest - EastAsianWidth.columns(names[place]))
      let blank = String(repeating: " ", count: widest)
      return ["\(names[place])\(padding) need  \(bars(rows.0))", "\(blank) cover \(bars(rows.1))"]
    }
  }
}
