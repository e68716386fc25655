/// The cells of all values of which the spread is wanted, kept until all are there.
struct SpreadTally: Sendable {
  private var cells: [Int32] = []

  /// Notes the cells of the tickets whose value is kept: those of `values` that are no NaN, in their order.
  mutating func enter(cellsOf values: [Double], cells: [Int32]) {
    let rows = min(values.count, cells.count)
    let kept = unsafe [Int32](unsafeUninitializedCapacity: rows) { buffer, count in
      var next = 0
      for row in 0..<rows {
        unsafe buffer[next] = cells[row]
        next += values[row].isNaN ? 0 : 1
      }
      count = next
    }
    self.cells += kept
  }

  /// Number and spread of `values` in the places 0..<`count` that `placeOfCell` (-1 = none) gives the cells.
  func distributions(
    of values: SampleColumn, placeOfCell: [Int32], count: Int
  ) -> (count: [Double], distribution: PeriodDistribution) {
    let places = cells.map { $0 >= 0 ? placeOfCell[Int($0)] : -1 }
    return values.isWhole
      ? CellSamples(values.whole, cells: places, cellCount: count).distributions { Double($0) }
      : CellSamples(values.any, cells: places, cellCount: count).distributions { $0 }
  }
}
