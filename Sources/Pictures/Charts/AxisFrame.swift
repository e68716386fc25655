/// The frame around one panel: grid, axis ticks and their texts.
enum AxisFrame {
  /// Horizontal grid lines with their numbers left of `box`. A unit of the axis is part of the title, not of each number.
  static func vertical(_ ticks: [(value: Double, text: String)], scale: LinearScale, box: Box, into drawing: inout Drawing) {
    var grid = Path()
    for tick in ticks {
      let y = scale(tick.value)
      guard y >= box.top - 0.5, y <= box.bottom + 0.5 else { continue }
      grid.segment(Spot(box.left, y), Spot(box.right, y))
      drawing.add(Label(tick.text, at: Spot(box.left - 6, y + 4), anchor: .end))
    }
    drawing.add(grid, stroke: Stroke(.grid, 1))
  }

  /// Width that the numbers of an axis need left of the panel.
  static func room(for ticks: [(value: Double, text: String)]) -> Double {
    (ticks.map { TextWidth.of($0.text, size: 11) }.max() ?? 0) + 10
  }

  /// The line under a panel, with calendar or number ticks and their texts. Takes 34 pixels below `box`.
  static func horizontal(
    _ positions: TimePositions, scale: LinearScale, box: Box, locale: PictureLocale, texts: Bool = true, into drawing: inout Drawing
  ) {
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    var marks = Path()
    var free = -Double.infinity
    var freeBelow = -Double.infinity
    for tick in ticks(positions, scale: scale, room: box.width, locale: locale) {
      let x = scale(tick.position)
      marks.segment(Spot(x, box.bottom), Spot(x, box.bottom + 4))
      guard texts else { continue }
      for (text, y, isBelow) in [(tick.text, box.bottom + 15, false), (tick.below ?? "", box.bottom + 28, true)] where !text.isEmpty {
        let width = TextWidth.of(text, size: 11)
        // The first and the last text are moved in rather than cut by the edge of the picture.
        let centre = min(max(x, width / 2 + 2), drawing.width - width / 2 - 2)
        guard centre - width / 2 > (isBelow ? freeBelow : free) else { continue }
        drawing.add(Label(text, at: Spot(centre, y), anchor: .middle))
        if isBelow { freeBelow = centre + width / 2 + 4 } else { free = centre + width / 2 + 4 }
      }
    }
    drawing.add(marks, stroke: Stroke(.axis, 1))
  }

  private static func ticks(_ positions: TimePositions, scale: LinearScale, room: Double, locale: PictureLocale) -> [CalendarAxis.Tick] {
    guard let first = positions.x.first, let last = positions.x.last else { return [] }
    if positions.kind == .calendar {
      return CalendarAxis(range: first...last, step: positions.step, room: abs(scale(last) - scale(first)), locale: locale) {
        TextWidth.of($0, size: 11)
      }.ticks
    }
    let numbers = NumberText(locale)
    let count = max(1, Int(min(room / 60, last - first)))
    return NiceTicks.values(low: first, high: last, count: count).filter { $0 == $0.rounded() }
      .map { CalendarAxis.Tick(position: $0, text: numbers.short($0), below: nil) }
  }
}
