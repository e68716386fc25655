/// Making Data Count's third rule: seven points in a row, each above (or each below) the one before.
///
/// Source: NHS England, Making Data Count (2022); checked against NHSRplotthedots 0.2.2.
public struct Nhs3: RunRule {
  public init() {}
  public var id: String { "nhs_3" }
  public var title: String { "seven points in a row steadily rising or falling" }

  public func machine(limit: Double) -> any RuleMachine { Trend(length: 7) }
}
