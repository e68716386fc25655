/// The completions of one rule, merged into events: what touches the last event in the same direction belongs to it.
struct RuleEvents {
  let rule: String
  let panel: ChartSignal.Panel
  private(set) var signals: [ChartSignal] = []

  init(rule: String, panel: ChartSignal.Panel) {
    self.rule = rule
    self.panel = panel
  }

  mutating func add(_ index: Int, direction: SignalDirection, of machine: any RuleMachine, in input: RuleInput) {
    let first = machine.first(of: index, direction: direction, in: input)
    if let last = signals.indices.last, signals[last].direction == direction, first <= signals[last].end + 1 {
      // Windows slide: what a later one holds of earlier points, the event holds already.
      let known = signals[last].members.last ?? first - 1
      signals[last].members += Self.members(max(first, known + 1), index, direction, machine, input)
      signals[last].completions.append(index)
      signals[last].end = index
    } else {
      signals.append(
        ChartSignal(
          rule: rule, panel: panel, start: first, end: index, direction: direction, completions: [index],
          members: Self.members(first, index, direction, machine, input), says: ""))
    }
  }

  /// The points from `first` to `last` that belong to the pattern.
  static func members(
    _ first: Int, _ last: Int, _ direction: SignalDirection, _ machine: any RuleMachine, _ input: RuleInput
  ) -> [Int] {
    var members: [Int] = []
    var index = first
    while index <= last {
      if machine.includes(input[index], direction: direction, limit: input.limit) { members.append(index) }
      index += 1
    }
    return members
  }

  /// Puts every event into words.
  mutating func say(_ sentence: (ChartSignal) -> String) {
    for index in signals.indices { signals[index].says = sentence(signals[index]) }
  }
}
