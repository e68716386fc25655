/// One pass over a phase that feeds all rules.
///
/// Memory is one block and the rules' own few words, whatever the length of the series.
enum RulePass {
  /// Shows every point of `input` to every machine once; `found` is told each completion: the machine's place, the
  /// machine, the point and the direction.
  static func run(
    _ machines: inout [any RuleMachine], over input: RuleInput, found: (Int, any RuleMachine, Int, SignalDirection) -> Void
  ) {
    if machines.isEmpty { return }
    var block = PointBlock()
    var start = input.range.lowerBound
    while start < input.range.upperBound {
      block.load(input, from: start)
      for place in machines.indices {
        let words = machines[place].read(&block)
        var complete = words.up | words.down | words.level
        while complete != 0 {
          let bit = complete & (~complete &+ 1)
          let direction: SignalDirection = words.up & bit != 0 ? .up : (words.down & bit != 0 ? .down : .none)
          found(place, machines[place], start + bit.trailingZeroBitCount, direction)
          complete &= ~bit
        }
      }
      start += PointBlock.capacity
    }
    for place in machines.indices {
      if let end = machines[place].finish() { found(place, machines[place], end.index, end.direction) }
    }
  }
}
