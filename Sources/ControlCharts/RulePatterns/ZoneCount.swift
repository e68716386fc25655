/// `needed` of `window` (at most 64) points in a row more than `zone` standard deviations from the centre line on one side, the last among
/// them. The window is cut short at the start of the phase and after a gap.
struct ZoneCount: RuleMachine {
  private let needed: Int
  private let window: Int
  private let zone: Double
  private var above = WordHistory()
  private var below = WordHistory()
  private var missing = WordHistory()

  init(needed: Int, of window: Int, beyond zone: Double) {
    self.needed = needed
    self.window = min(max(window, 1), 64)
    self.zone = zone
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    above.read(block.above(zone))
    below.read(block.below(zone))
    missing.read(block.missing())
    return RuleWords(up: complete(above), down: complete(below))
  }

  private func complete(_ side: WordHistory) -> UInt64 {
    var candidates = side.word
    var complete: UInt64 = 0
    while candidates != 0 {
      let bit = candidates.trailingZeroBitCount
      candidates &= candidates &- 1
      let sinceGap = missing.upTo(bit).leadingZeroBitCount
      // The window's points are the highest bits.
      let reach = min(window, sinceGap)
      if (side.upTo(bit) >> UInt64(64 - reach)).nonzeroBitCount >= needed { complete |= 1 &<< UInt64(truncatingIfNeeded: bit) }
    }
    return complete
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int {
    var first = index
    var other = index - 1
    while other > index - window, other >= input.range.lowerBound, !input[other].isNaN {
      if includes(input[other], direction: direction, limit: input.limit) { first = other }
      other -= 1
    }
    return first
  }

  func includes(_ z: Double, direction: SignalDirection, limit: Double) -> Bool { direction == .up ? z > zone : z < -zone }
}
