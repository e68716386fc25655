/// Pushes labels in one column apart until none overlap, as near to where they belong as the others allow.
enum LabelSpread {
  /// New centres for labels wanted at `wanted`, at least `gap` apart within `low`...`high`, in the order of `wanted`.
  ///
  /// When they do not all fit the range, they are spaced evenly and may leave it at the bottom.
  static func positions(_ wanted: [Double], gap: Double, low: Double, high: Double) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var placed = order.map { min(max(wanted[$0], low), high) }
    // Clusters grow until the gap holds everywhere: members keep their order and centre on the mean of what they wanted.
    for _ in 0..<placed.count {
      var moved = false
      for index in placed.indices.dropFirst() where placed[index] - placed[index - 1] < gap - 1e-9 {
        let middle = (placed[index] + placed[index - 1]) / 2
        placed[index - 1] = middle - gap / 2
        placed[index] = middle + gap / 2
        moved = true
      }
      if !moved { break }
    }
    var limit = high
    for index in placed.indices.reversed() {
      placed[index] = min(placed[index], limit)
      limit = placed[index] - gap
    }
    limit = low
    for index in placed.indices {
      placed[index] = max(placed[index], limit)
      limit = placed[index] + gap
    }
    var result = wanted
    for (position, index) in order.enumerated() { result[index] = placed[position] }
    return result
  }
}
