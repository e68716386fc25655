import Statistics

/// The cells of slices × periods into which tickets fall by one of their moments, and what can be tallied in them.
///
/// Cell `slice * periods + position`; a ticket outside the axis or the slices has cell -1. Every tally is one pass over the tickets.
struct PeriodGrid: Sendable {
  let slices: Int
  let periods: Int
  let cells: [Int32]

  init(_ slices: TicketSlices, positions: [Int32], periods: Int) {
    self.slices = slices.count
    self.periods = periods
    let width = Int32(periods)
    var cells = [Int32](repeating: -1, count: positions.count)
    for row in 0..<min(positions.count, slices.sliceOfTicket.count) {
      let slice = slices.sliceOfTicket[row]
      let position = positions[row]
      if slice >= 0, position >= 0, position < width { cells[row] = slice * width + position }
    }
    self.cells = cells
  }

  var cellCount: Int { slices * periods }

  /// Tickets in every cell.
  func counts() -> [Double] {
    var counts = [Int32](repeating: 0, count: cellCount)
    for cell in cells where cell >= 0 { counts[Int(cell)] &+= 1 }
    return counts.map(Double.init)
  }

  /// Of every cell the tickets with an answer, and those whose answer is yes.
  func verdicts(_ answers: [Int8]) -> (yes: [Double], answered: [Double]) {
    // Both tallies of a cell in one word: the answered above, the yeses below.
    var tallies = [UInt64](repeating: 0, count: cellCount)
    for row in 0..<min(cells.count, answers.count) where cells[row] >= 0 && answers[row] >= 0 {
      tallies[Int(cells[row])] &+= 1 << 32 | UInt64(truncatingIfNeeded: answers[row])
    }
    return (tallies.map { Double($0 & 0xffff_ffff) }, tallies.map { Double($0 >> 32) })
  }

  /// Sum and number of the values (NaN = none) of every cell.
  func sums(_ values: [Double]) -> (sum: [Double], count: [Double]) {
    var sum = [Double](repeating: 0, count: cellCount)
    var count = sum
    for row in 0..<min(cells.count, values.count) where cells[row] >= 0 && !values[row].isNaN {
      let cell = Int(cells[row])
      sum[cell] += values[row]
      count[cell] += 1
    }
    return (sum, count)
  }

  /// Number and spread of the values (NaN = none) of every cell.
  func distributions(_ values: [Double]) -> (count: [Double], distribution: PeriodDistribution) {
    // A counting sort by cell brings each cell's values together, in ticket order.
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
    var count = [Double](repeating: 0, count: cellCount)
    var mean = [Double](repeating: .nan, count: cellCount)
    var deviation = mean
    var median = mean
    var p90 = mean
    var sample: [Double] = []
    for cell in 0..<cellCount where offsets[cell + 1] > offsets[cell] {
      sample.removeAll(keepingCapacity: true)
      sample.append(contentsOf: gathered[offsets[cell]..<offsets[cell + 1]])
      count[cell] = Double(sample.count)
      let moments = SampleMoments(sample)
      mean[cell] = moments.mean
      deviation[cell] = moments.standardDeviation
      let quantiles = OrderStatistics.quantiles([0.5, 0.9], of: &sample)
      median[cell] = quantiles[0]
      p90[cell] = quantiles[1]
    }
    return (count, PeriodDistribution(mean: mean, standardDeviation: deviation, median: median, p90: p90))
  }
}
