/// Draws the points of a panel: dots as one path, signals with a halo so that the line does not swallow them.
struct ChartMarkers {
  let data: ChartData
  let x: [Double]
  let scale: LinearScale
  /// Pixels from one point to the next: crowded dots get smaller, and leave the line alone below 3 pixels.
  let spacing: Double

  func draw(into drawing: inout Drawing) {
    var dots = Path()
    var hollow = Path()
    var outlines: [(marker: Marker, path: Path)] = [Marker.up, .down, .better, .worse].map { ($0, Path()) }
    for index in x.indices where data.y[index].isFinite {
      let spot = Spot(x[index], scale(data.y[index]))
      let marker = data.markers[index]
      switch marker {
      case .within: if spacing >= 3 { dots.dot(spot) }
      case .excluded, .incomplete: marker.outline(at: spot, radius: 4.6, into: &hollow)
      case .worse, .better, .up, .down:
        if let place = outlines.firstIndex(where: { $0.marker == marker }) {
          marker.outline(at: spot, radius: spacing < 6 ? 4 : 5, into: &outlines[place].path)
        }
      }
    }
    drawing.add(dots, stroke: Stroke(.within, spacing < 6 ? 3.2 : 5.2, round: true))
    drawing.add(hollow, fill: .background, stroke: Stroke(.within, 1.3))
    for (marker, path) in outlines {
      drawing.add(path, stroke: Stroke(.background, 2))
      drawing.add(path, fill: marker.role)
    }
  }
}
