/// Consecutive completions of one rule in one direction.
struct RuleEvent: Sendable, Equatable {
  /// The rule's place among those of the pass.
  let place: Int
  let direction: SignalDirection
  /// First point of the pattern and the last point that completed it.
  let start: Int
  fileprivate(set) var end: Int
  fileprivate(set) var completions: PointRuns
  fileprivate(set) var members: PointRuns
}

/// The completions of all rules on one panel, merged into events: what touches the last event of its rule in the same direction belongs to
/// it.
struct RuleEvents: CompletionSink {
  /// In the order in which they were found.
  private var found: [RuleEvent] = []
  /// The last event of each rule, −1 before the first.
  private var last: [Int]

  /// - Parameter rules: how many there are.
  init(rules: Int) { last = [Int](repeating: -1, count: rules) }

  /// Forgets all events, for the next panel.
  mutating func clear() {
    found.removeAll(keepingCapacity: true)
    for place in last.indices { last[place] = -1 }
  }

  mutating func add(_ index: Int, place: Int, direction: SignalDirection, of machine: some RuleMachine, in input: RuleInput) {
    let first = machine.first(of: index, direction: direction, in: input)
    let known = last[place]
    if known >= 0, found[known].direction == direction, first <= found[known].end + 1 {
      // Windows slide: what a later one holds of earlier points, the event holds already. The last of them is the point that completed it.
      let fresh = max(first, found[known].end + 1)
      found[known].members.append(machine.members(fresh...index, direction: direction, in: input))
      found[known].completions.append(index)
      found[known].end = index
    } else {
      last[place] = found.count
      found.append(
        RuleEvent(
          place: place, direction: direction, start: first, end: index, completions: PointRuns(index...index),
          members: machine.members(first...index, direction: direction, in: input)))
    }
  }

  /// Visits the events in order of rule, then time.
  func inOrder(_ visit: (RuleEvent) -> Void) {
    // A series of one phase and one block was read rule by rule.
    if found.indices.dropFirst().allSatisfy({ found[$0 - 1].place <= found[$0].place }) {
      for number in found.indices { visit(found[number]) }
      return
    }
    var next = [Int](repeating: 0, count: last.count + 1)
    for number in found.indices { next[found[number].place + 1] += 1 }
    for place in last.indices { next[place + 1] += next[place] }
    var order = [Int](repeating: 0, count: found.count)
    for number in found.indices {
      order[next[found[number].place]] = number
      next[found[number].place] += 1
    }
    for number in order { visit(found[number]) }
  }
}
