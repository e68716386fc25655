/// Dates or numbers under a terminal chart, at the columns where they belong.
enum TerminalAxis {
  /// Two lines at most; the second holds the larger unit where it changes.
  static func lines(_ positions: [Double], isCalendar: Bool, step: Double, columns: Int, style: TerminalStyle) -> [String] {
    guard let first = positions.first, let last = positions.last, columns > 0 else { return [] }
    let ticks: [CalendarAxis.Tick]
    if isCalendar {
      ticks =
        CalendarAxis(range: first...last, step: step, room: Double(positions.count), locale: style.locale, gap: 2) {
          Double(EastAsianWidth.columns($0) + 1)
        }.ticks
    } else {
      let count = max(1, Int(min(Double(positions.count / 10), last - first)))
      ticks = NiceTicks.values(low: first, high: last, count: count).filter { $0 == $0.rounded() }
        .map { CalendarAxis.Tick(position: $0, text: style.numbers.short($0), below: nil) }
    }
    var upper = ""
    var lower = ""
    for tick in ticks {
      guard let column = positions.firstIndex(where: { $0 >= tick.position }) else { continue }
      place((style.plain ? "'" : "╵") + tick.text, at: column, limit: columns, in: &upper)
      if let below = tick.below { place(" " + below, at: column, limit: columns, in: &lower) }
    }
    return lower.isEmpty ? [upper] : [upper, lower]
  }

  private static func place(_ text: String, at column: Int, limit: Int, in line: inout String) {
    let used = EastAsianWidth.columns(line)
    guard used == 0 || used < column, column + EastAsianWidth.columns(text) <= limit else { return }
    line += String(repeating: " ", count: column - used) + text
  }
}
