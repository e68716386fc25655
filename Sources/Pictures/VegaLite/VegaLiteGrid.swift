import Engine

/// Something that stands in a document: a panel over time, or a grid.
protocol VegaLiteView {
  func json(_ theme: Theme) -> JSONValue
}

extension VegaLitePanel: VegaLiteView {}

/// Cells by column and row, coloured by what they are, with a text in each.
struct VegaLiteGrid: VegaLiteView {
  /// What a cell may be, and how it is coloured.
  struct Kind {
    let name: String
    let colour: ColourRole
    /// Of the text in it.
    var ink = ColourRole.ink
  }

  struct Cell {
    let column: String
    let row: String
    let kind: String
    let text: String
    /// What else is known of the cell, by name.
    var details: [(name: String, value: JSONValue)] = []
  }

  var title: String
  var subtitle: String
  /// In the order in which they are drawn.
  var columns: [String]
  var rows: [String]
  var kinds: [Kind]
  var cells: [Cell]
  /// Names of details shown where the pointer rests, beside column, row and kind.
  var tooltip: [String] = []

  func json(_ theme: Theme) -> JSONValue {
    let inks = Dictionary(kinds.map { ($0.name, theme.hex($0.ink)) }, uniquingKeysWith: { first, _ in first })
    let values = cells.map { cell in
      var members: [String: JSONValue] = [
        "column": .text(cell.column), "row": .text(cell.row), "kind": .text(cell.kind), "text": .text(cell.text),
        "ink": .text(inks[cell.kind] ?? theme.hex(.ink)),
      ]
      for detail in cell.details { members[detail.name] = detail.value }
      return JSONValue.object(members)
    }
    return .object([
      "title": ["text": .text(title), "subtitle": .text(subtitle)],
      "width": 860,
      "height": ["step": 22],
      "data": ["values": .list(values)],
      "encoding": places,
      "layer": .list([boxes(theme), texts]),
    ])
  }

  private var places: JSONValue {
    let across: JSONValue = .list(columns.map(JSONValue.text))
    let down: JSONValue = .list(rows.map(JSONValue.text))
    let shown = (["row", "column", "kind"] + tooltip).map { field -> JSONValue in ["field": .text(field)] }
    let axis: JSONValue = ["orient": "top", "labelAngle": 0, "labelOverlap": .flag(true)]
    return .object([
      "x": .object([
        "field": "column", "type": "ordinal", "sort": .null, "title": .null, "scale": ["domain": across], "axis": axis,
      ]),
      "y": .object(["field": "row", "type": "ordinal", "sort": .null, "title": .null, "scale": ["domain": down]]),
      "tooltip": .list(shown),
    ])
  }

  private func boxes(_ theme: Theme) -> JSONValue {
    let names: JSONValue = .list(kinds.map { .text($0.name) })
    let colours: JSONValue = .list(kinds.map { .text(theme.hex($0.colour)) })
    let colour: JSONValue = .object([
      "field": "kind", "type": "nominal", "title": .null, "scale": ["domain": names, "range": colours],
    ])
    return .object([
      "mark": ["type": "rect", "stroke": .text(theme.hex(.background))], "encoding": ["color": colour],
    ])
  }

  private var texts: JSONValue {
    let text: JSONValue = ["field": "text", "type": "nominal"]
    let colour: JSONValue = ["field": "ink", "type": "nominal", "scale": .null]
    return .object(["mark": ["type": "text", "fontSize": 11], "encoding": ["text": text, "color": colour]])
  }
}
