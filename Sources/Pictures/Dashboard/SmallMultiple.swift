import Engine

/// A KPI of one group, small, on the scale that all groups of a page share: limits, centre line, values, and the points with a signal.
struct SmallMultiple {
  let chart: ControlChartResult
  let low: Double
  let high: Double
  let format: MeasureFormat
  let locale: PictureLocale

  static let width = 320.0

  func drawing() -> Drawing {
    var drawing = Drawing(width: Self.width, height: 116, title: PictureTitle.text(chart.title), summary: chart.says)
    let data = ChartData(points: chart.points, signals: chart.signals, phases: chart.phases, unit: chart.unit)
    let positions = TimePositions(chart.points.map(\.ds))
    let y = LinearScale(low: low, high: high, start: 88, end: 10)
    let ticks = format.ticks(low: low, high: high, count: 3)
    let box = Box(left: AxisFrame.room(for: ticks) + 4, top: 10, right: Self.width - 6, bottom: 88)
    let x = LinearScale(low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + 5, end: box.right - 5)
    AxisFrame.vertical(ticks, scale: y, box: box, into: &drawing)
    for limits in [data.lower, data.upper] {
      let column = limits.map { $0 >= low && $0 <= high ? $0 : .nan }
      drawing.add(line(column, positions, x, y), stroke: Stroke(.limits, 1, .dashed))
    }
    drawing.add(line(data.center, positions, x, y), stroke: Stroke(.ink, 1))
    drawing.add(line(data.y, positions, x, y), stroke: Stroke(.within, 1.2))
    for index in data.y.indices where data.y[index].isFinite {
      guard [.worse, .better, .up, .down].contains(data.markers[index]) else { continue }
      var path = Path()
      data.markers[index].outline(at: Spot(x(positions.x[index]), y(data.y[index])), radius: 4, into: &path)
      drawing.add(path, fill: data.markers[index].role, stroke: Stroke(.background, 1))
    }
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, into: &drawing)
    return drawing
  }

  private func line(_ values: [Double], _ positions: TimePositions, _ x: LinearScale, _ y: LinearScale) -> Path {
    var path = Path()
    let xs = positions.x.map { x($0) }
    let kept = values.count > 600 ? Thinning.kept(x: xs, y: values) { _ in false } : Array(values.indices)
    path.polyline(kept.map { Spot(xs[$0], values[$0].isFinite ? y(values[$0]) : .nan) })
    return path
  }
}
