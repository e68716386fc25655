import Statistics

/// How much of a series' variation its calendar slot explains.
///
/// The Kruskal-Wallis statistic of the values by slot, after a centred moving mean over one cycle has taken out the level; the strength
/// is ε² = (H − k + 1)/(n − k), the share of the rank variance between slots. Source: W. H. Kruskal & W. A. Wallis (1952), JASA 47.
struct SeasonalStrength {
  private(set) var strength = 0.0
  private(set) var pValue = 1.0

  init(values: [Double], slots: [Int]?, slotCount: Int, points: PointRuns) {
    guard let slots, slotCount > 1, points.count >= 2 * slotCount else { return }
    let level = Self.movingMean(values, points: points, width: slotCount)
    let ranked = points.sorted { (values[$0] - level[$0], $0) < (values[$1] - level[$1], $1) }
    var sums = [Double](repeating: 0, count: slotCount)
    var counts = sums
    var ties = 0.0
    var start = 0
    while start < ranked.count {
      var end = start
      let value = values[ranked[start]] - level[ranked[start]]
      while end + 1 < ranked.count, values[ranked[end + 1]] - level[ranked[end + 1]] == value { end += 1 }
      let rank = Double(start + end) / 2 + 1
      let size = Double(end - start + 1)
      ties += size * size * size - size
      for position in start...end {
        sums[slots[ranked[position]]] += rank
        counts[slots[ranked[position]]] += 1
      }
      start = end + 1
    }
    let n = Double(points.count)
    let groups = counts.count { $0 > 0 }
    let correction = 1 - ties / (n * n * n - n)
    guard groups > 1, n > Double(groups), correction > 0 else { return }
    var statistic = 0.0
    for slot in sums.indices where counts[slot] > 0 { statistic += sums[slot] * sums[slot] / counts[slot] }
    statistic = (12 / (n * (n + 1)) * statistic - 3 * (n + 1)) / correction
    let freedom = Double(groups - 1)
    pValue = ChiSquared(degreesOfFreedom: freedom).upperTail(max(statistic, 0))
    strength = min(max((statistic - freedom) / (n - Double(groups)), 0), 1)
  }

  /// The mean of the listed points within half a cycle either side of each point.
  private static func movingMean(_ values: [Double], points: PointRuns, width: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: values.count + 1)
    var counts = sums
    var listed = [Bool](repeating: false, count: values.count)
    for index in points { listed[index] = true }
    for index in values.indices {
      sums[index + 1] = sums[index] + (listed[index] ? values[index] : 0)
      counts[index + 1] = counts[index] + (listed[index] ? 1 : 0)
    }
    let before = (width - 1) / 2
    return values.indices.map { index in
      let from = max(0, index - before)
      let to = min(values.count, index - before + width)
      let number = counts[to] - counts[from]
      return number > 0 ? (sums[to] - sums[from]) / number : 0
    }
  }
}
