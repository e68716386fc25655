/// The outline of a shape as SVG path data, with coordinates rounded to one decimal.
public struct Path: Sendable, Equatable {
  public private(set) var data = ""
  /// The box around every coordinate named so far; nil while the path is empty.
  public private(set) var bounds: Box?
  private var last = Spot(.nan, .nan)

  public init() {}

  public var isEmpty: Bool { data.isEmpty }

  public mutating func move(_ spot: Spot) { append("M", spot) }

  public mutating func line(_ spot: Spot) { append("L", spot) }

  public mutating func close() { data += "Z" }

  /// A dot: drawn by a round-ended stroke of the dot's diameter.
  public mutating func dot(_ spot: Spot) {
    append("M", spot)
    data += "h0"
  }

  public mutating func circle(_ centre: Spot, radius: Double) {
    append("M", Spot(centre.x - radius, centre.y))
    let r = Coordinate.text(radius)
    let d = Coordinate.text(radius * 2)
    data += "a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0Z"
    include(Spot(centre.x + radius, centre.y + radius))
    include(Spot(centre.x - radius, centre.y - radius))
  }

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

  private mutating func append(_ command: Character, _ spot: Spot) {
    let x = Coordinate.rounded(spot.x)
    let y = Coordinate.rounded(spot.y)
    // Level and upright stretches are written short: stepped limits are half of these.
    if command == "L", y == last.y {
      data += "H" + Coordinate.text(x)
    } else if command == "L", x == last.x {
      data += "V" + Coordinate.text(y)
    } else {
      data.append(command)
      data += Coordinate.text(x)
      data += y < 0 ? Coordinate.text(y) : " " + Coordinate.text(y)
    }
    last = Spot(x, y)
    include(spot)
  }

  private mutating func include(_ spot: Spot) {
    guard let box = bounds else {
      bounds = Box(left: spot.x, top: spot.y, right: spot.x, bottom: spot.y)
      return
    }
    bounds = Box(
      left: min(box.left, spot.x), top: min(box.top, spot.y), right: max(box.right, spot.x), bottom: max(box.bottom, spot.y))
  }
}
