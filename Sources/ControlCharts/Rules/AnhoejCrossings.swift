/// Anhøj's second rule: the centre line is crossed less often than the 5 % quantile of chance allows.
///
/// Source: see `AnhoejRuns`. The signal is about the whole stretch, not one point of it.
public struct AnhoejCrossings: RunRule {
  public init() {}
  public var id: String { "anhoej_crossings" }
  public var title: String { "unusually few crossings of the centre line" }

  public func machine(limit: Double) -> any RuleMachine { FewCrossings() }
}
