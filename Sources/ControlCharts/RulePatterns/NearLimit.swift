/// Three points in a row on one side of the centre line, two of them more than `zone` standard deviations from it but not beyond the limit.
struct NearLimit: RuleMachine {
  private let zone: Double
  private let limit: Double
  private var above = WordHistory()
  private var below = WordHistory()
  private var closeAbove = WordHistory()
  private var closeBelow = WordHistory()

  init(zone: Double, limit: Double) {
    self.zone = zone
    self.limit = limit
  }

  mutating func reset() {
    above.reset()
    below.reset()
    closeAbove.reset()
    closeBelow.reset()
  }

  mutating func read(_ block: inout PointBlock) -> RuleWords {
    above.read(block.above(0))
    below.read(block.below(0))
    closeAbove.read(block.above(zone) & ~block.above(limit))
    closeBelow.read(block.below(zone) & ~block.below(limit))
    return RuleWords(up: Self.complete(above, closeAbove), down: Self.complete(below, closeBelow))
  }

  private static func complete(_ side: WordHistory, _ close: WordHistory) -> UInt64 {
    let one = close.word
    let two = close.earlier(1)
    let three = close.earlier(2)
    return side.word & side.earlier(1) & side.earlier(2) & (one & two | one & three | two & three)
  }

  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int {
    for other in (index - 2)...index where isClose(input[other], direction) { return other }
    return index
  }

  func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns {
    input.points(stretch) { isClose($0, direction) }
  }

  private func isClose(_ z: Double, _ direction: SignalDirection) -> Bool {
    direction == .up ? z > zone && z <= limit : z < -zone && z >= -limit
  }
}
