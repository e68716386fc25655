/// Keeps the boxes of labels already placed, and finds room for the next one.
struct LabelPlacer {
  private(set) var taken: [Box] = []
  /// Labels may lie here where there is no better place.
  private var avoided: [Box] = []
  /// Labels must stay inside.
  let bounds: Box

  init(bounds: Box) { self.bounds = bounds }

  mutating func reserve(_ box: Box) { taken.append(box) }

  mutating func avoid(_ box: Box) { avoided.append(box) }

  func isFree(_ box: Box) -> Bool {
    bounds.contains(box) && !taken.contains { $0.overlaps(box) }
  }

  /// The first of the free `candidates` that covers the fewest boxes to avoid, reserved; nil when none is free.
  mutating func place(_ candidates: [Box]) -> Box? {
    let free = candidates.filter(isFree)
    let cost = free.map { box in avoided.reduce(0) { $0 + ($1.overlaps(box) ? 1 : 0) } }
    guard let place = free.indices.min(by: { cost[$0] < cost[$1] }) else { return nil }
    let box = free[place]
    taken.append(box)
    return box
  }
}
