/// The cells of all values of which the spread is wanted, kept until all are there.
struct SpreadTally: Sendable {
  private var cells: [Int32] = []

  /// Notes the cells of the tickets whose value is kept: those of `values` that are no NaN, in their order.
  mutating func enter(cellsOf values: [Double], cells: [Int32]) {
    for row in 0..<min(values.count, cells.count) where !values[row].isNaN { self.cells.append(cells[row]) }
  }

  /// Number and spread of `values` in the places 0..<`places` that `placeOfCell` (-1 = none) gives the cells.
  func distributions(
    of values: SampleColumn, placeOfCell: [Int32], places: Int
  ) -> (count: [Double], distribution: PeriodDistribution) {
    let placed = cells.map { $0 >= 0 && Int($0) < placeOfCell.count ? placeOfCell[Int($0)] : -1 }
    return values.isWhole
      ? CellSamples(values.whole, cells: placed, cellCount: places).distributions { Double($0) }
      : CellSamples(values.any, cells: placed, cellCount: places).distributions { $0 }
  }
}
