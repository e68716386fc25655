public import Engine

/// What a forecast is made of: one panel a component over the steps ahead, each on its own scale, with a bar of equal units at the right that
/// shows how much each matters.
public struct ComponentsPicture: Sendable {
  public let result: ForecastResult
  public let width: Double
  public let locale: PictureLocale
  public let headings: Bool

  public init(_ result: ForecastResult, width: PictureWidth = .desktop, locale: PictureLocale = .en, headings: Bool = true) {
    self.headings = headings
    self.result = result
    self.width = width.rawValue
    self.locale = locale
  }

  /// The parts of a forecast that have values; none where there is nothing to take apart.
  static func parts(of result: ForecastResult) -> [ForecastComponent] {
    let parts = result.components.filter { $0.values.contains(where: \.isFinite) }
    return parts.count > 1 && !result.ds.isEmpty ? parts : []
  }

  private static let panelHeight = 84.0
  /// What a panel spans at least, as a share of the widest.
  private static let leastSpan = 0.05

  public func drawing() -> Drawing {
    let format = MeasureFormat(unit: result.unit, values: result.mean, locale: locale)
    let title = "\(PictureTitle.text(result.title, unit: format.unitName)): what the forecast is made of"
    let parts = [(locale.drawn[.forecast], result.says as String?, result.mean)] + result.components.map { (name($0), $0.says, $0.values) }
    let drawn = parts.filter { $0.2.contains(where: \.isFinite) }
    var drawing = Drawing(
      width: width, height: 0, title: title, summary: result.components.compactMap(\.says).joined(separator: " "))
    let subtitle = "\(result.chosenModel) · \(locale.drawn[.addUp])"
    let top = headings ? PictureHeading(title: title, subtitle: subtitle, finding: "").draw(into: &drawing) : 8
    guard drawn.count > 1 else {
      drawing.add(Label("Nothing to draw: no forecast.", at: Spot(width / 2, top + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = top + 120
      return drawing
    }
    let positions = TimePositions(result.ds)
    let own = drawn.map { part in LinearScale(values: part.2, margin: 0.08, start: 1, end: 0) }
    let largest = own.map { $0.high - $0.low }.max() ?? 1
    // A part that hardly moves is a flat line: at its own scale the last digits of its values would look like a course of their own.
    let spans = own.map { scale in
      let missing = max(0, largest * Self.leastSpan - (scale.high - scale.low)) / 2
      return LinearScale(low: scale.low - missing, high: scale.high + missing, start: 1, end: 0)
    }
    // The bar is the same number of units in every panel: half of what the smallest visible part spans.
    let sizes = spans.map { $0.high - $0.low }
    let unit = NiceTicks.step(span: sizes.min() ?? 1, count: 2)
    var ticks: [[(value: Double, text: String)]] = []
    for span in spans { ticks.append(format.ticks(low: span.low, high: span.high, count: 3)) }
    let left = (ticks.map { AxisFrame.room(for: $0) }.max() ?? 30) + 4
    let barText = format.short(unit)
    let right = width - 22 - TextWidth.of(barText, size: 11)
    let x = LinearScale(low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: left + 4, end: right - 4)
    var y = top + 6
    for (number, part) in drawn.enumerated() {
      let texts = TextWidth.wrap(part.1.map { "\(part.0): \($0)" } ?? part.0, to: right - 12, size: 12)
      for text in texts.prefix(2) {
        y += 16
        drawing.add(Label(text, at: Spot(12, y - 3), size: 12, role: .ink))
      }
      let box = Box(left: left, top: y + 4, right: right, bottom: y + 4 + Self.panelHeight)
      let scale = LinearScale(low: spans[number].low, high: spans[number].high, start: box.bottom, end: box.top)
      AxisFrame.vertical(ticks[number], scale: scale, box: box, into: &drawing)
      if number > 0, scale.low < 0, scale.high > 0 {
        drawing.line(Spot(box.left, scale(0)), Spot(box.right, scale(0)), Stroke(.axis, 1))
      }
      var line = Path()
      line.polyline(zip(positions.x, part.2).map { Spot(x($0), $1.isFinite ? scale($1) : .nan) })
      if part.2.count == 1, let only = part.2.first { line.dot(Spot(x(positions.x.first ?? 0), scale(only))) }
      drawing.add(line, stroke: Stroke(number == 0 ? .ink : .forecast, part.2.count > 400 ? 1 : 1.8, round: part.2.count == 1))
      bar(unit, text: barText, scale: scale, box: box, into: &drawing)
      let isLast = number == drawn.count - 1
      AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: isLast, into: &drawing)
      y = box.bottom + (isLast ? 38 : 10)
    }
    drawing.add(Label(locale.drawn.phrase(.equalBars, barText), at: Spot(12, y + 8)))
    drawing.height = y + 18
    return drawing
  }

  private func bar(_ unit: Double, text: String, scale: LinearScale, box: Box, into drawing: inout Drawing) {
    let height = min(abs(scale(unit) - scale(0)), box.height)
    guard height.isFinite, height > 0 else { return }
    let middle = (box.top + box.bottom) / 2
    var path = Path()
    path.rectangle(Box(left: box.right + 5, top: middle - height / 2, right: box.right + 11, bottom: middle + height / 2))
    drawing.add(path, fill: .band80)
    drawing.add(Label(text, at: Spot(box.right + 15, middle + 4)))
  }

  /// What a part is called.
  func name(_ part: ForecastComponent) -> String {
    let words = locale.words
    if part.kind == "level" { return words[.level] }
    if part.kind == "season", let season = part.season { return words.phrase(.season, "\(season)") }
    return part.name.replacing("_", with: " ")
  }
}
