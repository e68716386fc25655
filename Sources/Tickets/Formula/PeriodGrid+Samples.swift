extension PeriodGrid {
  /// What `statistic` makes of every cell's values in ascending order, NaN left out; `empty` where a cell has none.
  func samples(_ values: [Double], empty: Double = .nan, _ statistic: ([Double]) -> Double) -> [Double] {
    let samples = CellSamples(values, cells: cells(of: values), cellCount: cellCount)
    return (0..<cellCount).map { cell in
      let range = samples.range(cell)
      return range.isEmpty ? empty : statistic(samples.values[range].sorted())
    }
  }
}
