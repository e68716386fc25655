/// A line of eight-level bars: the shape of a series in one row.
enum SparkText {
  /// `values` thinned to at most `columns` by taking the last of each stretch; a gap for a missing value.
  static func line(_ values: [Double], columns: Int, style: TerminalStyle, fromZero: Bool = false) -> String {
    let count = values.count
    guard count > 0, columns > 0 else { return "" }
    let room = min(count, columns)
    let shown = (0..<room).map { values[(($0 + 1) * count / room) - 1] }
    let finite = shown.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return String(repeating: " ", count: room) }
    let floor = fromZero ? min(0, low) : low
    let levels: [Character] = style.plain ? ["_", ".", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return String(
      shown.map { value -> Character in
        guard value.isFinite else { return " " }
        guard high > floor else { return levels[3] }
        let share = (value / 2 - floor / 2) / (high / 2 - floor / 2)
        return share.isFinite ? levels[Int(min(7, max(0, share * 7.999)))] : levels[3]
      })
  }
}
