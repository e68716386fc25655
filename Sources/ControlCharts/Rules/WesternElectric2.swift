/// Western Electric rule 2: two of three points in a row beyond two standard deviations on one side.
///
/// Source: Western Electric (1956), Statistical Quality Control Handbook.
public struct WesternElectric2: RunRule {
  public init() {}
  public var id: String { "western_electric_2" }
  public var title: String { "two of three points beyond two standard deviations on one side" }

  public func machine(limit: Double) -> any RuleMachine { ZoneCount(needed: 2, of: 3, beyond: 2) }
}
