import Engine

/// Days by intervals: people at work less people needed, the number in each cell, hatched where someone is missing.
struct ShiftWeekMap {
  let plan: ShiftsResponse
  let open: Range<Int>
  let names: [String]
  let locale: PictureLocale
  /// The days that are drawn, in this order.
  var days: [Int] = []

  private static let rowHeight = 18.0

  init(_ plan: ShiftsResponse, open: Range<Int>, names: [String], locale: PictureLocale) {
    self.plan = plan
    self.open = open
    self.names = names
    self.locale = locale
  }

  /// Width that the names of the days need left of the map.
  static func room(for names: [String]) -> Double { (names.map { TextWidth.of($0, size: 11) }.max() ?? 0) + 10 }

  /// Draws the days as rows with the clock under them, and returns the lower edge.
  func draw(x: LinearScale, top: Double, into drawing: inout Drawing) -> Double {
    var cells: [Cell] = []
    for (row, day) in days.enumerated() {
      let upper = top + Double(row) * Self.rowHeight
      drawing.add(Label(names[day], at: Spot(x(Double(open.lowerBound)) - 6, upper + 13), anchor: .end))
      for interval in open {
        guard let difference = difference(day, interval) else { continue }
        let box = Box(left: x(Double(interval)), top: upper, right: x(Double(interval + 1)), bottom: upper + Self.rowHeight)
        cells.append(Cell(box: box, difference: difference))
      }
    }
    add(cells, into: &drawing)
    let bottom = top + Double(days.count) * Self.rowHeight
    clock(x: x, bottom: bottom, into: &drawing)
    return bottom + 18
  }

  /// Whether every figure of the days finds room in a cell `width` wide.
  func fits(_ width: Double) -> Bool {
    days.allSatisfy { day in open.allSatisfy { interval in difference(day, interval).map { fits($0, width) } ?? true } }
  }

  /// Draws the days as columns, for pictures too narrow for a day's intervals beside one another, and returns the lower edge.
  ///
  /// Where a row holds several intervals it shows the one that misses most.
  func drawUpright(left: Double, right: Double, top: Double, into drawing: inout Drawing) -> Double {
    let each = max(1, (open.count + Self.mostRows - 1) / Self.mostRows)
    let start = left + TextWidth.of("00:00", size: 11) + 8
    let width = min(48, (right - start) / Double(max(1, days.count)))
    var cells: [Cell] = []
    var row = 0.0
    for first in stride(from: open.lowerBound, to: open.upperBound, by: each) {
      let upper = top + 16 + row * Self.rowHeight
      drawing.add(Label(DateText.clock(first * max(1, plan.intervalMinutes) * 60), at: Spot(start - 6, upper + 13), anchor: .end))
      for (column, day) in days.enumerated() {
        let differences = (first..<min(first + each, open.upperBound)).compactMap { difference(day, $0) }
        guard let worst = differences.min() else { continue }
        let x = start + Double(column) * width
        cells.append(Cell(box: Box(left: x, top: upper, right: x + width, bottom: upper + Self.rowHeight), difference: worst))
      }
      row += 1
    }
    for (column, day) in days.enumerated() {
      // `Wed 1 Jun 2016` as `Wed 1`, where no more finds room.
      var words = names[day].split(separator: " ")
      while words.count > 1, TextWidth.of(words.joined(separator: " "), size: 11) > width - 4 { words.removeLast() }
      let name = TextWidth.cut(words.joined(separator: " "), to: width - 2, size: 11)
      drawing.add(Label(name, at: Spot(start + (Double(column) + 0.5) * width, top + 11), anchor: .middle))
    }
    add(cells, into: &drawing)
    return top + 16 + row * Self.rowHeight + 6
  }

  private static let mostRows = 48

  private struct Cell {
    let box: Box
    let difference: Double
  }

  private func add(_ cells: [Cell], into drawing: inout Drawing) {
    var over = Path()
    var muchOver = Path()
    var under = Path()
    var frame = Path()
    for cell in cells {
      frame.rectangle(cell.box)
      if cell.difference < 0 {
        under.rectangle(cell.box)
      } else if cell.difference > 1 {
        muchOver.rectangle(cell.box)
      } else if cell.difference > 0 {
        over.rectangle(cell.box)
      }
    }
    drawing.add(over, fill: .band95)
    drawing.add(muchOver, fill: .band80)
    drawing.hatch(under, .worse)
    drawing.add(frame, stroke: Stroke(.grid, 0.5))
    // A nought says nothing where the figures that count find no room.
    let hasRoom = cells.allSatisfy { fits($0.difference, $0.box.width) }
    for cell in cells where hasRoom || (cell.difference != 0 && fits(cell.difference, cell.box.width)) {
      let text = text(cell.difference)
      let middle = Spot((cell.box.left + cell.box.right) / 2, cell.box.top + 13)
      if cell.difference < 0 {
        // On hatching alone the bars cross the figures.
        let half = min(cell.box.width / 2 - 0.5, TextWidth.of(text, size: 11) / 2 + 3)
        var plate = Path()
        plate.rectangle(Box(left: middle.x - half, top: middle.y - 10, right: middle.x + half, bottom: middle.y + 2.5))
        drawing.add(plate, fill: .background)
      }
      let role = cell.difference == 0 ? ColourRole.muted : .ink
      drawing.add(Label(text, at: middle, size: 11, role: role, anchor: .middle, bold: cell.difference < 0))
    }
  }

  private func fits(_ difference: Double, _ width: Double) -> Bool { TextWidth.of(text(difference), size: 11) <= width - 1 }

  private func text(_ difference: Double) -> String { (difference > 0 ? "+" : "") + NumberText(locale).short(difference) }

  /// Rounded to a tenth of a person; nil outside the day.
  private func difference(_ day: Int, _ interval: Int) -> Double? {
    guard plan.requirement.indices.contains(day), plan.requirement[day].indices.contains(interval),
      plan.coverage[day].indices.contains(interval)
    else { return nil }
    let value = plan.coverage[day][interval] - plan.requirement[day][interval]
    return value.isFinite ? (value * 10).rounded() / 10 : nil
  }

  /// Clock readings as often as they find room, at whole hours where those fit.
  private func clock(x: LinearScale, bottom: Double, into drawing: inout Drawing) {
    let minutes = max(1, plan.intervalMinutes)
    let perHour = max(1, 60 / minutes)
    let width = x(Double(open.lowerBound + 1)) - x(Double(open.lowerBound))
    var every = perHour
    while Double(every) * width < 38, every < 10_000 { every *= 2 }
    for interval in open where interval % every == 0 {
      drawing.add(Label(DateText.clock(interval * minutes * 60), at: Spot(x(Double(interval)), bottom + 13), anchor: .middle))
    }
  }
}
