/// Search for the least number of agents that meets a test which, once met, stays met with more agents.
enum AgentSearch {
  /// Doubles its step away from `start` until the answer is between two numbers, then halves.
  ///
  /// - Parameter subject: named in the error where no number up to `QueueTraffic.mostAgents` meets the test.
  static func least(
    near start: Double, subject: String, meets: (Int) throws(StaffingError) -> Bool
  ) throws(StaffingError) -> Int {
    let limit = QueueTraffic.mostAgents
    let first = Int(min(max(start.rounded(.up), 0), Double(limit)))
    var step = max(1, Int(Double(first).squareRoot() / 2))
    // Invariant: `low` does not meet the test (-1 stands for below zero), `high` does.
    var low = -1
    var high = first
    if try meets(first) {
      while high > 0 {
        let next = max(0, high - step)
        guard try meets(next) else {
          low = next
          break
        }
        high = next
        step *= 2
      }
    } else {
      low = first
      while true {
        guard low < limit else {
          throw StaffingError(.unreachableGoal, subject: subject, detail: "Not even \(limit) agents reach this goal.")
        }
        high = min(limit, low + step)
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
