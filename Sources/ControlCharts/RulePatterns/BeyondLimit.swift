/// A point beyond a control limit.
struct BeyondLimit: RuleMachine {
  let limit: Double

  mutating func reset() {}

  mutating func read(_ block: inout PointBlock) -> RuleWords { RuleWords(up: block.above(limit), down: block.below(limit)) }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { index }
}
