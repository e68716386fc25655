import Engine

/// Days as rows, intervals as columns: people at work less people needed, the number in each cell, hatched where someone is missing.
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

  /// Draws the rows with the clock under them, and returns the lower edge.
  func draw(x: LinearScale, top: Double, into drawing: inout Drawing) -> Double {
    var over = Path()
    var muchOver = Path()
    var under = Path()
    var frame = Path()
    let numbers = NumberText(locale)
    for (row, day) in days.enumerated() {
      let upper = top + Double(row) * Self.rowHeight
      drawing.add(Label(names[day], at: Spot(x(Double(open.lowerBound)) - 6, upper + 13), anchor: .end))
      for interval in open {
        guard let difference = difference(day, interval) else { continue }
        let box = Box(
          left: x(Double(interval)), top: upper, right: x(Double(interval + 1)), bottom: upper + Self.rowHeight)
        frame.rectangle(box)
        if difference < 0 {
          under.rectangle(box)
        } else if difference > 1 {
          muchOver.rectangle(box)
        } else if difference > 0 {
          over.rectangle(box)
        }
      }
    }
    drawing.add(over, fill: .band95)
    drawing.add(muchOver, fill: .band80)
    drawing.hatch(under, .worse)
    drawing.add(frame, stroke: Stroke(.grid, 0.5))
    // A nought says nothing where the figures that count find no room.
    let hasRoom = days.allSatisfy { day in
      open.allSatisfy { interval in
        difference(day, interval).map { TextWidth.of(text($0, numbers), size: 11) <= x(Double(interval + 1)) - x(Double(interval)) - 1 }
          ?? true
      }
    }
    for (row, day) in days.enumerated() {
      for interval in open {
        guard let difference = difference(day, interval), hasRoom || difference != 0 else { continue }
        let text = text(difference, numbers)
        let width = x(Double(interval + 1)) - x(Double(interval))
        guard TextWidth.of(text, size: 11) <= width - 1 else { continue }
        let middle = Spot(x(Double(interval) + 0.5), top + Double(row) * Self.rowHeight + 13)
        if difference < 0 {
          // On hatching alone the bars cross the figures.
          let half = min(width / 2 - 0.5, TextWidth.of(text, size: 11) / 2 + 3)
          var plate = Path()
          plate.rectangle(Box(left: middle.x - half, top: middle.y - 10, right: middle.x + half, bottom: middle.y + 2.5))
          drawing.add(plate, fill: .background)
        }
        let role = difference == 0 ? ColourRole.muted : .ink
        drawing.add(Label(text, at: middle, size: 11, role: role, anchor: .middle, bold: difference < 0))
      }
    }
    let bottom = top + Double(days.count) * Self.rowHeight
    clock(x: x, bottom: bottom, into: &drawing)
    return bottom + 18
  }

  private func text(_ difference: Double, _ numbers: NumberText) -> String { (difference > 0 ? "+" : "") + numbers.short(difference) }

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
