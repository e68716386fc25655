/// Fewer crossings of the centre line than chance allows; known after the last point. All points off the line belong to it.
struct FewCrossings: RuleMachine {
  private var tally = CenterLineTally()

  mutating func reset() { tally = CenterLineTally() }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    tally.read(&block)
    return RuleWords()
  }

  func finish() -> (index: Int, direction: SignalDirection)? {
    AnhoejRuns(tally).isCrossingsSignal ? (tally.last, .none) : nil
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int { tally.first }

  func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns {
    input.points(stretch) { $0 > 0 || $0 < 0 }
  }
}
