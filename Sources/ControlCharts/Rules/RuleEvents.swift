/// The completions of all rules on one panel, merged into events: what touches the last event of its rule in the same direction belongs to
/// it.
struct RuleEvents {
  private let panel: ChartSignal.Panel
  private let judged: JudgedChart
  /// Which of the judged chart's rules are applied.
  private let numbers: [Int]
  /// In the order in which they began.
  private var signals: [ChartSignal] = []
  /// The place in `numbers` of each signal's rule.
  private var places: [Int] = []
  /// The last signal of each rule, −1 before the first.
  private var last: [Int]

  init(panel: ChartSignal.Panel, judged: JudgedChart, numbers: [Int]) {
    self.panel = panel
    self.judged = judged
    self.numbers = numbers
    last = [Int](repeating: -1, count: numbers.count)
  }

  /// Takes in that the rule at `place` is complete at `index`.
  mutating func add(_ index: Int, place: Int, direction: SignalDirection, of machine: any RuleMachine, in input: RuleInput) {
    let first = machine.first(of: index, direction: direction, in: input)
    let known = last[place]
    if known >= 0, signals[known].direction == direction, first <= signals[known].end + 1 {
      // Windows slide: what a later one holds of earlier points, the event holds already. The last of them is the point that completed it.
      let fresh = max(first, signals[known].end + 1)
      signals[known].memberRuns.append(machine.members(fresh...index, direction: direction, in: input))
      signals[known].completionRuns.append(index)
      signals[known].end = index
    } else {
      last[place] = signals.count
      places.append(place)
      signals.append(
        ChartSignal(
          rule: judged.rules[numbers[place]].id, panel: panel, start: first, end: index, direction: direction,
          completions: PointRuns(index...index), members: machine.members(first...index, direction: direction, in: input),
          wording: .rule(number: numbers[place], judged)))
    }
  }

  /// The signals in order of rule, then time.
  var inOrder: [ChartSignal] {
    if signals.count < 2 || numbers.count < 2 { return signals }
    var next = [Int](repeating: 0, count: numbers.count + 1)
    for place in places { next[place + 1] += 1 }
    for place in numbers.indices { next[place + 1] += next[place] }
    var order = places
    for (index, place) in places.enumerated() {
      order[next[place]] = index
      next[place] += 1
    }
    return order.map { signals[$0] }
  }
}
