/// Nelson's rule 8: eight points in a row beyond one standard deviation, with at least one on each side.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
/// Tools disagree on whether points on one side alone complete the rule; here they do not (that is rule 2 or 6).
public struct Nelson8: RunRule {
  public init() {}
  public var id: String { "nelson_8" }
  public var title: String { "eight points in a row beyond one standard deviation, on both sides" }

  public func machine(limit: Double) -> any RuleMachine { BothSides(length: 8, beyond: 1) }
}
