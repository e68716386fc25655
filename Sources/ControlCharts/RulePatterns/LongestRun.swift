/// The longest run on one side of the centre line, longer than chance allows; known after the last point.
struct LongestRun: RuleMachine {
  private var tally = CenterLineTally()

  mutating func reset() { tally = CenterLineTally() }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    tally.read(&block)
    return RuleWords()
  }

  func finish() -> (index: Int, direction: SignalDirection)? {
    guard AnhoejRuns(tally).isLongRunSignal else { return nil }
    return (tally.longest.end, tally.longest.side > 0 ? .up : .down)
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { tally.longest.start }

  func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns {
    direction == .up ? input.points(stretch) { $0 > 0 } : input.points(stretch) { $0 < 0 }
  }
}
