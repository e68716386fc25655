/// Keeps the boxes of labels already placed, and finds room for the next one.
struct LabelPlacer {
  private(set) var taken: [Box] = []
  /// Labels must stay inside.
  let bounds: Box

  init(bounds: Box) { self.bounds = bounds }

  mutating func reserve(_ box: Box) { taken.append(box) }

  func isFree(_ box: Box) -> Bool {
    bounds.contains(box) && !taken.contains { $0.overlaps(box) }
  }

  /// The first of `candidates` that is free, reserved; nil when none is.
  mutating func place(_ candidates: [Box]) -> Box? {
    guard let box = candidates.first(where: isFree) else { return nil }
    taken.append(box)
    return box
  }
}
