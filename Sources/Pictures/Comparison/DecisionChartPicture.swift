public import Engine

/// The decision chart of an analysis of means: a row a group with its figure, its interval and the limits at its size. Groups that differ
/// stand first, the farthest before the others; the rest keeps the order of the table, because nothing tells them apart.
public struct DecisionChartPicture: Sendable {
  public let result: GroupComparison
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title, finding and notes as text around the drawing.
  public let headings: Bool
  let words: ComparisonWords

  /// More groups than this are left to the table.
  static let mostRows = 60
  private static let rowHeight = 18.0

  public init(_ result: GroupComparison, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.result = result
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    words = ComparisonWords(result, locale: locale)
  }

  public func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: words.title, summary: words.summary)
    var y = 8.0
    if headings { y = PictureHeading(title: words.title, subtitle: words.subtitle, finding: result.says).draw(into: &drawing) }
    let all = result.groups.filter(\.figure.isFinite)
    guard !all.isEmpty else { return words.empty(drawing, from: y) }
    let groups = Array(all.prefix(Self.mostRows))
    let names = groups.map { TextWidth.cut($0.name, to: width * 0.28, size: 11, bold: $0.flagged) }
    let room = zip(names, groups).map { TextWidth.of($0, size: 11, bold: $1.flagged) }.max() ?? 0
    let top = y + 26
    let flagged = groups.count(where: \.flagged)
    let isParted = flagged > 0 && flagged < groups.count
    let height = Double(groups.count) * Self.rowHeight + (isParted ? 18 : 0)
    let box = Box(left: 12 + room + 10, top: top, right: width - 14, bottom: top + height)
    let x = scale(groups, box)
    axis(x, box: box, into: &drawing)
    center(x, box: box, into: &drawing)
    if isParted {
      let middle = top + Double(flagged) * Self.rowHeight + 9
      drawing.line(Spot(12, middle - 6), Spot(box.right, middle - 6), Stroke(.axis, 1, .dotted))
      drawing.add(Label(words.drawn[.cannotTell], at: Spot(12, middle + 6), halo: true))
    }
    func row(_ index: Int) -> Double {
      top + (Double(index) + 0.5) * Self.rowHeight + (isParted && index >= flagged ? 18 : 0)
    }
    limits(groups, x, row, into: &drawing)
    for (index, group) in groups.enumerated() {
      draw(group, names[index], x, at: row(index), nameRight: 12 + room, into: &drawing)
    }
    var flow = LegendFlow(left: 12, right: width - 12, top: box.bottom + 38)
    words.legend(into: &flow, &drawing)
    flow.add(swatch: .line(Stroke(.limits, 1.5, .dashed)), text: words.levelName(0) + " for all groups together", into: &drawing)
    flow.add(swatch: .line(Stroke(.within, 1)), text: "95% interval of the group by itself", into: &drawing)
    if flow.isUsed { flow.newLine() }
    if all.count > groups.count { flow.paragraph("\(all.count - groups.count) more groups are in the table.", into: &drawing) }
    if headings { for note in [result.errorSays] + result.notes { flow.paragraph(note, into: &drawing) } }
    drawing.height = flow.y + 6
    return drawing
  }

  private func scale(_ groups: [GroupComparison.Group], _ box: Box) -> MagnitudeScale {
    let figures = groups.map(\.figure) + [result.overall]
    let values = figures + groups.flatMap { [$0.intervalLow, $0.intervalHigh] + $0.lowerLimits + $0.upperLimits }
    let finite = values.filter(\.isFinite)
    let (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
    if result.scale == "log", least > 0, most > least {
      // A group of two has an interval over many magnitudes: the axis follows the figures, and intervals are cut at its ends.
      let known = figures.filter { $0.isFinite && $0 > 0 }
      let (low, high) = (known.min() ?? least, known.max() ?? most)
      return MagnitudeScale(
        low: max(least, low / 4), high: min(most, high * 4), isLog: true, start: box.left + 6, end: box.right - 6)
    }
    let straight = LinearScale(values: finite, margin: 0.03, start: box.left + 6, end: box.right - 6)
    return MagnitudeScale(low: straight.low, high: straight.high, isLog: false, start: box.left + 6, end: box.right - 6)
  }

  private func axis(_ x: MagnitudeScale, box: Box, into drawing: inout Drawing) {
    var grid = Path()
    var free = -Double.infinity
    let ticks = x.ticks(divisor: words.format.divisor, count: max(2, Int(box.width / 64)))
    for tick in ticks {
      let place = x(tick)
      grid.segment(Spot(place, box.top), Spot(place, box.bottom + 4))
      let text = words.format.axis(tick)
      let half = TextWidth.of(text, size: 11) / 2
      guard place - half > free, place - half > 2, place + half < width - 2 else { continue }
      drawing.add(Label(text, at: Spot(place, box.bottom + 16), anchor: .middle))
      free = place + half + 6
    }
    drawing.add(grid, stroke: Stroke(.grid, 1))
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    let name =
      result.scale == "log"
      ? "geometric mean, \(words.format.unitName), equal ratios" : (result.unit == .proportion ? "" : words.format.unitName)
    drawing.add(Label(name, at: Spot((box.left + box.right) / 2, box.bottom + 30), anchor: .middle))
  }

  private func center(_ x: MagnitudeScale, box: Box, into drawing: inout Drawing) {
    guard result.overall.isFinite else { return }
    let place = x(result.overall)
    drawing.line(Spot(place, box.top - 4), Spot(place, box.bottom), Stroke(.ink, 1.5))
    let text = "\(words.centerName) \(words.format.withUnit(result.overall))"
    let half = TextWidth.of(text, size: 11, bold: true) / 2
    let middle = min(max(place, 12 + half), width - 12 - half)
    drawing.add(Label(text, at: Spot(middle, box.top - 9), role: .ink, anchor: .middle, bold: true))
  }

  /// Stepped limits: one upright piece a row, joined where neighbours follow each other.
  private func limits(_ groups: [GroupComparison.Group], _ x: MagnitudeScale, _ row: (Int) -> Double, into drawing: inout Drawing) {
    for side in [\GroupComparison.Group.lowerLimits, \.upperLimits] {
      var path = Path()
      var previous: Double?
      for (index, group) in groups.enumerated() {
        guard let limit = group[keyPath: side].last, limit.isFinite else {
          previous = nil
          continue
        }
        let (place, middle) = (x(limit), row(index))
        guard place.isFinite else { continue }
        let start = middle - Self.rowHeight / 2
        if let previous, previous == start { path.line(Spot(place, start)) } else { path.move(Spot(place, start)) }
        path.line(Spot(place, middle + Self.rowHeight / 2))
        previous = middle + Self.rowHeight / 2
      }
      drawing.add(path, stroke: Stroke(.limits, 1.5, .dashed))
    }
  }

  private func draw(
    _ group: GroupComparison.Group, _ name: String, _ x: MagnitudeScale, at y: Double, nameRight: Double, into drawing: inout Drawing
  ) {
    drawing.add(
      Label(name, at: Spot(nameRight, y + 4), role: group.flagged ? .ink : .muted, anchor: .end, bold: group.flagged))
    func inside(_ value: Double) -> Double { min(max(x(value), x.scale.start), x.scale.end) }
    if group.intervalLow.isFinite, group.intervalHigh.isFinite {
      drawing.line(Spot(inside(group.intervalLow), y), Spot(inside(group.intervalHigh), y), Stroke(.within, 1))
    }
    let spot = Spot(inside(group.figure), y)
    let marker = ComparisonWords.marker(group)
    var path = Path()
    if marker == .within {
      path.dot(spot)
      drawing.add(path, stroke: Stroke(.within, 5.2, round: true))
    } else {
      marker.outline(at: spot, radius: 5, into: &path)
      drawing.add(path, stroke: Stroke(.background, 2))
      drawing.add(path, fill: marker.role)
    }
  }
}
