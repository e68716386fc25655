public import Engine

/// A funnel plot: the figure of every group against its size, within the limits that a group of that size is judged by.
public struct FunnelPicture: Sendable {
  public let result: GroupComparison
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title, finding and notes as text around the drawing.
  public let headings: Bool
  let words: ComparisonWords

  public init(_ result: GroupComparison, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.result = result
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    words = ComparisonWords(result, locale: locale)
  }

  private var groups: [GroupComparison.Group] { result.groups.filter { $0.figure.isFinite && $0.n > 0 } }

  public func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: words.title, summary: words.summary)
    var y = 8.0
    if headings { y = PictureHeading(title: words.title, subtitle: words.subtitle, finding: result.says).draw(into: &drawing) }
    guard !groups.isEmpty else { return words.empty(drawing, from: y) }
    let top = y + 6
    let height: Double = width < 560 ? 220 : 300
    let vertical = verticalScale(top: top, height: height)
    let ticks = words.format.ticks(low: vertical.low, high: vertical.high, count: 6)
    let right = endLabels.map { TextWidth.of($0.text, size: 11, bold: $0.bold) }.max() ?? 0
    let box = Box(left: AxisFrame.room(for: ticks) + 4, top: top, right: width - right - 14, bottom: top + height)
    let x = sizeScale(box)
    AxisFrame.vertical(ticks, scale: vertical, box: box, into: &drawing)
    sizeAxis(x, box: box, into: &drawing)
    lines(x, vertical, box: box, into: &drawing)
    var placer = LabelPlacer(bounds: Box(left: box.left, top: box.top - 2, right: box.right, bottom: box.bottom))
    points(x, vertical, placer: &placer, into: &drawing)
    drawing.plot = Drawing.Plot(box: box, x: x.scale, y: vertical)
    var flow = LegendFlow(left: 12, right: width - 12, top: box.bottom + 40)
    words.legend(into: &flow, &drawing)
    for (index, _) in result.levels.enumerated() {
      flow.add(swatch: .line(stroke(index)), text: words.levelName(index), into: &drawing)
    }
    if flow.isUsed { flow.newLine() }
    if headings { for note in [result.errorSays] + result.notes { flow.paragraph(note, into: &drawing) } }
    drawing.height = flow.y + 6
    return drawing
  }

  // MARK: Scales

  /// Sizes that differ more than thirtyfold stand at equal ratios, so that the small groups are not one stain.
  private func sizeScale(_ box: Box) -> MagnitudeScale {
    let sizes = groups.map(\.n) + (result.curve?.sizes ?? [])
    let (least, most) = (sizes.min() ?? 1, sizes.max() ?? 1)
    let isLog = most > 30 * least
    return MagnitudeScale(
      low: isLog ? least : min(least, max(0, least - (most - least) * 0.04)), high: most > least ? most : least + 1, isLog: isLog,
      start: box.left + 8, end: box.right - 8)
  }

  private func verticalScale(top: Double, height: Double) -> LinearScale {
    // Limits of the very smallest groups reach far out; the axis follows the figures and the limits at the groups' own sizes.
    let figures = groups.map(\.figure) + [result.overall]
    let limits = groups.filter(\.flagged).flatMap { $0.lowerLimits + $0.upperLimits }
    let least = groups.map(\.n).min() ?? 1
    let atLeast = groups.first { $0.n == least }.map { $0.lowerLimits + $0.upperLimits } ?? []
    let scale = LinearScale(values: figures + limits + atLeast, start: top + height, end: top)
    let low = result.unit == .number ? scale.low : max(0, scale.low)
    let high = result.unit == .proportion ? min(1, scale.high) : scale.high
    return LinearScale(low: min(low, high), high: high > low ? high : low + 1, start: top + height, end: top)
  }

  // MARK: Parts

  private func sizeAxis(_ x: MagnitudeScale, box: Box, into drawing: inout Drawing) {
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    var marks = Path()
    var free = -Double.infinity
    for tick in x.ticks(count: max(2, Int(box.width / 60))) {
      let place = x(tick)
      marks.segment(Spot(place, box.bottom), Spot(place, box.bottom + 4))
      let text = words.format.numbers.short(tick)
      let half = TextWidth.of(text, size: 11) / 2
      guard place - half > free, place - half > 2, place + half < width - 2 else { continue }
      drawing.add(Label(text, at: Spot(place, box.bottom + 15), anchor: .middle))
      free = place + half + 6
    }
    drawing.add(marks, stroke: Stroke(.axis, 1))
    drawing.add(Label(words.drawn[.sizeOfGroup], at: Spot((box.left + box.right) / 2, box.bottom + 29), anchor: .middle))
  }

  /// The innermost level is a warning (dotted), the others are limits (dashed).
  private func stroke(_ level: Int) -> Stroke {
    level == 0 && result.levels.count > 1 ? Stroke(.limits, 1.5, .dotted) : Stroke(.limits, 1.5, .dashed)
  }

  private func lines(_ x: MagnitudeScale, _ y: LinearScale, box: Box, into drawing: inout Drawing) {
    if let curve = result.curve {
      for level in result.levels.indices {
        for limits in [curve.lowerLimits, curve.upperLimits] where limits.indices.contains(level) {
          var path = Path()
          for run in Self.clipped(curve.sizes.map { x($0) }, limits[level].map(real), to: y) { path.polyline(run) }
          drawing.add(path, stroke: stroke(level))
        }
      }
    }
    let level = y(result.overall)
    if result.overall.isFinite, level >= box.top, level <= box.bottom {
      drawing.line(
        Spot(box.left, level), Spot(box.right, level), words.isTarget ? Stroke(.target, 1.75, .dashDot) : Stroke(.ink, 1.5))
    }
    let labels = endLabels
    let wanted = labels.map { min(max(y($0.value), box.top), box.bottom) }
    let placed = LabelSpread.positions(wanted, gap: 14, low: box.top + 4, high: box.bottom - 4)
    for (index, label) in labels.enumerated() {
      drawing.add(
        Label(
          label.text, at: Spot(box.right + 5, placed[index] + 4), role: label.bold ? (words.isTarget ? .target : .ink) : .muted,
          bold: label.bold))
    }
  }

  /// The centre and the limits at the largest size, as texts at the right end.
  private var endLabels: [(text: String, value: Double, bold: Bool)] {
    var labels = [("\(words.centerName) \(words.format.withUnit(result.overall))", result.overall, true)]
    guard let curve = result.curve else { return labels }
    for (index, level) in result.levels.enumerated() {
      for limits in [curve.upperLimits, curve.lowerLimits] {
        guard limits.indices.contains(index), let last = limits[index].last.map(real), last.isFinite else { continue }
        let share = words.format.numbers.percent(level / 100)
        labels.append(("\(share): \(words.format.withUnit(last))", last, false))
      }
    }
    return labels.map { (text: $0.0, value: $0.1, bold: $0.2) }
  }

  /// A limit that no figure can pass is none.
  private func real(_ limit: Double) -> Double {
    if result.unit != .number, limit <= 0 { return .nan }
    return result.unit == .proportion && limit >= 1 ? .nan : limit
  }

  /// A line cut where it leaves the panel, at the panel's edge.
  static func clipped(_ x: [Double], _ values: [Double], to y: LinearScale) -> [[Spot]] {
    var runs: [[Spot]] = []
    var run: [Spot] = []
    var previous: (x: Double, value: Double)?
    func crossing(_ from: (x: Double, value: Double), _ to: (x: Double, value: Double)) -> Spot? {
      for edge in [y.low, y.high] where (from.value < edge) != (to.value < edge) && from.value != to.value {
        let part = (edge - from.value) / (to.value - from.value)
        return Spot(from.x + part * (to.x - from.x), y(edge))
      }
      return nil
    }
    for (place, value) in zip(x, values) {
      guard value.isFinite, place.isFinite else {
        if run.count > 1 { runs.append(run) }
        (run, previous) = ([], nil)
        continue
      }
      let now = (x: place, value: value)
      let isInside = y.contains(value)
      if let previous, y.contains(previous.value) != isInside, let spot = crossing(previous, now) { run.append(spot) }
      if isInside {
        run.append(Spot(place, y(value)))
      } else if !run.isEmpty {
        if run.count > 1 { runs.append(run) }
        run = []
      }
      previous = now
    }
    if run.count > 1 { runs.append(run) }
    return runs
  }

  private func points(_ x: MagnitudeScale, _ y: LinearScale, placer: inout LabelPlacer, into drawing: inout Drawing) {
    var dots = Path()
    for group in groups where !group.flagged { dots.dot(Spot(x(group.n), y(group.figure))) }
    drawing.add(dots, stroke: Stroke(.within, 5.2, round: true))
    for group in groups {
      let spot = Spot(x(group.n), y(group.figure))
      placer.reserve(Box(left: spot.x - 4, top: spot.y - 4, right: spot.x + 4, bottom: spot.y + 4))
    }
    for group in groups where group.flagged {
      let marker = ComparisonWords.marker(group)
      var path = Path()
      marker.outline(at: Spot(x(group.n), y(group.figure)), radius: 5, into: &path)
      drawing.add(path, stroke: Stroke(.background, 2))
      drawing.add(path, fill: marker.role)
    }
    // Names: of those that differ where there is room, of the others only where there are few.
    let others = groups.filter { !$0.flagged }
    let named = groups.filter(\.flagged) + (others.count <= 15 ? others : [])
    for group in named {
      let spot = Spot(x(group.n), y(group.figure))
      let text = TextWidth.cut(group.name, to: width * 0.25, size: 11, bold: group.flagged)
      let room = TextWidth.of(text, size: 11, bold: group.flagged)
      let places = [
        Spot(spot.x + 8, spot.y + 4), Spot(spot.x - 8 - room, spot.y + 4), Spot(spot.x - room / 2, spot.y - 9),
        Spot(spot.x - room / 2, spot.y + 17),
      ]
      let boxes = places.map { Box(left: $0.x, top: $0.y - 9, right: $0.x + room, bottom: $0.y + 3) }
      guard let box = placer.place(boxes), let index = boxes.firstIndex(of: box) else { continue }
      drawing.add(
        Label(text, at: places[index], role: group.flagged ? .ink : .muted, bold: group.flagged, halo: true))
    }
  }
}
