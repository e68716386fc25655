/// Nelson's rule 5: two of three points in a row beyond two standard deviations on one side, the last among them.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson5: RunRule {
  public init() {}
  public var id: String { "nelson_5" }
  public var title: String { "two of three points beyond two standard deviations on one side" }

  public func machine(limit: Double) -> any RuleMachine { ZoneCount(needed: 2, of: 3, beyond: 2) }
}
