/// The outline of a shape: moves, lines, dots and circles, written as SVG path data with coordinates of one decimal.
public struct Path: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    case move(Spot)
    case line(Spot)
    case close
    case dot(Spot)
    case circle(Spot, radius: Double)
  }

  private(set) var steps: [Step] = []

  public init() {}

  public var isEmpty: Bool { steps.isEmpty }

  public mutating func move(_ spot: Spot) { steps.append(.move(spot)) }

  public mutating func line(_ spot: Spot) { steps.append(.line(spot)) }

  public mutating func close() { steps.append(.close) }

  /// A dot: drawn by a round-ended stroke of the dot's diameter.
  public mutating func dot(_ spot: Spot) { steps.append(.dot(spot)) }

  public mutating func circle(_ centre: Spot, radius: Double) { steps.append(.circle(centre, radius: radius)) }

  public mutating func polygon(_ corners: [Spot]) {
    for (index, corner) in corners.enumerated() { index == 0 ? move(corner) : line(corner) }
    if !corners.isEmpty { close() }
  }

  public mutating func rectangle(_ box: Box) {
    polygon([Spot(box.left, box.top), Spot(box.right, box.top), Spot(box.right, box.bottom), Spot(box.left, box.bottom)])
  }

  public mutating func segment(_ from: Spot, _ to: Spot) {
    move(from)
    line(to)
  }

  /// A line through `spots` that breaks at every spot that is not finite.
  public mutating func polyline(_ spots: some Sequence<Spot>) {
    var drawing = false
    for spot in spots {
      guard spot.x.isFinite, spot.y.isFinite else {
        drawing = false
        continue
      }
      drawing ? line(spot) : move(spot)
      drawing = true
    }
  }

  /// The same outline lower down.
  func moved(down: Double) -> Path {
    var path = self
    path.steps = steps.map { step in
      switch step {
      case .move(let spot): .move(Spot(spot.x, spot.y + down))
      case .line(let spot): .line(Spot(spot.x, spot.y + down))
      case .close: .close
      case .dot(let spot): .dot(Spot(spot.x, spot.y + down))
      case .circle(let centre, let radius): .circle(Spot(centre.x, centre.y + down), radius: radius)
      }
    }
    return path
  }

  /// The box around everything named; nil for an empty path.
  var bounds: Box? {
    var box: Box?
    func include(_ spot: Spot, _ radius: Double) {
      let own = Box(left: spot.x - radius, top: spot.y - radius, right: spot.x + radius, bottom: spot.y + radius)
      box =
        box.map {
          Box(left: min($0.left, own.left), top: min($0.top, own.top), right: max($0.right, own.right), bottom: max($0.bottom, own.bottom))
        } ?? own
    }
    for step in steps {
      switch step {
      case .move(let spot), .line(let spot), .dot(let spot): include(spot, 0)
      case .circle(let centre, let radius): include(centre, radius)
      case .close: continue
      }
    }
    return box
  }

  /// SVG path data. Level and upright lines are written short: stepped limits are half of these.
  var data: String {
    var text = ""
    text.reserveCapacity(steps.count * 11)
    var last = Spot(.nan, .nan)
    for step in steps {
      switch step {
      case .move(let spot): Self.write("M", spot, last: &last, into: &text)
      case .line(let spot):
        let (x, y) = (Coordinate.rounded(spot.x), Coordinate.rounded(spot.y))
        if y == last.y {
          text += "H" + Coordinate.text(x)
          last.x = x
        } else if x == last.x {
          text += "V" + Coordinate.text(y)
          last.y = y
        } else {
          Self.write("L", spot, last: &last, into: &text)
        }
      case .close: text += "Z"
      case .dot(let spot):
        Self.write("M", spot, last: &last, into: &text)
        text += "h0"
      case .circle(let centre, let radius):
        Self.write("M", Spot(centre.x - radius, centre.y), last: &last, into: &text)
        let (r, d) = (Coordinate.text(radius), Coordinate.text(radius * 2))
        text += "a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0Z"
      }
    }
    return text
  }

  private static func write(_ command: Character, _ spot: Spot, last: inout Spot, into text: inout String) {
    last = Spot(Coordinate.rounded(spot.x), Coordinate.rounded(spot.y))
    text.append(command)
    text += Coordinate.text(last.x)
    text += last.y < 0 ? Coordinate.text(last.y) : " " + Coordinate.text(last.y)
  }
}
