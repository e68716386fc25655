/// `length` points in a row less than `zone` standard deviations from the centre line.
struct Within: RuleMachine {
  private let zone: Double
  private var run: RunOfOnes

  init(length: Int, zone: Double) {
    self.zone = zone
    run = RunOfOnes(length: length)
  }

  mutating func reset() { run.reset() }

  mutating func read(_ block: inout PointBlock) -> RuleWords { RuleWords(level: run.read(block.within(zone))) }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index - run.length + 1 }
}
