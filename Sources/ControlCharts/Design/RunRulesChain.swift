import Statistics

/// The Markov chain of a Shewhart chart with run rules: its states are what the rules remember, found by exploring from the start.
///
/// Source: C. W. Champ & W. H. Woodall (1987), Technometrics 29; S. Knoth's `xshewhartrunsrules.arl` agrees.
struct RunRulesChain: Sendable {
  /// Ends of the zones on the axis of z, in order; zone i lies between ends i and i + 1.
  let ends: [Double]
  /// Next state by state and zone, row by row; −1 for a signal.
  let next: [Int32]
  /// States, the first is the start.
  let count: Int

  /// The most states that are explored.
  static let mostStates = 400_000

  /// Explores the states; throws when there are more than `mostStates`.
  init(_ patterns: [RulePattern], limit: Double) throws(ControlChartError) {
    let ends = Self.ends(patterns, limit: limit)
    self.ends = ends
    let middles = (0..<(ends.count - 1)).map { i -> Double in
      if ends[i].isInfinite { return ends[i + 1].isInfinite ? 0 : ends[i + 1] - 1 }
      return ends[i + 1].isInfinite ? ends[i] + 1 : 0.5 * (ends[i] + ends[i + 1])
    }
    var states: [[Int32]] = [patterns.map { _ in RulePattern.start }]
    var numbers: [[Int32]: Int32] = [states[0]: 0]
    var next: [Int32] = []
    var place = 0
    while place < states.count {
      for z in middles {
        var state: [Int32] = []
        for (pattern, memory) in zip(patterns, states[place]) {
          guard let step = pattern.step(memory, z: z, limit: limit) else { break }
          state.append(step)
        }
        if state.count < patterns.count {
          next.append(-1)
        } else if let known = numbers[state] {
          next.append(known)
        } else {
          guard states.count < Self.mostStates else {
            throw .invalidParameter("rules", "These rules together remember too much for an exact run length.")
          }
          numbers[state] = Int32(states.count)
          next.append(Int32(states.count))
          states.append(state)
        }
      }
      place += 1
    }
    self.next = next
    count = states.count
  }

  private init(ends: [Double], next: [Int32], count: Int) {
    self.ends = ends
    self.next = next
    self.count = count
  }

  /// The chain with another limit: the same states where the limit cuts the axis between the same zones, else nil.
  func moved(_ patterns: [RulePattern], from old: Double, to new: Double) -> RunRulesChain? {
    let moved = Self.ends(patterns, limit: new)
    // Patterns only ask on which side of its cuts a point lies.
    guard moved.count == ends.count, moved.firstIndex(of: new) == ends.firstIndex(of: old) else { return nil }
    return RunRulesChain(ends: moved, next: next, count: count)
  }

  private static func ends(_ patterns: [RulePattern], limit: Double) -> [Double] {
    var cuts: Set<Double> = []
    for cut in patterns.flatMap({ $0.cuts(limit: limit) }) { cuts.formUnion([cut, -cut]) }
    if cuts.contains(0) || cuts.contains(-0.0) {
      cuts.remove(-0.0)
      cuts.insert(0)
    }
    return [-Double.infinity] + cuts.sorted() + [.infinity]
  }

  var zones: Int { ends.count - 1 }

  /// Probabilities of the zones for a mean of `shift`.
  func probabilities(shift: Double) -> [Double] {
    (0..<zones).map { zone in
      let low = ends[zone] - shift
      let high = ends[zone + 1] - shift
      // Differences are taken in the tail where they lose no digits.
      return low > 0
        ? Normal.standard.upperTail(low) - Normal.standard.upperTail(high)
        : Normal.standard.cumulative(high) - Normal.standard.cumulative(low)
    }
  }

  func distribution(shift: Double) -> RunLengthDistribution {
    let probabilities = probabilities(shift: shift)
    var start = [Double](repeating: 0, count: count)
    start[0] = 1
    let step = { (from: [Double], to: inout [Double]) in
      for j in to.indices { to[j] = 0 }
      for i in from.indices {
        let mass = from[i]
        if mass == 0 { continue }
        for zone in 0..<zones {
          let target = next[i * zones + zone]
          if target >= 0 { to[Int(target)] += mass * probabilities[zone] }
        }
      }
    }
    var first = start
    step(start, &first)
    return RunLengthDistribution(start: first, step: step)
  }
}
