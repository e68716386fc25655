/// One pass over a phase that feeds all rules.
///
/// Memory is one block and the rules' own few words, whatever the length of the series; phases and series one after the other share them.
struct RulePass {
  private var machines: [any RuleMachine]
  private var block: PointBlock

  /// - Parameter points: as many as the longest phase has.
  init(_ machines: [any RuleMachine], points: Int) {
    self.machines = machines
    block = PointBlock(points: points)
  }

  /// Shows every point of `input` to every rule once; `sink` takes in the completions, block by block in order of rule, then time.
  mutating func run<Sink: CompletionSink>(over input: RuleInput, into sink: inout Sink) {
    if machines.isEmpty { return }
    for place in machines.indices { machines[place].reset() }
    var start = input.range.lowerBound
    while start < input.range.upperBound {
      let end = block.load(input, from: start)
      for place in machines.indices { machines[place].read(&block, of: input, place: place, into: &sink) }
      start = end
    }
    for place in machines.indices {
      if let end = machines[place].finish() {
        sink.add(end.index, place: place, direction: end.direction, of: machines[place], in: input)
      }
    }
  }
}

/// Takes in where patterns are complete.
protocol CompletionSink {
  /// The rule at `place`, in whose `machine` it is to be asked what belongs to it, is complete at `index`.
  mutating func add(_ index: Int, place: Int, direction: SignalDirection, of machine: some RuleMachine, in input: RuleInput)
}

extension RuleMachine {
  /// Reads a block word by word.
  fileprivate mutating func read<Sink: CompletionSink>(
    _ block: inout PointBlock, of input: RuleInput, place: Int, into sink: inout Sink
  ) {
    for word in 0..<block.wordCount {
      block.word = word
      let words = read(&block)
      var complete = words.up | words.down | words.level
      while complete != 0 {
        let bit = complete & (~complete &+ 1)
        let direction: SignalDirection = words.up & bit != 0 ? .up : (words.down & bit != 0 ? .down : .none)
        sink.add(block.start + bit.trailingZeroBitCount, place: place, direction: direction, of: self, in: input)
        complete &= ~bit
      }
    }
  }
}
