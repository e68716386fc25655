/// Search for the least number that meets a test which, once met, stays met with more.
enum AgentSearch {
  /// The least number of agents from 0 on.
  ///
  /// - Parameter subject: named in the error where no number up to `QueueTraffic.mostAgents` meets the test.
  static func least(
    near start: Double, subject: String, meets: (Int) throws(StaffingError) -> Bool
  ) throws(StaffingError) -> Int {
    let limit = QueueTraffic.mostAgents
    let first = Int(min(max(start.rounded(.up), 0), Double(limit)))
    guard let found = try least(from: first, step: max(1, Int(Double(first).squareRoot() / 2)), in: 0...limit, meets: meets) else {
      throw StaffingError(.unreachableGoal, subject: subject, detail: "Not even \(limit) agents reach this goal.")
    }
    return found
  }

  /// Doubles its step away from `start`, a number of the range, until the answer is between two numbers, then halves.
  ///
  /// - Returns: nil where even the last number of the range, which is tried then, does not meet the test.
  static func least(
    from start: Int, step: Int, in range: ClosedRange<Int>, meets: (Int) throws(StaffingError) -> Bool
  ) throws(StaffingError) -> Int? {
    var step = step
    // Invariant: `low` does not meet the test (one below the range stands for nothing tried), `high` does.
    var low = range.lowerBound - 1
    var high = start
    if try meets(start) {
      while high > range.lowerBound {
        let next = max(range.lowerBound, high - step)
        guard try meets(next) else {
          low = next
          break
        }
        high = next
        step *= 2
      }
    } else {
      low = start
      while true {
        guard low < range.upperBound else { return nil }
        high = min(range.upperBound, low + step)
        if try meets(high) { break }
        low = high
        step *= 2
      }
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try meets(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
