import Staffing

/// The queue over the whole day with given people, what each interval leaves to the next included.
struct IntradayDesk {
  /// Contacts of each interval: what came, then what is to come.
  let volumes: [Double]
  let known: Int
  let intervalSeconds: Double
  let handleSeconds: Double
  let patience: Double?
  let goal: ServiceGoal

  /// Service levels with some people.
  struct Outcome {
    /// Of each interval.
    var levels: [Double]
    /// Over the contacts to come, and over all of the day.
    var rest: Double
    var day: Double
    /// Contacts to come that are answered in time.
    var inTime: Double
    /// What a planner should know of how it was worked out.
    var remark: String?
  }

  /// Work up to which the chain is followed exactly: every move is tried a few times.
  private static let mostWork = 2e7

  func outcome(people: [Double]) throws(StaffingError) -> Outcome {
    let agents = people.map { Int(min(Double(QueueTraffic.mostAgents), max(0, ($0 + 1e-6).rounded(.down)))) }
    let queue = try ChangingQueue(
      RatePath(volumes: volumes, intervalSeconds: intervalSeconds), agents: agents, handleTime: handleSeconds, meanPatience: patience,
      targetSeconds: goal.seconds, isEven: true, mostWork: Self.mostWork)
    let levels = queue.outcomes.map { min(1, max(0, $0.serviceLevel(goal.definition))) }
    func level(_ range: Range<Int>) -> Double {
      let all = range.reduce(0.0) { $0 + volumes[$1] }
      return all > 0 ? range.reduce(0.0) { $0 + volumes[$1] * levels[$1] } / all : 1
    }
    return Outcome(
      levels: levels, rest: level(known..<volumes.count), day: level(0..<volumes.count),
      inTime: (known..<volumes.count).reduce(0) { $0 + volumes[$1] * levels[$1] },
      remark: queue.method == .exactChain
        ? nil : "a queue too large to follow every state, taken as normal: an interval may be off by ten points, the day by three")
  }
}
