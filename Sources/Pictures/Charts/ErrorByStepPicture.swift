public import Engine

/// How wrong each model was in the backtest, by steps ahead: a line a model with its name at the right end, the seasonal naive dashed.
public struct ErrorByStepPicture: Sendable {
  public let accuracy: BacktestSummary
  public let unit: MeasureUnit
  public let width: Double
  public let locale: PictureLocale

  public init(_ accuracy: BacktestSummary, unit: MeasureUnit, width: PictureWidth = .tablet, locale: PictureLocale = .en) {
    self.accuracy = accuracy
    self.unit = unit
    self.width = width.rawValue
    self.locale = locale
  }

  /// Nil where no model has errors by step.
  public func drawing() -> Drawing? {
    var scores = accuracy.scores.filter { $0.errorByStep.contains(where: \.isFinite) }
    guard !scores.isEmpty else { return nil }
    let isLong = scores.contains { $0.errorByStep.count > 120 }
    // Over hundreds of steps many lines are one stain: the best and the one to beat remain, the table has them all.
    if isLong, scores.contains(where: \.best) { scores = scores.filter { $0.best || Self.isNaive($0) } }
    let format = MeasureFormat(unit: unit, values: scores.flatMap(\.errorByStep), locale: locale)
    let unitName = format.unitName.isEmpty ? "" : ", \(format.unitName)"
    var drawing = Drawing(
      width: width, height: 0, title: "Mean absolute error by steps ahead", summary: "One line a model; lower is better.")
    let top = 30.0
    let height: Double = width < 560 ? 150 : 170
    let most = scores.flatMap(\.errorByStep).filter(\.isFinite).max() ?? 1
    let y = LinearScale(low: 0, high: max(most * 1.06, .leastNormalMagnitude), start: top + height, end: top)
    let ticks = format.ticks(low: 0, high: y.high, count: 4)
    let names = scores.map {
      TextWidth.cut($0.best ? "\($0.model), \(locale.drawn[.best])" : $0.model, to: width * 0.34, size: 11, bold: $0.best)
    }
    let room = zip(names, scores).map { TextWidth.of($0, size: 11, bold: $1.best) }.max() ?? 0
    let box = Box(left: AxisFrame.room(for: ticks) + 4, top: top, right: width - room - 18, bottom: top + height)
    let steps = scores.map(\.errorByStep.count).max() ?? 1
    let positions = TimePositions((1...max(1, steps)).map(String.init))
    let x = LinearScale(low: 1, high: Double(max(2, steps)), start: box.left + 6, end: box.right - 6)
    drawing.add(Label(locale.drawn.phrase(.errorBySteps, unitName), at: Spot(12, 16)))
    AxisFrame.vertical(ticks, scale: y, box: box, into: &drawing)
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, into: &drawing)
    var ends: [Double] = []
    for (number, score) in scores.enumerated() {
      let spots = score.errorByStep.enumerated().map { Spot(x(Double($0 + 1)), $1.isFinite ? y($1) : .nan) }
      var line = Path()
      line.polyline(spots)
      let naive = Self.isNaive(score)
      let role: ColourRole = score.best ? .forecast : naive ? .ink : .within
      drawing.add(line, stroke: Stroke(role, isLong ? 1 : score.best ? 2 : 1.1, naive ? .dashed : .solid))
      if !isLong { markers(number, spots: spots, role: role, into: &drawing) }
      ends.append(spots.last { $0.y.isFinite }?.y ?? box.bottom)
    }
    let placed = LabelSpread.positions(ends, gap: 14, low: box.top, high: box.bottom)
    for (number, score) in scores.enumerated() {
      drawing.add(
        Label(names[number], at: Spot(box.right + 4, placed[number] + 4), role: score.best ? .forecast : .muted, bold: score.best))
    }
    drawing.height = max(box.bottom + 38, (placed.max() ?? 0) + 10)
    return drawing
  }

  private static func isNaive(_ score: BacktestSummary.ModelScore) -> Bool { score.model.lowercased().contains("naive") }

  /// A marker shape a model, at about ten places, so that lines are told apart without their colour.
  private func markers(_ number: Int, spots: [Spot], role: ColourRole, into drawing: inout Drawing) {
    let shapes: [Marker] = [.incomplete, .worse, .better, .up, .down]
    let stride = max(1, spots.count / 8)
    var path = Path()
    for (index, spot) in spots.enumerated() where index % stride == 0 && spot.y.isFinite {
      shapes[number % shapes.count].outline(at: spot, radius: 3.4, into: &path)
    }
    drawing.add(path, fill: .background, stroke: Stroke(role, 1.2))
  }
}
