/// A test for patterns on standardised points. A rule is one file in `Rules/` and one line in `RuleRegistry`.
///
/// Conventions for all rules (canonical definitions of Nelson, 1984): inequalities are strict; a point on the centre line
/// belongs to neither side; a pattern is complete at a point that itself belongs to it; windows are cut short at the start
/// of a series, a phase or after a gap; zones are counted in standard deviations, whatever the control limits.
public protocol RunRule: Sendable {
  /// Stable name in requests, such as "nelson_2".
  var id: String { get }
  /// The pattern in words, such as "nine points in a row on one side of the centre line".
  var title: String { get }
  /// Whether the rule also makes sense on a panel of moving ranges.
  var judgesDispersion: Bool { get }
  /// The rule at work on one phase whose control limits lie `limit` standard deviations from the centre line.
  func machine(limit: Double) -> any RuleMachine
  /// The signal in one sentence.
  func says(_ context: SignalContext) -> String
}

extension RunRule {
  public var judgesDispersion: Bool { false }

  /// Every completion of the pattern, in order. A chart feeds all its rules in one pass instead, see `RulePass`.
  public func completions(in input: RuleInput) -> [RuleCompletion] {
    var list = CompletionList()
    var pass = RulePass([machine(limit: input.limit)], points: input.range.count)
    pass.run(over: input, into: &list)
    return list.completions
  }

  public func says(_ context: SignalContext) -> String {
    let side =
      switch context.signal.direction {
      case .up: " (upwards)"
      case .down: " (downwards)"
      case .none: ""
      }
    return "\(context.span): \(title)\(side)."
  }
}

/// Completions one by one, each with its own members.
private struct CompletionList: CompletionSink {
  var completions: [RuleCompletion] = []

  mutating func add(_ index: Int, place: Int, direction: SignalDirection, of machine: some RuleMachine, in input: RuleInput) {
    let first = machine.first(of: index, direction: direction, in: input)
    let members = machine.members(first...index, direction: direction, in: input)
    completions.append(RuleCompletion(index: index, members: members.points, direction: direction))
  }
}
