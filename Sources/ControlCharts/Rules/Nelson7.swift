/// Nelson's rule 7: fifteen points in a row within one standard deviation, as when limits are too wide.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
public struct Nelson7: RunRule {
  public init() {}
  public var id: String { "nelson_7" }
  public var title: String { "fifteen points in a row within one standard deviation" }

  public func completions(in input: RuleInput) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var run = 0
    for index in input.range {
      run = abs(input.z[index]) < 1 ? run + 1 : 0
      if run >= 15 { result.append(RunKernel.completion(index, length: 15, .none)) }
    }
    return result
  }
}
