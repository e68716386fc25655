public import Engine

/// Whether intervals held what they said: for every model and level the share of actuals inside, against the level.
///
/// The stroke through each level is where 95 % of shares would lie if the intervals were right and the errors independent (binomial).
public struct CoveragePicture: Sendable {
  public let record: SeriesBacktest
  public let width: Double
  public let locale: PictureLocale

  public init(_ record: SeriesBacktest, width: PictureWidth = .tablet, locale: PictureLocale = .en) {
    self.record = record
    self.width = width.rawValue
    self.locale = locale
  }

  /// Nil where no model had intervals.
  public func drawing() -> Drawing? {
    let scores = record.accuracy.scores.filter { $0.coverage.contains { $0.held.isFinite } }
    guard let best = scores.first(where: \.best) ?? scores.first else { return nil }
    let numbers = NumberText(locale)
    let words = locale.drawn
    var drawing = Drawing(
      width: width, height: 0, title: "Share of actuals inside the prediction intervals",
      summary: best.coverage.map { "\(numbers.percent($0.level / 100)) interval held \(numbers.percent($0.held))" }.joined(separator: ", "))
    let (top, row) = (34.0, 20.0)
    let levels = best.coverage.map(\.level).sorted()
    let room = scores.map { TextWidth.of(name($0), size: 11, bold: $0.best) }.max() ?? 0
    let left = min(room + 20, width * 0.4)
    let lowest = min(levels.first ?? 50, 100 * (scores.flatMap(\.coverage).map(\.held).filter(\.isFinite).min() ?? 0.5))
    let x = LinearScale(low: max(0, lowest / 100 - 0.08), high: 1, start: left, end: width - 20)
    let bottom = top + row * Double(scores.count) + 6
    drawing.add(Label(words[.shareInside], at: Spot(12, 16)))
    for level in levels {
      let share = level / 100
      let reach = 1.96 * (share * (1 - share) / Double(max(1, known))).squareRoot()
      var range = Path()
      range.rectangle(Box(left: x(max(x.low, share - reach)), top: top - 6, right: x(min(1, share + reach)), bottom: bottom))
      drawing.add(range, fill: .shade)
      drawing.line(Spot(x(share), top - 6), Spot(x(share), bottom), Stroke(.limits, 1, .dashed))
      drawing.add(Label(numbers.percent(share), at: Spot(x(share), bottom + 14), anchor: .middle))
    }
    for (index, score) in scores.enumerated() {
      let y = top + row * (Double(index) + 0.5)
      let text = TextWidth.cut(name(score), to: left - 14, size: 11, bold: score.best)
      drawing.add(Label(text, at: Spot(8, y + 4), role: score.best ? .forecast : .muted, bold: score.best))
      for (place, coverage) in score.coverage.sorted(by: { $0.level < $1.level }).enumerated() where coverage.held.isFinite {
        var path = Path()
        Self.shapes[place % Self.shapes.count].marker.outline(at: Spot(x(coverage.held), y), radius: 4, into: &path)
        drawing.add(path, fill: .background, stroke: Stroke(score.best ? .forecast : .within, 1.6))
      }
    }
    var flow = LegendFlow(left: 12, right: width - 12, top: bottom + 24)
    let names = zip(Self.shapes, levels).map { words.phrase(.shapeInside, words.name($0.name), numbers.percent($1 / 100)) }
    flow.add(marker: nil, text: names.joined(separator: ", "), into: &drawing)
    flow.add(
      swatch: .area(fill: .shade, edge: Stroke(.limits, 0)), text: words[.wereRight], into: &drawing)
    flow.newLine()
    drawing.height = flow.y + 6
    return drawing
  }

  /// A shape a level, so that levels are told apart without their place.
  private static let shapes: [(marker: Marker, name: String)] = [
    (.incomplete, "circle"), (.worse, "diamond"), (.up, "triangle"), (.better, "square"),
  ]

  private func name(_ score: BacktestSummary.ModelScore) -> String { score.best ? "\(score.model), \(locale.drawn[.best])" : score.model }

  /// Actuals that a model's intervals were compared with.
  private var known: Int {
    let model = record.forecasts.first?.model
    return record.forecasts.filter { $0.model == model }.reduce(0) { $0 + $1.actual.count { !$0.isNaN } }
  }
}
