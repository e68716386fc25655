/// `length` points in a row that rise and fall in turn; a tie starts afresh.
struct Alternation: RuleMachine {
  private var rising = WordHistory()
  private var falling = WordHistory()
  private var turns: RunOfOnes

  init(length: Int) {
    // A run of n points turns n − 2 times.
    turns = RunOfOnes(length: length - 2)
  }

  mutating func reset() {
    rising.reset()
    falling.reset()
    turns.reset()
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    rising.read(block.rising())
    falling.read(block.falling())
    return RuleWords(level: turns.read(rising.word & falling.earlier(1) | falling.word & rising.earlier(1)))
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index - turns.length - 1 }
}
