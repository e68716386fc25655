/// Nelson's rule 8: eight points in a row beyond one standard deviation, with at least one on each side.
///
/// Source: L. S. Nelson (1984), The Shewhart control chart: tests for special causes, JQT 16(4).
/// Tools disagree on whether points on one side alone complete the rule; here they do not (that is rule 2 or 6).
public struct Nelson8: RunRule {
  public init() {}
  public var id: String { "nelson_8" }
  public var title: String { "eight points in a row beyond one standard deviation, on both sides" }

  public func completions(in input: RuleInput) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var run = 0
    for index in input.range {
      run = abs(input.z[index]) > 1 ? run + 1 : 0
      guard run >= 8 else { continue }
      let window = (index - 7)...index
      if window.contains(where: { input.z[$0] > 0 }), window.contains(where: { input.z[$0] < 0 }) {
        result.append(RunKernel.completion(index, length: 8, .none))
      }
    }
    return result
  }
}
