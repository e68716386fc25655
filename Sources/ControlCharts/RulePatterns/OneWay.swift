/// A pattern of which one direction counts.
struct OneWay<Machine: RuleMachine>: RuleMachine {
  private var machine: Machine
  private let isUpper: Bool

  init(_ machine: Machine, isUpper: Bool) {
    self.machine = machine
    self.isUpper = isUpper
  }

  mutating func reset() { machine.reset() }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    let words = machine.read(&block)
    return isUpper ? RuleWords(up: words.up) : RuleWords(down: words.down)
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int {
    machine.first(of: index, direction: direction, in: input)
  }

  func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns {
    machine.members(stretch, direction: direction, in: input)
  }
}
