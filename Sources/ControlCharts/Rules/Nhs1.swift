/// Making Data Count's first rule: a point beyond a control limit, the same as Nelson's rule 1.
///
/// Source: NHS England, Making Data Count (2022); checked against NHSRplotthedots 0.2.2.
public struct Nhs1: RunRule {
  public init() {}
  public var id: String { "nhs_1" }
  public var title: String { "a point beyond a control limit" }
  public var judgesDispersion: Bool { true }
  public func machine(limit: Double) -> any RuleMachine { BeyondLimit(limit: limit) }
  public func says(_ context: SignalContext) -> String { LimitSentence.text(context) }
}
