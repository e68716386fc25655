import Engine

/// What more or fewer people give: agents against the share answered in time, with the goal and the chosen number.
struct TradeOffPicture {
  let tradeOff: TradeOff
  let width: Double
  let locale: PictureLocale
  private let headings: Bool

  init(_ tradeOff: TradeOff, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.headings = headings
    self.tradeOff = tradeOff
    self.width = width.rawValue
    self.locale = locale
  }

  private var title: String { locale.drawn[.onePersonMore] }

  var subtitle: String {
    let numbers = NumberText(locale)
    let goal = locale.drawn.phrase(.goalIn, numbers.percent(tradeOff.goalShare), "\(numbers.short(tradeOff.goalSeconds)) s")
    return (tradeOff.ds.map { "\(DateText(locale).reading($0)) · " } ?? "") + goal
  }

  /// The numbers of agents that carry the load.
  var shown: [TradeOff.Point] { tradeOff.points.filter { $0.serviceLevel.isFinite } }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: tradeOff.says)
    let y = headings ? PictureHeading(title: title, subtitle: subtitle, finding: tradeOff.says).draw(into: &drawing) : 8
    let points = shown
    guard let first = points.first, let last = points.last, last.agents > first.agents else {
      drawing.add(Label("Nothing to draw: there is one number only.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let isUncertain = points.contains { $0.expectedServiceLevel != nil }
    let levels = points.map { point in point.expectedServiceLevel ?? point.serviceLevel }
    let lowest = min(tradeOff.goalShare, (levels + points.map(\.serviceLevel)).min() ?? 0)
    let share = MeasureFormat(unit: .proportion, values: [], locale: locale)
    let words = locale.words
    let goalText = "\(words[.goal]) \(NumberText(locale).percent(tradeOff.goalShare))"
    let low = max(0, lowest - 0.05)
    let ticks = share.ticks(low: low, high: 1, count: 5)
    let height: Double = width < 560 ? 180 : 240
    let box = Box(
      left: AxisFrame.room(for: ticks) + 4, top: y + 24, right: width - TextWidth.of(goalText, size: 11, bold: true) - 14,
      bottom: y + 24 + height)
    let x = LinearScale(low: Double(first.agents), high: Double(last.agents), start: box.left + 8, end: box.right - 8)
    let scale = LinearScale(low: low, high: 1.01, start: box.bottom, end: box.top)
    drawing.add(Label(words[.serviceLevel], at: Spot(12, box.top - 8)))
    AxisFrame.vertical(ticks, scale: scale, box: box, into: &drawing)
    AxisFrame.horizontal(
      TimePositions(points.map { String($0.agents) }), scale: x, box: box, locale: locale, into: &drawing)
    drawing.add(Label(words[.agents], at: Spot(box.right, box.bottom + 28), anchor: .end))
    let goal = scale(tradeOff.goalShare)
    drawing.line(Spot(box.left, goal), Spot(box.right, goal), Stroke(.target, 1.75, .dashDot))
    drawing.add(Label(goalText, at: Spot(box.right + 6, goal + 4), role: .target, bold: true))
    if isUncertain { curve(points.map { ($0.agents, $0.serviceLevel) }, x, scale, Stroke(.limits, 1.5, .dashed), into: &drawing) }
    curve(zip(points, levels).map { ($0.agents, $1) }, x, scale, Stroke(.forecast, 2), into: &drawing)
    var dots = Path()
    for (point, level) in zip(points, levels) { dots.dot(Spot(x(Double(point.agents)), scale(level))) }
    drawing.add(dots, stroke: Stroke(.forecast, 5, round: true))
    chosen(points, levels, x, scale, box: box, into: &drawing)
    drawing.plot = Drawing.Plot(box: box, x: x, y: scale)
    var flow = LegendFlow(left: 12, right: width - 12, top: box.bottom + 36)
    flow.add(
      swatch: .line(Stroke(.forecast, 2)), text: locale.drawn[isUncertain ? .overAllContacts : .expectedLevelLine],
      into: &drawing)
    if isUncertain { flow.add(swatch: .line(Stroke(.limits, 1.5, .dashed)), text: locale.drawn[.atMeanVolume], into: &drawing) }
    flow.newLine()
    drawing.height = flow.y + 8
    return drawing
  }

  private func curve(
    _ values: [(agents: Int, level: Double)], _ x: LinearScale, _ y: LinearScale, _ stroke: Stroke, into drawing: inout Drawing
  ) {
    var path = Path()
    path.polyline(values.map { Spot(x(Double($0.agents)), y($0.level)) })
    drawing.add(path, stroke: stroke)
  }

  /// The number of the plan as a ring with its words beside it.
  private func chosen(
    _ points: [TradeOff.Point], _ levels: [Double], _ x: LinearScale, _ y: LinearScale, box: Box, into drawing: inout Drawing
  ) {
    guard let place = points.firstIndex(where: { $0.agents == tradeOff.chosen }) else { return }
    let spot = Spot(x(Double(tradeOff.chosen)), y(levels[place]))
    var ring = Path()
    ring.circle(spot, radius: 7)
    drawing.add(ring, stroke: Stroke(.ink, 2))
    drawing.line(Spot(spot.x, spot.y + 7), Spot(spot.x, box.bottom), Stroke(.ink, 1, .dotted))
    let numbers = NumberText(locale)
    // Below the curve, and below the goal where its line would run through the words.
    let goal = y(tradeOff.goalShare)
    let line = abs(spot.y + 22 - goal) < 22 ? goal + 18 : spot.y + 18
    drawing.add(
      Label(
        "\(tradeOff.chosen): \(numbers.percent(levels[place]))", at: Spot(spot.x + 11, line), size: 12, role: .ink, bold: true, halo: true))
    guard tradeOff.oneMore.isFinite else { return }
    drawing.add(
      Label(
        locale.drawn.phrase(.oneMoreGives, numbers.fixed(tradeOff.oneMore * 100, decimals: 1)), at: Spot(spot.x + 11, line + 16),
        role: .ink,
        halo: true))
  }
}
