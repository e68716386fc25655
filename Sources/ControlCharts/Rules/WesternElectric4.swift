/// Western Electric rule 4: eight points in a row on one side of the centre line.
///
/// Source: Western Electric (1956), Statistical Quality Control Handbook.
public struct WesternElectric4: RunRule {
  public init() {}
  public var id: String { "western_electric_4" }
  public var title: String { "eight points in a row on one side of the centre line" }

  public func machine(limit: Double) -> any RuleMachine { OneSide(length: 8) }
}
