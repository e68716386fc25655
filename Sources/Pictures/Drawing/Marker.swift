/// The shapes that carry the meaning of a point, before any colour does.
enum Marker: Sendable, Equatable {
  case within
  case worse
  case better
  case up
  case down
  /// Left out of limits and tests.
  case excluded
  /// A period that is still running.
  case incomplete

  var role: ColourRole {
    switch self {
    case .within, .excluded, .incomplete: .within
    case .worse: .worse
    case .better: .better
    case .up, .down: .undirected
    }
  }

  /// Adds the marker's outline around `spot`; `radius` is half its width.
  func outline(at spot: Spot, radius: Double, into path: inout Path) {
    let (x, y, r) = (spot.x, spot.y, radius)
    switch self {
    case .within: path.dot(spot)
    case .worse: path.polygon([Spot(x, y - r), Spot(x + r, y), Spot(x, y + r), Spot(x - r, y)])
    case .better:
      let half = r * 0.82
      path.rectangle(Box(left: x - half, top: y - half, right: x + half, bottom: y + half))
    case .up: path.polygon([Spot(x, y - r), Spot(x + r, y + r * 0.75), Spot(x - r, y + r * 0.75)])
    case .down: path.polygon([Spot(x, y + r), Spot(x + r, y - r * 0.75), Spot(x - r, y - r * 0.75)])
    case .excluded:
      path.circle(spot, radius: r * 0.7)
      let arm = r * 0.5
      path.segment(Spot(x - arm, y - arm), Spot(x + arm, y + arm))
      path.segment(Spot(x - arm, y + arm), Spot(x + arm, y - arm))
    case .incomplete: path.circle(spot, radius: r * 0.7)
    }
  }
}
