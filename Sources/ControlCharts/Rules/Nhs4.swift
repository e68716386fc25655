/// Making Data Count's fourth rule: two of three points in a row close to a limit (beyond two standard deviations but not beyond the limit),
/// all three on one side of the centre line. The third may complete the pattern without being close itself.
///
/// Source: NHS England, Making Data Count (2022); checked against NHSRplotthedots 0.2.2.
public struct Nhs4: RunRule {
  public init() {}
  public var id: String { "nhs_4" }
  public var title: String { "two of three points close to a control limit, all three on one side" }

  public func machine(limit: Double) -> any RuleMachine { NearLimit(zone: 2, limit: limit) }
}
