/// Tickets in every cell.
struct CountTally: Sendable {
  private var counts: [Int32] = []

  /// Counts tickets by their cells (-1 = none) of which there are `cellCount` by now.
  mutating func enter(cells: [Int32], cellCount: Int) {
    if counts.count < cellCount { counts += [Int32](repeating: 0, count: cellCount - counts.count) }
    for cell in cells where cell >= 0 { counts[Int(cell)] &+= 1 }
  }

  func count(_ cell: Int) -> Double { cell < counts.count ? Double(counts[cell]) : 0 }
}

/// Of every cell the tickets with an answer, and those whose answer is yes.
struct VerdictTally: Sendable {
  /// Both tallies of a cell in one word: the answered above, the yeses below.
  private var tallies: [UInt64] = []

  /// Enters answers (1 = yes, 0 = no, -1 = none) by their tickets' cells.
  mutating func enter(_ answers: [Int8], cells: [Int32], cellCount: Int) {
    if tallies.count < cellCount { tallies += [UInt64](repeating: 0, count: cellCount - tallies.count) }
    for row in 0..<min(cells.count, answers.count) where cells[row] >= 0 && answers[row] >= 0 {
      tallies[Int(cells[row])] &+= 1 << 32 | UInt64(truncatingIfNeeded: answers[row])
    }
  }

  func yes(_ cell: Int) -> Double { cell < tallies.count ? Double(tallies[cell] & 0xffff_ffff) : 0 }
  func answered(_ cell: Int) -> Double { cell < tallies.count ? Double(tallies[cell] >> 32) : 0 }
}

/// Sum and number of the values of every cell, added in the order of the tickets.
struct SumTally: Sendable {
  private var sums: [Double] = []
  private var counts: [Double] = []

  /// Enters values (NaN = none) by their tickets' cells.
  mutating func enter(_ values: [Double], cells: [Int32], cellCount: Int) {
    if sums.count < cellCount {
      sums += [Double](repeating: 0, count: cellCount - sums.count)
      counts += [Double](repeating: 0, count: cellCount - counts.count)
    }
    for row in 0..<min(cells.count, values.count) where cells[row] >= 0 && !values[row].isNaN {
      let cell = Int(cells[row])
      sums[cell] += values[row]
      counts[cell] += 1
    }
  }

  func sum(_ cell: Int) -> Double { cell < sums.count ? sums[cell] : 0 }
  func count(_ cell: Int) -> Double { cell < counts.count ? counts[cell] : 0 }
}
