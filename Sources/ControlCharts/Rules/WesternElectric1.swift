/// Western Electric rule 1: a point beyond a control limit, the same as Nelson's rule 1.
///
/// Source: Western Electric (1956), Statistical Quality Control Handbook.
public struct WesternElectric1: RunRule {
  public init() {}
  public var id: String { "western_electric_1" }
  public var title: String { "a point beyond a control limit" }
  public var judgesDispersion: Bool { true }
  public func machine(limit: Double) -> any RuleMachine { BeyondLimit(limit: limit) }
  public func says(_ context: SignalContext) -> String { LimitSentence.text(context) }
}
