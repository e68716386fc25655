/// Making Data Count's fourth rule: two of three points in a row close to a limit (beyond two standard deviations but not beyond the limit),
/// all three on one side of the centre line. The third may complete the pattern without being close itself.
///
/// Source: NHS England, Making Data Count (2022); checked against NHSRplotthedots 0.2.2.
public struct Nhs4: RunRule {
  public init() {}
  public var id: String { "nhs_4" }
  public var title: String { "two of three points close to a control limit, all three on one side" }

  public func completions(in input: RuleInput) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    for index in input.range.dropFirst(2) {
      for sign in [1.0, -1.0] {
        let window = (index - 2)...index
        guard window.allSatisfy({ input.z[$0] * sign > 0 }) else { continue }
        let close = window.filter { input.z[$0] * sign > 2 && input.z[$0] * sign <= input.limit }
        guard close.count >= 2 else { continue }
        result.append(RuleCompletion(index: index, members: close, direction: sign > 0 ? .up : .down))
      }
    }
    return result
  }
}
