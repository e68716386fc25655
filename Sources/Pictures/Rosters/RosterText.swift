import Engine
import Timeline

/// A roster as text: the sentences, people by days in blocks as wide as the terminal, who is there of whom is needed, and the people's sums.
struct RosterText {
  private let answer: RosterResponse
  private let grid: RosterGrid
  private let style: TerminalStyle

  init(_ answer: RosterResponse, style: TerminalStyle) {
    self.answer = answer
    grid = RosterGrid(answer)
    self.style = style
  }

  func text() -> String {
    var lines = answer.says.flatMap { style.wrapped($0) }
    guard !answer.shifts.isEmpty else { return lines.map { $0 + "\n" }.joined() }
    let names = min(20, max(8, (answer.people.map(\.name) + answer.kinds.map(\.id)).map(EastAsianWidth.columns).max() ?? 8))
    let widest = min(12, max(7, (answer.kinds.map { EastAsianWidth.columns($0.id) }.max() ?? 0) + 2))
    // Seven days side by side where they can be: a cell is then as narrow as that takes, but never below six.
    let cell = max(6, min(widest, (style.columns - names) / 7 - 1))
    for block in grid.blocks(most: max(1, (style.columns - names) / (cell + 1))) {
      lines.append("")
      lines.append(row("", block.map(heading), names: names, cell: cell))
      for (place, person) in answer.people.enumerated() {
        lines.append(row(person.name, block.map { text(grid.cells[place][$0], cell) }, names: names, cell: cell))
      }
      for (place, kind) in answer.kinds.enumerated() {
        lines.append(row(kind.id, block.map { presence(grid.presence[place][$0]) }, names: names, cell: cell))
      }
    }
    return (lines + legend + [""]).map { style.text($0) + "\n" }.joined() + RosterTable.people(answer).text(style: style)
  }

  private func row(_ name: String, _ cells: [String], names: Int, cell: Int) -> String {
    var line = padded(name, to: names)
    for text in cells { line += " " + padded(text, to: cell) }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func padded(_ text: String, to width: Int) -> String {
    let cut = EastAsianWidth.cut(text, to: width, ellipsis: style.plain ? "." : "…")
    return cut + String(repeating: " ", count: max(0, width - EastAsianWidth.columns(cut)))
  }

  private func heading(_ day: Int) -> String {
    guard let date = grid.dates[day] else { return answer.dates[day] }
    return "\(DateText(style.locale).weekday(date)) \(date.parts.day)"
  }

  private func text(_ cell: RosterGrid.Cell, _ width: Int) -> String {
    if cell.isIll { return "ill" }
    guard !cell.kinds.isEmpty else { return (cell.askedOff ? "off" : "–") + (cell.isChanged ? "*" : "") }
    let mark = (cell.askedOff ? "!" : "") + (cell.isChanged ? "*" : "")
    let full = cell.kinds.joined(separator: "+")
    let text = EastAsianWidth.columns(full) <= width - mark.count ? full : cell.kinds.map { grid.short[$0] ?? $0 }.joined(separator: "+")
    return EastAsianWidth.cut(text, to: width - mark.count, ellipsis: style.plain ? "." : "…") + mark
  }

  private func presence(_ presence: RosterGrid.Presence?) -> String {
    guard let presence else { return "" }
    return "\(presence.present)/\(presence.needed)" + (presence.isShort ? " !" : "")
  }

  private var legend: [String] {
    let cells = grid.cells.joined()
    var notes: [String] = []
    if cells.contains(where: { $0.askedOff && $0.kinds.isEmpty }) { notes.append("off: asked for and kept") }
    if cells.contains(where: { $0.askedOff && !$0.kinds.isEmpty }) { notes.append("!: asked to be off") }
    if cells.contains(where: \.isChanged) { notes.append("*: changed") }
    if grid.presence.joined().contains(where: { $0?.isShort == true }) {
      notes.append("3/4 !: three there, four needed, or a skill missing")
    }
    return notes.isEmpty ? [] : [""] + style.wrapped(notes.joined(separator: "; "))
  }
}
