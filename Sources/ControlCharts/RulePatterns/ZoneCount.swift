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

  mutating func reset() {
    above.reset()
    below.reset()
    missing.reset()
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    above.read(block.above(zone))
    below.read(block.below(zone))
    missing.read(block.missing())
    return RuleWords(up: complete(above), down: complete(below))
  }

  /// The points beyond the zone with `needed` in their window, all bits at once.
  private func complete(_ side: WordHistory) -> UInt64 {
    if side.word == 0 { return 0 }
    var open = ~UInt64(0)
    var counts = BitCounts(needed: needed)
    counts.add(side.word)
    for back in 1..<max(window, 1) {
      open &= ~missing.earlier(back)
      counts.add(side.earlier(back) & open)
    }
    return side.word & counts.reached
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int {
    var first = index
    var other = index - 1
    while other > index - window, other >= input.range.lowerBound, !input[other].isNaN {
      if isBeyond(input[other], direction) { first = other }
      other -= 1
    }
    return first
  }

  func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns {
    input.points(stretch) { isBeyond($0, direction) }
  }

  private func isBeyond(_ z: Double, _ direction: SignalDirection) -> Bool { direction == .up ? z > zone : z < -zone }
}
