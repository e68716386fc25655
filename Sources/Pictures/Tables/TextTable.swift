/// Aligned columns of text: words left, numbers right.
struct TextTable {
  enum Alignment { case left, right }

  let alignments: [Alignment]
  let style: TerminalStyle
  /// The column that is cut when the table is wider than the terminal; nil for the widest column of words.
  let flexible: Int?
  private var rows: [[String]] = []
  private var header: [String]?

  init(alignments: [Alignment], style: TerminalStyle, header: [String]? = nil, flexible: Int? = nil) {
    self.alignments = alignments
    self.style = style
    self.header = header
    self.flexible = flexible
  }

  mutating func add(_ row: [String]) { rows.append(row.map { style.text($0) }) }

  /// The lines. A table wider than the terminal has its flexible column cut, though never below eight characters.
  func lines() -> [String] {
    let all = (header.map { [$0] } ?? []) + rows
    var widths = alignments.indices.map { column in all.map { column < $0.count ? EastAsianWidth.columns($0[column]) : 0 }.max() ?? 0 }
    let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
    let words = alignments.indices.filter { alignments[$0] == .left }
    if total > style.columns, let widest = flexible ?? words.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] = max(8, widths[widest] - (total - style.columns))
    }
    return all.map { row in
      var line = ""
      for (column, width) in widths.enumerated() {
        let text = EastAsianWidth.cut(column < row.count ? row[column] : "", to: width, ellipsis: style.plain ? "..." : "…")
        let padding = String(repeating: " ", count: max(0, width - EastAsianWidth.columns(text)))
        line += (column == 0 ? "" : "  ") + (alignments[column] == .left ? text + padding : padding + text)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
