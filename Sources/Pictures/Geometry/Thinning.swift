/// Leaves out points that no eye can tell apart: of each pixel column the first, last, lowest and highest stay, and every point marked.
///
/// Keeping the four extremes of a column draws the same picture as all points (U. Jugel et al., "M4: A visualization-oriented time series
/// data aggregation", PVLDB 7(10), 2014).
enum Thinning {
  /// Positions kept, ascending. `x` are pixels, ascending; `y` may be NaN, and one missing value a column is kept so that gaps stay gaps.
  static func kept(x: [Double], y: [Double], always: (Int) -> Bool) -> [Int] {
    let count = min(x.count, y.count)
    guard count > 0, let first = x.first, x[count - 1] > first else { return Array(0..<count) }
    if Double(count) <= 2 * (x[count - 1] - first) { return Array(0..<count) }
    var kept: [Int] = []
    kept.reserveCapacity(count)
    var start = 0
    while start < count {
      let column = x[start].rounded(.down)
      var end = start + 1
      while end < count, x[end].rounded(.down) == column { end += 1 }
      keep(start..<end, y: y, always: always, into: &kept)
      start = end
    }
    return kept
  }

  private static func keep(_ column: Range<Int>, y: [Double], always: (Int) -> Bool, into kept: inout [Int]) {
    var lowest: Int?
    var highest: Int?
    var missing: Int?
    for index in column {
      if y[index].isNaN {
        missing = missing ?? index
      } else {
        if lowest.map({ y[index] < y[$0] }) ?? true { lowest = index }
        if highest.map({ y[index] > y[$0] }) ?? true { highest = index }
      }
    }
    for index in column
    where index == column.lowerBound || index == column.upperBound - 1 || index == lowest || index == highest || index == missing
      || always(index)
    {
      kept.append(index)
    }
  }
}
