/// A real table: header cells with scope, numbers right-aligned, inside a region that may scroll sideways.
struct HTMLTable {
  struct Column {
    var title: String
    var numeric = false
  }

  let caption: String
  let columns: [Column]
  /// Cells as HTML.
  private(set) var rows: [[String]] = []
  let classes: String
  /// On narrow screens each row becomes a card: every cell then names its column.
  private var isCards: Bool { classes.contains("cards") }

  init(caption: String, columns: [Column], classes: String = "") {
    self.caption = caption
    self.columns = columns
    self.classes = classes
  }

  /// A row of plain texts.
  mutating func add(_ texts: [String]) { rows.append(texts.map(XMLText.escaped)) }

  /// A row of cells that are HTML already.
  mutating func add(html: [String]) { rows.append(html) }

  func html() -> String {
    var text = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"\(XMLText.escaped(caption))\">"
    text += "<table\(classes.isEmpty ? "" : " class=\"\(classes)\"")><caption>\(XMLText.escaped(caption))</caption>\n<thead><tr>"
    for column in columns { text += "<th scope=\"col\"\(column.numeric ? " class=\"n\"" : "")>\(XMLText.escaped(column.title))</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for row in rows {
      text += "<tr>"
      for (index, cell) in row.enumerated() where index < columns.count {
        if index == 0 {
          text += "<th scope=\"row\"\(columns[index].numeric ? " class=\"n\"" : "")>\(cell)</th>"
        } else {
          let label = isCards ? " data-label=\"\(XMLText.escaped(columns[index].title))\"" : ""
          text += "<td\(columns[index].numeric ? " class=\"n\"" : "")\(label)>\(cell)</td>"
        }
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }
}
