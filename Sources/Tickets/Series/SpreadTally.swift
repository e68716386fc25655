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

  /// `values` by their cells, of which there are `cellCount`.
  func sorted(_ values: SampleColumn, cellCount: Int) -> SortedSamples {
    values.isWhole
      ? .whole(CellSamples(values.whole, cells: cells, cellCount: cellCount))
      : .any(CellSamples(values.any, cells: cells, cellCount: cellCount))
  }
}

/// All values of a measure by the cells of a counted frame: sorted once, for every answer that follows from it.
enum SortedSamples: Sendable {
  case whole(CellSamples<Int32>)
  case any(CellSamples<Double>)

  /// Number and spread of the values in the places 0..<`count` that `placeOfCell` (-1 = none) gives the cells.
  func distributions(placeOfCell: [Int32], count: Int) -> (count: [Double], distribution: PeriodDistribution) {
    switch self {
    case .whole(let samples): samples.regrouped(placeOfCell: placeOfCell, count: count).distributions { Double($0) }
    case .any(let samples): samples.regrouped(placeOfCell: placeOfCell, count: count).distributions { $0 }
    }
  }
}
