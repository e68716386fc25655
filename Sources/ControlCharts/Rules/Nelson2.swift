/// Nelson's rule 2: nine points in a row on one side of the centre line.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson2: RunRule {
  public init() {}
  public var id: String { "nelson_2" }
  public var title: String { "nine points in a row on one side of the centre line" }

  public func machine(limit: Double) -> any RuleMachine { OneSide(length: 9) }
}
