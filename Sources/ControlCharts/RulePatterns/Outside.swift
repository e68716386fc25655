/// `length` points in a row more than `zone` standard deviations from the centre line, on whichever side each.
struct Outside: RuleMachine {
  private let zone: Double
  private var run: RunOfOnes

  init(length: Int, beyond zone: Double) {
    self.zone = zone
    run = RunOfOnes(length: length)
  }

  mutating func reset() { run.reset() }

  mutating func read(_ block: inout PointBlock) -> RuleWords { RuleWords(level: run.read(block.above(zone) | block.below(zone))) }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index - run.length + 1 }
}
