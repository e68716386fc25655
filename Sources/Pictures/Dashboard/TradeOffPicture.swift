public import Engine

/// Agents against service level: a dot for every number of agents, the goal, the answer marked, and what the next person would add.
public struct TradeOffPicture: Sendable {
  public let answer: ErlangJob.Response
  /// The share that was asked for.
  public let goal: Double
  public let width: Double
  public let locale: PictureLocale

  public init(_ answer: ErlangJob.Response, goal: Double, width: PictureWidth = .tablet, locale: PictureLocale = .en) {
    self.answer = answer
    self.goal = goal
    self.width = width.rawValue
    self.locale = locale
  }

  var shown: [ErlangJob.Alternative] { (answer.alternatives ?? []).filter { $0.serviceLevel.isFinite } }

  /// Nil where no number of agents carries the load.
  public func drawing() -> Drawing? {
    guard let first = shown.first, let last = shown.last else { return nil }
    let words = locale.words
    let numbers = NumberText(locale)
    var drawing = Drawing(width: width, height: 0, title: words[.whatIf], summary: answer.says)
    let share = MeasureFormat(unit: .proportion, values: [], locale: locale)
    let top = 26.0
    let height: Double = width < 560 ? 190 : 230
    let y = LinearScale(low: max(0, min(first.serviceLevel, goal) - 0.05), high: 1, start: top + height, end: top)
    let ticks = share.ticks(low: y.low, high: 1, count: 5)
    let goalText = "\(words[.goal]) \(numbers.percent(goal))"
    let box = Box(
      left: AxisFrame.room(for: ticks) + 4, top: top, right: width - TextWidth.of(goalText, size: 11, bold: true) - 14, bottom: top + height
    )
    let x = LinearScale(
      low: Double(first.agents), high: Double(max(last.agents, first.agents + 1)), start: box.left + 14, end: box.right - 14)
    drawing.add(Label(words[.serviceLevel], at: Spot(box.left, 14), role: .ink))
    AxisFrame.vertical(ticks, scale: y, box: box, into: &drawing)
    drawing.line(Spot(box.left, y(goal)), Spot(box.right, y(goal)), Stroke(.target, 1.75, .dashDot))
    drawing.add(Label(goalText, at: Spot(box.right + 6, y(goal) + 4), role: .target, bold: true))
    var line = Path()
    line.polyline(shown.map { Spot(x(Double($0.agents)), y($0.serviceLevel)) })
    drawing.add(line, stroke: Stroke(.within, 1.2))
    var dots = Path()
    for item in shown where item.agents != answer.agents { dots.dot(Spot(x(Double(item.agents)), y(item.serviceLevel))) }
    drawing.add(dots, stroke: Stroke(.within, 6, round: true))
    if let chosen = shown.first(where: { $0.agents == answer.agents }) {
      let spot = Spot(x(Double(chosen.agents)), y(chosen.serviceLevel))
      var mark = Path()
      mark.circle(spot, radius: 6)
      drawing.add(mark, fill: .forecast, stroke: Stroke(.background, 1.5))
      let text = "\(chosen.agents): \(numbers.percent(chosen.serviceLevel))"
      // Above and left of a rising line there is room, but for the first dot.
      let isFirst = spot.x < box.left + TextWidth.of(text, size: 11, bold: true) + 20
      drawing.add(
        Label(
          text, at: Spot(spot.x + (isFirst ? 10 : -10), spot.y + (isFirst ? 18 : -8)), role: .ink, anchor: isFirst ? .start : .end,
          bold: true,
          halo: true))
    }
    AxisFrame.horizontal(
      TimePositions(shown.map { "\($0.agents)" }), scale: x, box: box, locale: locale, into: &drawing)
    drawing.add(Label(words[.agents], at: Spot(box.right, box.bottom + 30), anchor: .end))
    drawing.plot = Drawing.Plot(box: box, x: x, y: y)
    drawing.height = box.bottom + 38
    return drawing
  }
}
