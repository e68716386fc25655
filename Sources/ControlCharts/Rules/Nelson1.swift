/// Nelson's rule 1: a point beyond a control limit.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson1: RunRule {
  public init() {}
  public var id: String { "nelson_1" }
  public var title: String { "a point beyond a control limit" }
  public var judgesDispersion: Bool { true }

  public func completions(in input: RuleInput) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    for index in input.range where abs(input.z[index]) > input.limit {
      result.append(RuleCompletion(index: index, members: [index], direction: input.z[index] > 0 ? .up : .down))
    }
    return result
  }

  public func says(_ context: SignalContext) -> String { LimitSentence.text(context) }
}
