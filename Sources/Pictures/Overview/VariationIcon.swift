import Engine

/// What the latest point says, in 24 × 24 pixels: a rounded square with two dashed limits and a line that stays between them or leaves.
enum VariationIcon {
  static func drawing(_ variation: OverviewRow.Variation) -> Drawing {
    var drawing = Drawing(width: 24, height: 24, title: OverviewWords.variation(variation), summary: "")
    let frame = Self.frame
    switch variation {
    case .tooFewPoints, .notJudged:
      drawing.add(frame, stroke: Stroke(.within, 1, .dotted))
      var dots = Path()
      for x in [7.0, 12, 17] { dots.dot(Spot(x, 12)) }
      drawing.add(dots, stroke: Stroke(.within, 2.8, round: true))
      return drawing
    default: drawing.add(frame, stroke: Stroke(.axis, 1))
    }
    var limits = Path()
    limits.segment(Spot(3, 8), Spot(21, 8))
    limits.segment(Spot(3, 16), Spot(21, 16))
    drawing.add(limits, stroke: Stroke(.limits, 1, .short))
    var line = Path()
    if variation == .steady {
      line.polyline([Spot(4, 13), Spot(7, 10.5), Spot(10, 13.5), Spot(13, 10.5), Spot(16, 13.5), Spot(20, 11)])
      drawing.add(line, stroke: Stroke(.within, 1.5))
      return drawing
    }
    let (marker, up) = leaving(variation)
    let end = Spot(18, up ? 5 : 19)
    line.polyline([Spot(4, 12), Spot(9, up ? 13 : 11), Spot(13, up ? 10.5 : 13.5), end])
    drawing.add(line, stroke: Stroke(marker.role, 1.5))
    var shape = Path()
    marker.outline(at: end, radius: 3.8, into: &shape)
    drawing.add(shape, fill: marker.role)
    return drawing
  }

  private static func leaving(_ variation: OverviewRow.Variation) -> (marker: Marker, up: Bool) {
    switch variation {
    case .highWorse: (.worse, true)
    case .lowWorse: (.worse, false)
    case .highBetter: (.better, true)
    case .lowBetter: (.better, false)
    case .low: (.down, false)
    default: (.up, true)
    }
  }

  private static var frame: Path {
    var path = Path()
    path.polygon([
      Spot(4, 1), Spot(20, 1), Spot(23, 4), Spot(23, 20), Spot(20, 23), Spot(4, 23), Spot(1, 20), Spot(1, 4),
    ])
    return path
  }
}
