/// Finds runs of ones in a stream of words: how long the run is that ends at each bit.
struct RunOfOnes: Sendable {
  var length: Int { Int(wanted) }
  // Small, so that a rule with two of them fits into an existential without an allocation.
  private let wanted: Int32
  /// Ones in a row at the end of the words before, counted up to `length`.
  private var carried: Int32 = 0

  init(length: Int) { wanted = Int32(clamping: max(1, length)) }

  mutating func reset() { carried = 0 }

  /// The bits at which at least `length` ones in a row end.
  @inline(__always)
  mutating func read(_ word: UInt64) -> UInt64 {
    let length = length
    let carried = Int(carried)
    let leading = (~word).trailingZeroBitCount
    var complete: UInt64 = 0
    if carried > 0, carried + leading >= length {
      // The run that began in earlier words is long enough from this bit on, to its own end.
      let from = max(0, length - 1 - carried)
      complete = Self.lowest(leading) & ~Self.lowest(from)
    }
    complete |= within(word)
    self.carried = Int32(clamping: leading == 64 ? min(length, carried + 64) : min(length, (~word).leadingZeroBitCount))
    return complete
  }

  /// Bits at which a run that lies within the word is long enough: the word and itself moved by 1, 2, 4 … points.
  private func within(_ word: UInt64) -> UInt64 {
    if length > 64 { return 0 }
    var runs = word
    var reached = 1
    while reached < length, runs != 0 {
      let step = min(reached, length - reached)
      runs &= runs &<< UInt64(truncatingIfNeeded: step)
      reached += step
    }
    return runs
  }

  private static func lowest(_ count: Int) -> UInt64 { count >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count)) &- 1 }
}
