public import Engine

/// A control chart: the values over time with their centre line and limits, what was signalled, and the dispersion below.
public struct ControlChartPicture: Sendable {
  public let result: ControlChartResult
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title, finding and notes as text around the drawing.
  public let headings: Bool
  /// Periods that carry a note: flags with the note's number, whose text stands beside the drawing.
  public let notes: [String]

  let format: MeasureFormat
  let positions: TimePositions
  let main: ChartData
  /// Single values behind a chart of averages; empty for others.
  let single: [Double]
  /// The panels of spread below, with their titles and formats.
  let lower: [(title: String, data: ChartData, format: MeasureFormat)]

  public init(
    _ result: ControlChartResult, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true, notes: [String] = []
  ) {
    self.notes = notes
    self.result = result
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    positions = TimePositions(result.points.map(\.ds))
    let unit = ChartData.unit(of: result)
    main = ChartData(points: result.points, signals: result.signals, phases: result.phases, unit: unit, marksOnce: result.carriesMemory)
    let format = MeasureFormat(unit: unit, values: main.y, locale: locale)
    self.format = format
    single = result.showsSingleValues ? result.points.map { $0.value.isFinite ? $0.value : .nan } : []
    lower = [result.dispersion, result.within].compactMap { panel in
      guard let panel else { return nil }
      let data = ChartData(
        points: panel.points, signals: panel.signals, phases: result.phases, unit: panel.unit ?? unit, count: result.points.count,
        judges: false)
      let own = panel.unit.map { MeasureFormat(unit: $0, values: data.y, locale: locale) }
      return data.y.contains(where: \.isFinite) ? (panel.title, data, own ?? format) : nil
    }
  }

  /// The title with its unit: `Median resolution time, h`.
  var title: String { PictureTitle.text(result.title, unit: format.unitName) }

  var isNarrow: Bool { width < 560 }

  /// The target, on a chart whose scale it is on.
  var target: Double? { result.isOnMeasureScale ? result.target.flatMap { $0.isFinite ? $0 : nil } : nil }

  /// The specification limits, on a chart of the measurements that they are for.
  var specification: [(name: String, value: Double)] {
    guard result.plotsMeasurements else { return [] }
    return [("LSL", result.lowerSpec), ("USL", result.upperSpec)].compactMap { name, value in value.map { (name, $0) } }
  }

  public func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: ControlChartWords(self).summary)
    var y = 8.0
    if headings {
      y = PictureHeading(title: title, subtitle: ControlChartWords(self).subtitle, finding: result.says).draw(into: &drawing)
    }
    guard main.y.contains(where: \.isFinite), !positions.x.isEmpty else {
      return empty(drawing, from: y)
    }
    let hasPhases = result.phases.count > 1 || !notes.isEmpty
    let plotHeight: Double = isNarrow ? 190 : 230
    let top = y + (hasPhases ? 20 : 6)
    let upper = ControlChartPanel(picture: self, data: main, format: format, isDispersion: false, top: top, height: plotHeight)
    let lowerHeight = plotHeight * 0.33
    let panels = lower.enumerated().map { number, panel in
      ControlChartPanel(
        picture: self, data: panel.data, format: panel.format, isDispersion: true,
        top: top + plotHeight + 30 + Double(number) * (lowerHeight + 30), height: lowerHeight)
    }
    let left = panels.reduce(upper.leftRoom) { max($0, $1.leftRoom) }
    let right = panels.reduce(upper.rightRoom) { max($0, $1.rightRoom) }
    let box = Box(left: left + 4, top: top, right: width - right - 4, bottom: top + plotHeight)
    let inset = min(12, box.width / 20)
    let x = LinearScale(
      low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + inset, end: box.right - inset)
    upper.draw(box: box, x: x, into: &drawing)
    flags(box: box, x: x, into: &drawing)
    drawing.plot = Drawing.Plot(box: box, x: x, y: upper.scale)
    y = box.bottom
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: panels.isEmpty, into: &drawing)
    for (number, panel) in panels.enumerated() {
      let below = Box(left: box.left, top: panel.top, right: box.right, bottom: panel.top + panel.height)
      let name = Label(TextWidth.cut(lower[number].title, to: box.width, size: 11), at: Spot(box.left, below.top - 8))
      drawing.add(name)
      panel.draw(box: below, x: x, title: name.box, into: &drawing)
      y = below.bottom
      AxisFrame.horizontal(positions, scale: x, box: below, locale: locale, texts: number == panels.count - 1, into: &drawing)
    }
    y = ControlChartLegend(self).draw(into: &drawing, top: y + 38, plotWidth: box.width)
    drawing.height = y + 6
    return drawing
  }

  /// A dotted line down from the number of each note; numbers that would overlap move to the right.
  private func flags(box: Box, x: LinearScale, into drawing: inout Drawing) {
    var free = -Double.infinity
    for (index, note) in notes.enumerated() {
      guard let place = result.points.lastIndex(where: { $0.ds == note || TimePositions.seconds($0.ds, isBefore: note) }),
        TimePositions.seconds(result.points[0].ds, isBefore: note)
      else { continue }
      let at = x(positions.x[place])
      drawing.line(Spot(at, box.top - 4), Spot(at, box.bottom), Stroke(.axis, 1, .dotted))
      let label = Label("\(index + 1)", at: Spot(max(at, free), box.top - 7), role: .ink, anchor: .middle, bold: true, halo: true)
      drawing.add(label)
      free = label.box.right + TextWidth.of("\(index + 2)", size: 11, bold: true) / 2 + 4
    }
  }

  private func empty(_ drawing: Drawing, from top: Double) -> Drawing {
    var drawing = drawing
    let box = Box(left: 12, top: top + 6, right: width - 12, bottom: top + 126)
    var frame = Path()
    frame.rectangle(box)
    drawing.add(frame, stroke: Stroke(.grid, 1))
    let text = result.points.isEmpty ? "No points yet." : ControlChartWords.missing(result)
    drawing.add(Label(text, at: Spot(width / 2, top + 70), size: 13, role: .ink, anchor: .middle))
    drawing.height = box.bottom + 10
    return drawing
  }
}
