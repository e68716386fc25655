import Statistics

/// The chain of run rules in control with states put together that have the same future: mirror images of each other, and states that
/// remember what no rule will ask for. A few dozen are left of some hundreds.
///
/// Exact while the zones are as likely on one side as on the other (J. G. Kemeny & J. L. Snell 1960, Finite Markov Chains, section 6.3,
/// lumpability); found by refining a partition until no class is split (E. F. Moore 1956, Automata Studies, section 4).
struct FoldedRunRulesChain {
  /// Next class by class and zone, row by row; −1 for a signal.
  private let next: [Int32]
  private let count: Int
  private let zones: Int
  private let start: Int

  /// The most classes for which a dense system is solved.
  private static let mostClasses = 500

  /// Nil where the zones are not symmetric, or too many classes are left.
  init?(_ chain: RunRulesChain) {
    let zones = chain.zones
    guard (0...zones).allSatisfy({ chain.ends[$0] == -chain.ends[zones - $0] }) else { return nil }
    var classes = [Int32](repeating: 0, count: chain.count)
    var count = 1
    var signature = [Int32](repeating: 0, count: zones + 1)
    while true {
      var numbers: [[Int32]: Int32] = [:]
      var refined = classes
      for state in 0..<chain.count {
        for zone in 0..<((zones + 1) / 2) {
          let one = chain.next[state * zones + zone]
          let other = chain.next[state * zones + zones - 1 - zone]
          let first = one < 0 ? -1 : classes[Int(one)]
          let second = other < 0 ? -1 : classes[Int(other)]
          // Which of the two sides leads where makes no difference.
          signature[zone] = min(first, second)
          signature[zones - 1 - zone] = max(first, second)
        }
        signature[zones] = classes[state]
        let number = numbers[signature] ?? Int32(numbers.count)
        numbers[signature] = number
        refined[state] = number
        if numbers.count > Self.mostClasses { return nil }
      }
      classes = refined
      if numbers.count == count { break }
      count = numbers.count
    }
    var next = [Int32](repeating: -1, count: count * zones)
    for state in (0..<chain.count).reversed() {
      for zone in 0..<zones {
        let target = chain.next[state * zones + zone]
        next[Int(classes[state]) * zones + zone] = target < 0 ? -1 : classes[Int(target)]
      }
    }
    self.next = next
    self.count = count
    self.zones = zones
    start = Int(classes[0])
  }

  /// The average run length from the start, given the probabilities of the zones, the same on both sides.
  func runLength(_ probabilities: [Double]) throws(ControlChartError) -> Double {
    var matrix = [Double](repeating: 0, count: count * count)
    for state in 0..<count {
      matrix[state * count + state] = 1
      for zone in 0..<zones {
        let target = next[state * zones + zone]
        if target >= 0 { matrix[state * count + Int(target)] -= probabilities[zone] }
      }
    }
    guard let lengths = LinearSystem.solve(rowMajor: matrix, order: count, rightHandSide: [Double](repeating: 1, count: count)),
      lengths[start] > 0, lengths[start] < 1e13
    else { throw SchemeCheck.endless }
    return lengths[start]
  }
}
