/// Western Electric rule 3: four of five points in a row beyond one standard deviation on one side.
///
/// Source: Western Electric (1956), Statistical Quality Control Handbook.
public struct WesternElectric3: RunRule {
  public init() {}
  public var id: String { "western_electric_3" }
  public var title: String { "four of five points beyond one standard deviation on one side" }

  public func machine(limit: Double) -> any RuleMachine { ZoneCount(needed: 4, of: 5, beyond: 1) }
}
