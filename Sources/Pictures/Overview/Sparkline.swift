import Engine

/// The last 30 points of a chart in 150 × 34 pixels: the band between the limits, centre line, target, value line; only signals and the last
/// point carry a marker.
enum Sparkline {
  static func drawing(_ chart: ControlChartResult) -> Drawing {
    var drawing = Drawing(width: 150, height: 34, title: PictureTitle.text(chart.title), summary: chart.says)
    let first = max(0, chart.points.count - 30)
    let all = ChartData(points: chart.points, signals: chart.signals, phases: chart.phases, unit: chart.unit)
    let shown = first..<chart.points.count
    let values = shown.flatMap { [all.y[$0], all.lower[$0], all.upper[$0], all.center[$0]] }
    guard shown.contains(where: { all.y[$0].isFinite }) else { return drawing }
    let y = LinearScale(values: values, margin: 0.08, start: 31, end: 3)
    let x = LinearScale(low: Double(first), high: Double(max(first + 1, chart.points.count - 1)), start: 5, end: 143)
    let half = shown.count > 1 ? abs(x(1) - x(0)) / 2 : 4
    var band = Path()
    for index in shown where all.upper[index].isFinite {
      // Where there is no lower limit, the band reaches down to the edge: nothing is too low.
      let bottom = all.lower[index].isFinite ? y(all.lower[index]) : 33
      let place = x(Double(index))
      band.rectangle(Box(left: place - half, top: y(all.upper[index]), right: place + half, bottom: bottom))
    }
    drawing.add(band, fill: .grid)
    if let center = shown.reversed().first(where: { all.center[$0].isFinite }) {
      drawing.line(Spot(2, y(all.center[center])), Spot(148, y(all.center[center])), Stroke(.limits, 0.8))
    }
    if let target = chart.target, y.contains(target) {
      drawing.line(Spot(2, y(target)), Spot(148, y(target)), Stroke(.target, 1.2, .dashDot))
    }
    var line = Path()
    line.polyline(shown.map { Spot(x(Double($0)), all.y[$0].isFinite ? y(all.y[$0]) : .nan) })
    drawing.add(line, stroke: Stroke(.within, 1.3))
    let last = shown.last { all.y[$0].isFinite }
    for index in shown where all.y[index].isFinite {
      let marker = all.markers[index]
      let isSignal = [.worse, .better, .up, .down].contains(marker)
      guard isSignal || index == last else { continue }
      var path = Path()
      let spot = Spot(x(Double(index)), y(all.y[index]))
      if isSignal {
        marker.outline(at: spot, radius: 3.8, into: &path)
        drawing.add(path, fill: marker.role)
      } else {
        path.dot(spot)
        drawing.add(path, stroke: Stroke(.ink, 4.6, round: true))
      }
    }
    return drawing
  }
}
