/// A rule at work: the little it must remember of the points before, fed block by block in one pass over a phase.
///
/// It only says where its pattern is complete; which points belong to it is asked afterwards, where it fired.
public protocol RuleMachine: Sendable {
  /// Forgets all points: what it reads next is the start of a phase.
  mutating func reset()
  /// Reads the next points and says at which of them the pattern is complete.
  mutating func read(_ block: inout PointBlock) -> RuleWords
  /// What is known only after the phase's last point: the completion of a pattern that is about the whole stretch.
  func finish() -> (index: Int, direction: SignalDirection)?
  /// The first point of the pattern that is complete at `index`.
  func first(of index: Int, direction: SignalDirection, in input: RuleInput) -> Int
  /// Which points of a stretch covered by completed patterns belong to them.
  func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns
}

extension RuleMachine {
  public func finish() -> (index: Int, direction: SignalDirection)? { nil }
  public func members(_ stretch: ClosedRange<Int>, direction: SignalDirection, in input: RuleInput) -> PointRuns { PointRuns(stretch) }
}

/// Where in a block a pattern is complete, by direction, a bit a point.
public struct RuleWords: Sendable {
  public var up: UInt64
  public var down: UInt64
  /// Complete without a direction.
  public var level: UInt64

  public init(up: UInt64 = 0, down: UInt64 = 0, level: UInt64 = 0) {
    self.up = up
    self.down = down
    self.level = level
  }
}
