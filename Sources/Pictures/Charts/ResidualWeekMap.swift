import Engine

/// Mean residuals by weekday and slot of the day as a heat map: the fill says how large, hatching that too little was forecast, and the number
/// stands in the cell where there is room.
struct ResidualWeekMap {
  private let rows: [[Double]]
  private let locale: PictureLocale

  init(_ rows: [ResidualCheck.Row], locale: PictureLocale) {
    self.rows = rows.map(\.percent)
    self.locale = locale
  }

  var isEmpty: Bool { rows.isEmpty || rows.allSatisfy { $0.allSatisfy(\.isNaN) } }

  /// Fewer cells than these carry their numbers.
  private static let mostNumbers = 200

  /// Draws the map and returns the lower edge of what belongs to it.
  func draw(box: Box, into drawing: inout Drawing) -> Double {
    let slots = rows.map(\.count).max() ?? 1
    drawing.add(
      Label(
        slots == 1 ? "Mean residual by weekday, % of observed" : "Mean residual by hour of the week, % of observed",
        at: Spot(box.left, box.top - 12), size: 12, role: .ink))
    // A day's worth of short steps is drawn by the hour.
    let merged = slots > 24 && slots % 24 == 0 ? slots / 24 : 1
    let columns = slots / merged
    let cells = rows.map { row in
      (0..<columns).map { column -> Double in
        let own = row[(column * merged)..<min(row.count, (column + 1) * merged)].filter { !$0.isNaN }
        return own.isEmpty ? .nan : own.reduce(0, +) / Double(own.count)
      }
    }
    let known = cells.joined().filter { !$0.isNaN }.map { abs($0) }.sorted()
    // The full colour stands for what nine in ten cells stay below.
    let full = max(1, known.isEmpty ? 1 : known[min(known.count - 1, known.count * 9 / 10)])
    let width = box.width / Double(max(1, columns))
    let height = box.height / 7
    var light = Path()
    var strong = Path()
    var under = Path()
    var frame = Path()
    for (day, row) in cells.enumerated() {
      let top = box.top + Double(day) * height
      drawing.add(
        Label(locale.weekdays[day], at: Spot(box.left - 6, top + height / 2 + 4), anchor: .end))
      for (column, value) in row.enumerated() {
        let cell = Box(
          left: box.left + Double(column) * width, top: top, right: box.left + Double(column + 1) * width, bottom: top + height)
        frame.rectangle(cell)
        guard !value.isNaN else { continue }
        let size = abs(value) / full
        if size >= 0.66 { strong.rectangle(cell) } else if size >= 0.33 { light.rectangle(cell) }
        if value > 0, size >= 0.33 { under.rectangle(cell) }
      }
    }
    drawing.add(light, fill: .band95)
    drawing.add(strong, fill: .band80)
    drawing.hatch(under, .limits)
    drawing.add(frame, stroke: Stroke(.grid, 0.5))
    let numbers = NumberText(locale)
    if cells.joined().count < Self.mostNumbers {
      for (day, row) in cells.enumerated() {
        for (column, value) in row.enumerated() where !value.isNaN {
          let text = numbers.short(columns == 1 ? value : value.rounded())
          guard TextWidth.of(text, size: 10) <= width - 1 else { continue }
          let spot = Spot(box.left + (Double(column) + 0.5) * width, box.top + (Double(day) + 0.5) * height + 4)
          drawing.add(Label(text, at: spot, size: 10, role: .ink, anchor: .middle, halo: true))
        }
      }
    }
    if columns > 1 {
      let every = max(1, Int((44 / width).rounded(.up)))
      for column in stride(from: 0, to: columns, by: every) {
        let clock = DateText.clock(column * 86_400 / columns)
        drawing.add(Label(clock, at: Spot(box.left + Double(column) * width, box.bottom + 14), anchor: .middle))
      }
    }
    drawing.add(
      Label("hatched: too little was forecast; plain: too much", at: Spot(box.left, box.bottom + (columns > 1 ? 30 : 16))))
    return box.bottom + (columns > 1 ? 34 : 20)
  }
}
