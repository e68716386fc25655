import Engine

/// A roster as a Vega-Lite grid of people by days, above who is there of whom is needed.
struct RosterSpecification {
  let answer: RosterResponse

  func views() -> [any VegaLiteView] { [people, cover] }

  private var people: VegaLiteGrid {
    let grid = RosterGrid(answer)
    var cells: [VegaLiteGrid.Cell] = []
    for (place, person) in answer.people.enumerated() {
      for (day, date) in answer.dates.enumerated() {
        let cell = grid.cells[place][day]
        // A day with several shifts is coloured as its first.
        guard let kind = cell.isIll ? "ill" : cell.kinds.first ?? (cell.askedOff ? "off" : nil) else { continue }
        let text = cell.isIll ? "ill" : cell.kinds.isEmpty ? "off" : cell.kinds.joined(separator: " ") + (cell.isChanged ? "*" : "")
        cells.append(
          VegaLiteGrid.Cell(column: date, row: person.name, kind: kind, text: text, details: [("changed", .flag(cell.isChanged))]))
      }
    }
    let kinds = answer.kinds.map { kind in
      switch grid.time(kind.id) {
      case .morning: VegaLiteGrid.Kind(name: kind.id, colour: .band95)
      case .later: VegaLiteGrid.Kind(name: kind.id, colour: .band80)
      case .night: VegaLiteGrid.Kind(name: kind.id, colour: .forecast, ink: .background)
      }
    }
    return VegaLiteGrid(
      title: "Roster", subtitle: answer.says.first ?? "", columns: answer.dates, rows: answer.people.map(\.name),
      kinds: kinds + [.init(name: "off", colour: .background, ink: .muted), .init(name: "ill", colour: .grid)], cells: cells,
      tooltip: ["changed"])
  }

  private var cover: VegaLiteGrid {
    VegaLiteGrid(
      title: "People there of people needed", subtitle: "", columns: answer.dates, rows: answer.kinds.map(\.id),
      kinds: [.init(name: "covered", colour: .background, ink: .muted), .init(name: "short", colour: .worse, ink: .background)],
      cells: answer.cover.map { row in
        let isShort = row.present < row.needed || !row.missingSkills.isEmpty
        return VegaLiteGrid.Cell(
          column: row.date, row: row.shift, kind: isShort ? "short" : "covered", text: "\(row.present)/\(row.needed)",
          details: [("present", .integer(row.present)), ("needed", .integer(row.needed))])
      }, tooltip: ["present", "needed"])
  }
}
