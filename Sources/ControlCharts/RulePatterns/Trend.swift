/// `length` points in a row of which each lies above (or each below) the one before; a tie starts afresh.
struct Trend: RuleMachine {
  private var rising: RunOfOnes
  private var falling: RunOfOnes

  init(length: Int) {
    // A run of n points has n − 1 steps.
    rising = RunOfOnes(length: length - 1)
    falling = rising
  }

  mutating func reset() {
    rising.reset()
    falling.reset()
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    RuleWords(up: rising.read(block.rising()), down: falling.read(block.falling()))
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index - rising.length }
}
