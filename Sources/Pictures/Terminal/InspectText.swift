import Engine

/// What files were taken for, as text: a heading, the columns, and what is unclear or missing.
struct InspectText {
  private let answer: InspectResponse
  private let style: TerminalStyle

  init(_ answer: InspectResponse, style: TerminalStyle) {
    self.answer = answer
    self.style = style
  }

  func text() -> String { answer.files.map(text).joined(separator: "\n") }

  private func text(_ file: InspectResponse.File) -> String {
    var lines = style.wrapped("\(file.file): \(file.table ?? "unknown table"), \(file.tableWhy).")
    let rows = file.wholeFile ? Counted.text(file.rows, "row", "rows") : "the first \(file.rows) rows"
    lines += style.wrapped("Written as \(file.delimiter), \(file.encoding); looked at \(rows).")
    lines.append("")
    var table = TextTable(
      alignments: [.left, .left, .left, .right, .left], style: style, header: ["column", "taken for", "format", "filled", "values"],
      flexible: 4)
    for column in file.columns {
      table.add([
        short(column.header), column.takenFor ?? "-", short(column.format ?? ""), percent(column.filled),
        column.samples.joined(separator: " | "),
      ])
    }
    lines += table.lines()
    lines += reasons(file)
    for (title, sentences) in [("Missing", file.missing), ("Unclear", file.unclear)] where !sentences.isEmpty {
      lines.append("")
      lines += sentences.flatMap { style.wrapped("\(title): \($0)") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Why each column was taken so, columns of one reason together, in the order of the file.
  private func reasons(_ file: InspectResponse.File) -> [String] {
    var order: [String] = []
    var columns: [String: [String]] = [:]
    for column in file.columns {
      // Which column a name is an alias of stands in the table already.
      let why = column.takenFor.map { column.why.replacing(" of \($0)", with: "").replacing(" for \($0)", with: "") } ?? column.why
      if columns[why] == nil { order.append(why) }
      columns[why, default: []].append(column.header.isEmpty ? "(no name)" : column.header)
    }
    return order.isEmpty ? [] : [""] + order.flatMap { style.wrapped("\(sentence($0)) \((columns[$0] ?? []).joined(separator: ", "))") }
  }

  /// The reason with a capital letter and, where it introduces names, a colon.
  private func sentence(_ why: String) -> String { why.prefix(1).uppercased() + why.dropFirst() + (why.isEmpty ? "" : ":") }

  /// A long name or value would leave no room for the reason.
  private func short(_ text: String) -> String { text.count <= 28 ? text : String(text.prefix(27)) + (style.plain ? "." : "…") }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
