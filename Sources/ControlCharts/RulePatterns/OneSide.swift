/// `length` points in a row on one side of the centre line.
struct OneSide: RuleMachine {
  private var above: RunOfOnes
  private var below: RunOfOnes

  init(length: Int) {
    above = RunOfOnes(length: length)
    below = above
  }

  mutating func reset() {
    above.reset()
    below.reset()
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    RuleWords(up: above.read(block.above(0)), down: below.read(block.below(0)))
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index - above.length + 1 }
}
