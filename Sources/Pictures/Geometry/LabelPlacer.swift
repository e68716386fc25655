/// Keeps the boxes of labels already placed, and finds room for the next one.
struct LabelPlacer {
  /// Boxes taken, by the stretches of `stretch` pixels that they reach into: a long series has thousands.
  private var taken: [[Box]] = []
  /// Labels may lie here where there is no better place.
  private var avoided: [Box] = []
  /// Labels must stay inside.
  let bounds: Box

  private static let stretch = 32.0

  init(bounds: Box) { self.bounds = bounds }

  mutating func reserve(_ box: Box) {
    let stretches = stretches(box)
    while taken.count < stretches.upperBound { taken.append([]) }
    for place in stretches { taken[place].append(box) }
  }

  mutating func avoid(_ box: Box) { avoided.append(box) }

  func isFree(_ box: Box) -> Bool {
    bounds.contains(box) && !stretches(box).contains { place in place < taken.count && taken[place].contains { $0.overlaps(box) } }
  }

  /// The stretches a box reaches into; what lies outside the bounds counts to the first and last.
  private func stretches(_ box: Box) -> Range<Int> {
    func place(_ x: Double) -> Int {
      let inside = min(max(x, bounds.left), bounds.right) - bounds.left
      return inside.isFinite ? Int(inside / Self.stretch) : 0
    }
    let first = place(box.left)
    return first..<max(first, place(box.right)) + 1
  }

  /// The first of the free `candidates` that covers the fewest boxes to avoid, reserved; nil when none is free.
  mutating func place(_ candidates: [Box]) -> Box? {
    let free = candidates.filter(isFree)
    let cost = free.map { box in avoided.reduce(0) { $0 + ($1.overlaps(box) ? 1 : 0) } }
    guard let place = free.indices.min(by: { cost[$0] < cost[$1] }) else { return nil }
    let box = free[place]
    reserve(box)
    return box
  }
}
