extension PeriodGrid {
  /// What `statistic` makes of every cell's values in ascending order, NaN left out; `empty` where a cell has none.
  func samples(_ values: [Double], empty: Double = .nan, _ statistic: ([Double]) -> Double) -> [Double] {
    var offsets = [Int](repeating: 0, count: cellCount + 1)
    let rows = min(cells.count, values.count)
    for row in 0..<rows where cells[row] >= 0 && !values[row].isNaN { offsets[Int(cells[row]) + 1] += 1 }
    for cell in 0..<cellCount { offsets[cell + 1] += offsets[cell] }
    var gathered = [Double](repeating: 0, count: offsets[cellCount])
    var next = offsets
    for row in 0..<rows where cells[row] >= 0 && !values[row].isNaN {
      let cell = Int(cells[row])
      gathered[next[cell]] = values[row]
      next[cell] += 1
    }
    var results = [Double](repeating: empty, count: cellCount)
    var sample: [Double] = []
    for cell in 0..<cellCount where offsets[cell + 1] > offsets[cell] {
      sample.removeAll(keepingCapacity: true)
      sample.append(contentsOf: gathered[offsets[cell]..<offsets[cell + 1]])
      sample.sort()
      results[cell] = statistic(sample)
    }
    return results
  }
}
