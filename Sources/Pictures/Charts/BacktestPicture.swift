public import Engine

/// What was, and what the best model would have said: from every past origin a line that starts with a dot.
public struct BacktestPicture: Sendable {
  public let record: SeriesBacktest
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title and finding as text around the drawing.
  public let headings: Bool

  private let paths: [SeriesBacktest.PastForecast]
  private let ds: [String]
  private let actual: [Double]

  public init(_ record: SeriesBacktest, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.record = record
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    let best = record.accuracy.scores.first(where: \.best)?.model
    paths = record.forecasts.filter { $0.model == best }
    // As much history before the first origin as one forecast is long: more would press the forecasts together.
    let first = paths.first?.ds.first.flatMap { record.history.ds.firstIndex(of: $0) } ?? 0
    let start = max(0, min(first - record.accuracy.horizon, record.history.ds.count))
    ds = Array(record.history.ds[start...])
    actual = Array(record.history.y[start...])
  }

  public func drawing() -> Drawing {
    let format = MeasureFormat(unit: record.unit, values: record.history.y, locale: locale)
    let title = "Backtest: \(PictureTitle.text(record.title, unit: format.unitName))"
    var drawing = Drawing(width: width, height: 0, title: title, summary: record.says)
    var top = 8.0
    if headings { top = PictureHeading(title: title, subtitle: subtitle, finding: record.says).draw(into: &drawing) }
    let values = actual + paths.flatMap(\.mean)
    guard values.contains(where: \.isFinite) else {
      drawing.add(Label("Nothing to draw: no forecast was made.", at: Spot(width / 2, top + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = top + 120
      return drawing
    }
    let height: Double = width < 560 ? 180 : 220
    let y = LinearScale(values: values, start: top + 10 + height, end: top + 10)
    let ticks = format.ticks(low: y.low, high: y.high, count: Int(height / 42))
    let box = Box(left: AxisFrame.room(for: ticks) + 4, top: y.end, right: width - 12, bottom: y.start)
    let positions = TimePositions(ds)
    let x = LinearScale(low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + 4, end: box.right - 4)
    AxisFrame.vertical(ticks, scale: y, box: box, into: &drawing)
    draw(positions, x: x, y: y, into: &drawing)
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, into: &drawing)
    var flow = LegendFlow(left: 12, right: width - 12, top: box.bottom + 38)
    flow.add(swatch: .line(Stroke(.ink, 1.1)), text: locale.drawn[.actual], into: &drawing)
    if let model = paths.first?.model {
      flow.add(swatch: .line(Stroke(.forecast, 1.6)), text: locale.drawn.phrase(.fromEachDot, model), into: &drawing)
    }
    flow.newLine()
    if headings { for note in record.notes { flow.paragraph(note, into: &drawing) } }
    drawing.height = flow.y + 6
    return drawing
  }

  private var subtitle: String {
    let origins = Counted.text(record.accuracy.origins.count, "origin", "origins")
    return "\(origins), \(Counted.text(record.accuracy.horizon, "step", "steps")) ahead" + (record.every.map { " · by \($0)" } ?? "")
  }

  private func draw(_ positions: TimePositions, x: LinearScale, y: LinearScale, into drawing: inout Drawing) {
    let xs = positions.x.map { x($0) }
    var line = Path()
    line.polyline(Thinning.kept(x: xs, y: actual) { _ in false }.map { Spot(xs[$0], actual[$0].isFinite ? y(actual[$0]) : .nan) })
    drawing.add(line, stroke: Stroke(.ink, 1.1))
    let place = Dictionary(ds.enumerated().map { ($1, $0) }) { first, _ in first }
    for path in paths {
      let spots = zip(path.ds, path.mean).compactMap { ds, mean in
        place[ds].map { Spot(xs[$0], mean.isFinite ? y(mean) : .nan) }
      }
      var forecast = Path()
      forecast.polyline(spots)
      drawing.add(forecast, stroke: Stroke(.forecast, 1.6))
      guard let first = spots.first(where: { $0.y.isFinite }) else { continue }
      var dot = Path()
      dot.dot(first)
      drawing.add(dot, stroke: Stroke(.forecast, 6, round: true))
    }
  }
}
