/// The cells of slices × periods into which a table's rows fall by one of their moments, and what can be tallied in them.
///
/// Cell `slice * periods + position`; a row outside the axis or the slices has cell -1. Every tally is one pass over the rows.
struct PeriodGrid: Sendable {
  let slices: Int
  let periods: Int
  let cells: [Int32]

  var cellCount: Int { slices * periods }

  /// Rows in every cell.
  func counts() -> [Double] {
    var tally = CountTally()
    tally.enter(cells: cells, cellCount: cellCount)
    return (0..<cellCount).map(tally.count)
  }

  /// Of every cell the rows with an answer, and those whose answer is yes.
  func verdicts(_ answers: [Int8]) -> (yes: [Double], answered: [Double]) {
    var tally = VerdictTally()
    tally.enter(answers, cells: cells, cellCount: cellCount)
    return ((0..<cellCount).map(tally.yes), (0..<cellCount).map(tally.answered))
  }

  /// Sum and number of the values (NaN = none) of every cell.
  func sums(_ values: [Double]) -> (sum: [Double], count: [Double]) {
    var tally = SumTally()
    tally.enter(values, cells: cells, cellCount: cellCount)
    return ((0..<cellCount).map(tally.sum), (0..<cellCount).map(tally.count))
  }

  /// Number and spread of the values (NaN = none) of every cell.
  func distributions(_ values: [Double]) -> (count: [Double], distribution: PeriodDistribution) {
    CellSamples(values, cells: cells(of: values), cellCount: cellCount).distributions { $0 }
  }

  /// The cells of the rows whose value is no NaN; -1 for all others.
  func cells(of values: [Double]) -> [Int32] {
    (0..<min(cells.count, values.count)).map { values[$0].isNaN ? -1 : cells[$0] }
  }
}
