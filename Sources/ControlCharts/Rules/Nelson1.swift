/// Nelson's rule 1: a point beyond a control limit.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson1: RunRule {
  public init() {}
  public var id: String { "nelson_1" }
  public var title: String { "a point beyond a control limit" }
  public var judgesDispersion: Bool { true }

  public func machine(limit: Double) -> any RuleMachine { BeyondLimit(limit: limit) }

  public func says(_ context: SignalContext) -> String { LimitSentence.text(context) }
}
