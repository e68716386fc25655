import Engine

/// How the range between the limits lies against the target, in 24 × 24 pixels: a circle, the target line, and an upright bar.
enum TargetIcon {
  static func drawing(_ verdict: OverviewRow.AgainstTarget, direction: GoodDirection) -> Drawing {
    var drawing = Drawing(width: 24, height: 24, title: OverviewWords.target(verdict), summary: "")
    var circle = Path()
    circle.circle(Spot(12, 12), radius: 11)
    if verdict == .noTarget || direction == .neutral {
      drawing.add(circle, stroke: Stroke(.within, 1, .dotted))
      drawing.line(Spot(8, 12), Spot(16, 12), Stroke(.within, 1.5))
      return drawing
    }
    drawing.add(circle, stroke: Stroke(.axis, 1))
    // The bar lies on the good side when the target is met: below the line where lower is better.
    let goodIsBelow = direction == .lower
    let (barTop, barBottom, lineY): (Double, Double, Double) =
      switch verdict {
      case .hitAndMiss: (6, 18, 12)
      case .alwaysMeets: goodIsBelow ? (10, 20, 7) : (4, 14, 17)
      default: goodIsBelow ? (4, 14, 17) : (10, 20, 7)
      }
    var bar = Path()
    bar.rectangle(Box(left: 7, top: barTop, right: 10, bottom: barBottom))
    drawing.add(bar, fill: .within)
    drawing.line(Spot(3.5, lineY), Spot(20.5, lineY), Stroke(.target, 1.5, .dashDot))
    var sign = Path()
    let middle = (barTop + barBottom) / 2
    switch verdict {
    case .alwaysMeets:
      sign.polyline([Spot(12.5, middle), Spot(14.5, middle + 2.5), Spot(18.5, middle - 3)])
      drawing.add(sign, stroke: Stroke(.better, 1.8))
    case .alwaysMisses:
      sign.segment(Spot(12.8, middle - 2.6), Spot(18, middle + 2.6))
      sign.segment(Spot(12.8, middle + 2.6), Spot(18, middle - 2.6))
      drawing.add(sign, stroke: Stroke(.worse, 1.8))
    default:
      sign.segment(Spot(15.5, 6.5), Spot(15.5, 10.5))
      sign.segment(Spot(13.5, 8.5), Spot(17.5, 8.5))
      sign.segment(Spot(13.5, 15.5), Spot(17.5, 15.5))
      drawing.add(sign, stroke: Stroke(.within, 1.5))
    }
    return drawing
  }
}
