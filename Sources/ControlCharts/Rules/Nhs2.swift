/// Making Data Count's second rule: seven points in a row on one side of the centre line.
///
/// Source: NHS England, Making Data Count (2022); checked against NHSRplotthedots 0.2.2.
public struct Nhs2: RunRule {
  public init() {}
  public var id: String { "nhs_2" }
  public var title: String { "seven points in a row on one side of the centre line" }

  public func machine(limit: Double) -> any RuleMachine { OneSide(length: 7) }
}
