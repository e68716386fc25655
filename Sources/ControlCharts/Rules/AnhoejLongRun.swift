/// Anhøj's first rule: the longest run on one side of the centre line is longer than round(log2 n) + 3.
///
/// Source: see `AnhoejRuns`. The limit grows with the number of points, so the false alarm rate of a whole chart stays put.
public struct AnhoejLongRun: RunRule {
  public init() {}
  public var id: String { "anhoej_run" }
  public var title: String { "an unusually long run on one side of the centre line" }

  public func machine(limit: Double) -> any RuleMachine { LongestRun() }
}
