public import Engine

/// A control chart: the values over time with their centre line and limits, what was signalled, and the dispersion below.
public struct ControlChartPicture: Sendable {
  public let result: ControlChartResult
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title, finding and notes as text around the drawing.
  public let headings: Bool

  let format: MeasureFormat
  let positions: TimePositions
  let main: ChartData
  let dispersion: ChartData?

  public init(_ result: ControlChartResult, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.result = result
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    positions = TimePositions(result.points.map(\.ds))
    let unit = ChartData.unit(of: result)
    main = ChartData(points: result.points, signals: result.signals, phases: result.phases, unit: unit)
    dispersion = result.dispersion.map {
      ChartData(
        points: $0.points, signals: $0.signals, phases: result.phases, unit: unit, count: result.points.count,
        judges: false)
    }
    format = MeasureFormat(unit: unit, values: main.y, locale: locale)
  }

  /// The title with its unit: `Median resolution time, h`.
  var title: String { PictureTitle.text(result.title, unit: format.unitName) }

  var isNarrow: Bool { width < 560 }

  public func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: ControlChartWords(self).summary)
    var y = 8.0
    if headings {
      y = PictureHeading(title: title, subtitle: ControlChartWords(self).subtitle, finding: result.says).draw(into: &drawing)
    }
    guard main.y.contains(where: \.isFinite), !positions.x.isEmpty else {
      return empty(drawing, from: y)
    }
    let hasPhases = result.phases.count > 1
    let plotHeight: Double = isNarrow ? 190 : 230
    let top = y + (hasPhases ? 20 : 6)
    let upper = ControlChartPanel(picture: self, data: main, isDispersion: false, top: top, height: plotHeight)
    let lower = dispersion.flatMap { data -> ControlChartPanel? in
      guard data.y.contains(where: \.isFinite) else { return nil }
      return ControlChartPanel(picture: self, data: data, isDispersion: true, top: top + plotHeight + 30, height: plotHeight * 0.33)
    }
    let left = max(upper.leftRoom, lower?.leftRoom ?? 0)
    let right = max(upper.rightRoom, lower?.rightRoom ?? 0)
    let box = Box(left: left + 4, top: top, right: width - right - 4, bottom: top + plotHeight)
    let inset = min(12, box.width / 20)
    let x = LinearScale(
      low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + inset, end: box.right - inset)
    upper.draw(box: box, x: x, into: &drawing)
    drawing.plot = Drawing.Plot(box: box, x: x, y: upper.scale)
    y = box.bottom
    if let lower, let panel = result.dispersion {
      AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: false, into: &drawing)
      let below = Box(left: box.left, top: lower.top, right: box.right, bottom: lower.top + lower.height)
      let name = Label(TextWidth.cut(panel.title, to: box.width, size: 11), at: Spot(box.left, below.top - 8))
      drawing.add(name)
      lower.draw(box: below, x: x, title: name.box, into: &drawing)
      y = below.bottom
      AxisFrame.horizontal(positions, scale: x, box: below, locale: locale, into: &drawing)
    } else {
      AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, into: &drawing)
    }
    y = ControlChartLegend(self).draw(into: &drawing, top: y + 38, plotWidth: box.width)
    drawing.height = y + 6
    return drawing
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
