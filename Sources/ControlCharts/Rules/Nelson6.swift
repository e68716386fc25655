/// Nelson's rule 6: four of five points in a row beyond one standard deviation on one side, the last among them.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson6: RunRule {
  public init() {}
  public var id: String { "nelson_6" }
  public var title: String { "four of five points beyond one standard deviation on one side" }

  public func machine(limit: Double) -> any RuleMachine { ZoneCount(needed: 4, of: 5, beyond: 1) }
}
