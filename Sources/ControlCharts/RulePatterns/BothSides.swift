/// `length` points in a row more than `zone` standard deviations from the centre line, not all on one side.
struct BothSides: RuleMachine {
  private let zone: Double
  private var outside: RunOfOnes
  private var above: RunOfOnes
  private var below: RunOfOnes

  init(length: Int, beyond zone: Double) {
    self.zone = zone
    outside = RunOfOnes(length: length)
    above = outside
    below = outside
  }

  mutating func reset() {
    outside.reset()
    above.reset()
    below.reset()
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    let up = block.above(zone)
    let down = block.below(zone)
    return RuleWords(level: outside.read(up | down) & ~above.read(up) & ~below.read(down))
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index - outside.length + 1 }
}
