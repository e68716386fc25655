/// Nelson's rule 3: six points in a row, each above (or each below) the one before.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson3: RunRule {
  public init() {}
  public var id: String { "nelson_3" }
  public var title: String { "six points in a row steadily rising or falling" }

  public func machine(limit: Double) -> any RuleMachine { Trend(length: 6) }
}
