import Engine

/// A shift plan as a Vega-Lite grid of days by intervals: people at work less people needed.
struct ShiftsSpecification {
  let answer: ShiftsResponse

  func view() -> VegaLiteGrid {
    let days = answer.coverage.indices.map { ShiftsTable.day($0, answer) }
    let clocks = (0..<(answer.coverage.map(\.count).max() ?? 0)).map { DateText.clock($0 * max(1, answer.intervalMinutes) * 60) }
    let numbers = NumberText(.en)
    var cells: [VegaLiteGrid.Cell] = []
    for (day, name) in days.enumerated() where answer.requirement.indices.contains(day) {
      for (interval, clock) in clocks.enumerated() {
        guard answer.requirement[day].indices.contains(interval), answer.coverage[day].indices.contains(interval) else { continue }
        let (needed, present) = (answer.requirement[day][interval], answer.coverage[day][interval])
        guard needed.isFinite, present.isFinite, needed > 0 || present > 0 else { continue }
        let difference = ((present - needed) * 10).rounded() / 10
        cells.append(
          VegaLiteGrid.Cell(
            column: clock, row: name, kind: difference < 0 ? "missing" : difference > 0 ? "beyond" : "as needed",
            text: (difference > 0 ? "+" : "") + numbers.short(difference),
            details: [("needed", .number(needed)), ("present", .number(present))]))
      }
    }
    return VegaLiteGrid(
      title: "Shifts", subtitle: answer.says.first ?? "", columns: clocks, rows: days,
      kinds: [
        .init(name: "missing", colour: .worse, ink: .background), .init(name: "as needed", colour: .background, ink: .muted),
        .init(name: "beyond", colour: .band80),
      ], cells: cells, tooltip: ["needed", "present"])
  }
}
