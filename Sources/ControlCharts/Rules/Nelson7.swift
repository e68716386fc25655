/// Nelson's rule 7: fifteen points in a row within one standard deviation, as when limits are too wide.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson7: RunRule {
  public init() {}
  public var id: String { "nelson_7" }
  public var title: String { "fifteen points in a row within one standard deviation" }

  public func machine(limit: Double) -> any RuleMachine { Within(length: 15, zone: 1) }
}
