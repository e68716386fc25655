import Engine

/// What a forecast is made of: a panel for each part over the horizon, on one time axis; a bar at the right of each panel is equally tall in
/// units, so that small parts do not look large.
struct ComponentsPicture {
  let result: ForecastResult
  let width: Double
  let locale: PictureLocale

  init(_ result: ForecastResult, width: PictureWidth, locale: PictureLocale) {
    self.result = result
    self.width = width.rawValue
    self.locale = locale
  }

  /// Nil where the forecast names fewer than two parts.
  func drawing() -> Drawing? {
    let parts = result.components.filter { $0.values.contains(where: \.isFinite) }
    guard parts.count > 1, !result.ds.isEmpty else { return nil }
    let words = locale.words
    var drawing = Drawing(width: width, height: 0, title: words[.components], summary: parts.compactMap(\.says).joined(separator: " "))
    let positions = TimePositions(result.ds)
    let format = MeasureFormat(unit: result.unit, values: parts.flatMap(\.values), locale: locale)
    let height = 74.0
    let fitted = parts.map { LinearScale(values: $0.values, margin: 0.08, start: 0, end: 1) }
    // A part that hardly moves is not blown up to look as if it did.
    let least = 0.2 * (fitted.map { $0.high - $0.low }.max() ?? 0)
    let scales = fitted.enumerated().map { number, own in
      let top = 22 + Double(number) * (height + 34)
      let room = max(0, least - (own.high - own.low)) / 2
      return LinearScale(low: own.low - room, high: own.high + room, start: top + height, end: top)
    }
    let ticks = scales.map { format.ticks(low: $0.low, high: $0.high, count: 3) }
    let left = (ticks.map(AxisFrame.room).max() ?? 30) + 4
    // As tall as the smallest span allows.
    let span = zip(scales, parts).map { $0.0.high - $0.0.low }.filter { $0 > 0 }.min() ?? 0
    for (number, part) in parts.enumerated() {
      let y = scales[number]
      let box = Box(left: left, top: y.end, right: width - 26, bottom: y.start)
      let x = LinearScale(low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + 4, end: box.right - 4)
      drawing.add(Label(name(part), at: Spot(box.left, box.top - 7), role: .ink))
      AxisFrame.vertical(ticks[number], scale: y, box: box, into: &drawing)
      if part.kind != "level", y.low < 0, y.high > 0 {
        drawing.line(Spot(box.left, y(0)), Spot(box.right, y(0)), Stroke(.axis, 1, .dotted))
      }
      var line = Path()
      line.polyline(zip(positions.x, part.values).map { Spot(x($0), $1.isFinite ? y($1) : .nan) })
      drawing.add(line, stroke: Stroke(.forecast, 1.6))
      let tall = abs(y(span) - y(0))
      var bar = Path()
      bar.rectangle(
        Box(left: width - 18, top: (box.top + box.bottom - tall) / 2, right: width - 10, bottom: (box.top + box.bottom + tall) / 2))
      drawing.add(bar, fill: .band80, stroke: Stroke(.axis, 1))
      AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: number == parts.count - 1, into: &drawing)
      drawing.height = box.bottom + 40
    }
    return drawing
  }

  func name(_ part: ForecastComponent) -> String {
    let words = locale.words
    if part.kind == "level" { return words[.level] }
    if part.kind == "season", let season = part.season { return words.phrase(.season, "\(season)") }
    return part.name.replacing("_", with: " ")
  }
}
