/// Nelson's rule 4: fourteen points in a row that rise and fall in turn, as when two sources are mixed.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson4: RunRule {
  public init() {}
  public var id: String { "nelson_4" }
  public var title: String { "fourteen points in a row rising and falling in turn" }

  public func machine(limit: Double) -> any RuleMachine { Alternation(length: 14) }
}
