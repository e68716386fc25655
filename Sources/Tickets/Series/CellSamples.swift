import Statistics

/// The values of every cell side by side, in the order in which they came.
struct CellSamples<Value: Comparable & BitwiseCopyable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var offsets: [Int]

  /// Sorts `values` by their cells, of which there are `cellCount`; those with cell -1 and those without one are left out.
  @inline(__always)
  init(_ values: [Value], cells: [Int32], cellCount: Int) {
    offsets = [Int](repeating: 0, count: cellCount + 1)
    let rows = min(cells.count, values.count)
    for row in 0..<rows where cells[row] >= 0 { offsets[Int(cells[row]) + 1] += 1 }
    for cell in 0..<cellCount { offsets[cell + 1] += offsets[cell] }
    guard let filling = values.first else { return }
    var gathered = [Value](repeating: filling, count: offsets[cellCount])
    var next = offsets
    for row in 0..<rows where cells[row] >= 0 {
      let cell = Int(cells[row])
      gathered[next[cell]] = values[row]
      next[cell] += 1
    }
    self.values = gathered
  }

  private init(values: [Value], offsets: [Int]) {
    self.values = values
    self.offsets = offsets
  }

  /// The values of every place 0..<`count` side by side, a place being all cells to which `placeOfCell` (-1 = none) gives it.
  func regrouped(placeOfCell: [Int32], count: Int) -> CellSamples {
    let cells = min(cellCount, placeOfCell.count)
    var offsets = [Int](repeating: 0, count: count + 1)
    for cell in 0..<cells where placeOfCell[cell] >= 0 { offsets[Int(placeOfCell[cell]) + 1] += range(cell).count }
    for place in 0..<count { offsets[place + 1] += offsets[place] }
    var next = offsets
    let grouped = unsafe [Value](unsafeUninitializedCapacity: offsets[count]) { buffer, filled in
      unsafe values.withUnsafeBufferPointer { values in
        for cell in 0..<cells where placeOfCell[cell] >= 0 {
          // A cell's values are mostly few: copied one by one they take less than a call would.
          var to = next[Int(placeOfCell[cell])]
          for from in self.offsets[cell]..<self.offsets[cell + 1] {
            unsafe buffer[to] = unsafe values[from]
            to += 1
          }
          next[Int(placeOfCell[cell])] = to
        }
      }
      filled = offsets[count]
    }
    return CellSamples(values: grouped, offsets: offsets)
  }

  var cellCount: Int { offsets.count - 1 }

  /// Where the values of `cell` are.
  func range(_ cell: Int) -> Range<Int> { offsets[cell]..<offsets[cell + 1] }

  /// Number and spread of every cell's values, as `number` makes numbers of them.
  @inline(__always)
  consuming func distributions(_ number: (Value) -> Double) -> (count: [Double], distribution: PeriodDistribution) {
    var count = [Double](repeating: 0, count: cellCount)
    var mean = [Double](repeating: .nan, count: cellCount)
    var deviation = mean
    var median = mean
    var p90 = mean
    for cell in 0..<cellCount where offsets[cell + 1] > offsets[cell] {
      let range = range(cell)
      count[cell] = Double(range.count)
      let moments = SampleMoments(values[range], number)
      mean[cell] = moments.mean
      deviation[cell] = moments.standardDeviation
      median[cell] = OrderStatistics.quantile(0.5, of: &values, in: range, number)
      p90[cell] = OrderStatistics.quantile(0.9, of: &values, in: range, above: 0.5, number)
    }
    return (count, PeriodDistribution(mean: mean, standardDeviation: deviation, median: median, p90: p90))
  }
}
