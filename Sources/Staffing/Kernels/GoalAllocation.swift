/// Agents for several intervals with one goal over all their contacts, each agent where it gains the most.
///
/// The contacts in time are a function of the agents that first rises ever faster and then ever slower; over its concave hull the order of
/// gains is fixed, so that the allocations before the last step contain one another for rising goals; what the last step gives
/// beyond the goal is taken back.
///
/// Source: B. Fox (1966), "Discrete optimization via marginal analysis", Management Science 13.
struct GoalAllocation {
  /// One step up the hull of an interval: `count` agents that gain `contacts`.
  private struct Step {
    var interval: Int
    var order: Int
    var count: Int
    var gain: Double
  }

  private let goal: ServiceGoal
  private var floors: [Int] = []
  private var shares: [[ServiceLevelShares]] = []
  private var weights: [Double] = []

  init(goal: ServiceGoal) {
    self.goal = goal
  }

  /// Adds an interval with at least `floor` agents, whose contacts weigh as its load.
  mutating func add(_ queue: any QueueModel, floor: Int) throws(StaffingError) {
    let weight = queue.traffic.offeredLoad
    floors.append(floor)
    weights.append(weight)
    guard weight > 0 else {
      shares.append([])
      return
    }
    // Where one more agent gains nothing to speak of, the curve ends: at a level close to 1, above any that the goal can ask for.
    let enough = 1 - (1 - goal.share) * 1e-3
    let end = max(floor, try queue.leastAgents(for: try ServiceGoal(share: enough, seconds: goal.seconds, definition: goal.definition)))
    guard end - floor <= 200_000 else {
      throw StaffingError(.tooLarge, subject: "load", detail: "A goal over several intervals with \(end) agents is too large to allocate.")
    }
    var curve: [ServiceLevelShares] = []
    curve.reserveCapacity(end - floor + 1)
    for agents in floor...end { curve.append(try queue.measures(agents: agents, targetSeconds: goal.seconds).shares) }
    shares.append(curve)
  }

  /// The agents of each interval.
  ///
  /// - Parameter wanted: The share to reach where it is another than the goal's, below 1 - (1 - goal) / 1000.
  func agents(reaching wanted: Double? = nil) throws(StaffingError) -> [Int] {
    let wanted = wanted ?? goal.share
    var steps: [Step] = []
    for (interval, curve) in shares.enumerated() where curve.count > 1 {
      for (order, step) in Self.hull(curve.map { $0.answeredWithin }).enumerated() {
        steps.append(Step(interval: interval, order: order, count: step.count, gain: weights[interval] * step.gain / Double(step.count)))
      }
    }
    steps.sort { ($1.gain, $0.interval, $0.order) < ($0.gain, $1.interval, $1.order) }
    var agents = floors
    var next = 0
    let total = weights.reduce(0, +)
    func met() -> Bool { total == 0 || level(agents, total) >= wanted }
    // The level rises along the steps: halving finds the first prefix that meets the goal.
    var low = 0
    var high = steps.count
    func take(_ count: Int) {
      while next < count {
        agents[steps[next].interval] += steps[next].count
        next += 1
      }
      while next > count {
        next -= 1
        agents[steps[next].interval] -= steps[next].count
      }
    }
    take(high)
    guard met() else {
      throw StaffingError(.unreachableGoal, subject: "service_level", detail: "No number of agents reaches this goal over the span.")
    }
    while low < high {
      let middle = low + (high - low) / 2
      take(middle)
      if met() { high = middle } else { low = middle + 1 }
    }
    take(high)
    trim(&agents, total, wanted)
    return agents
  }

  /// Takes back what the last step gave beyond the goal: each time the agent that is missed least, as long as `wanted` is reached.
  private func trim(_ agents: inout [Int], _ total: Double, _ wanted: Double) {
    guard total > 0 else { return }
    while true {
      var best: (interval: Int, loss: Double)?
      for (interval, curve) in shares.enumerated() where !curve.isEmpty && agents[interval] > floors[interval] {
        let index = agents[interval] - floors[interval]
        let loss = weights[interval] * (curve[index].answeredWithin - curve[index - 1].answeredWithin)
        if loss < best?.loss ?? .infinity { best = (interval, loss) }
      }
      guard let best else { return }
      agents[best.interval] -= 1
      if level(agents, total) < wanted {
        agents[best.interval] += 1
        return
      }
    }
  }

  /// The goal's service level over all contacts, `total` the sum of the weights.
  private func level(_ agents: [Int], _ total: Double) -> Double {
    var sum = ServiceLevelShares(answeredWithin: 0, answered: 0, abandonedWithin: 0, virtualWithin: 0)
    for (interval, curve) in shares.enumerated() where !curve.isEmpty {
      let now = curve[agents[interval] - floors[interval]]
      let weight = weights[interval] / total
      sum.answeredWithin += weight * now.answeredWithin
      sum.answered += weight * now.answered
      sum.abandonedWithin += weight * now.abandonedWithin
      sum.virtualWithin += weight * now.virtualWithin
    }
    return sum.level(goal.definition)
  }

  /// The upper concave hull of `values`: runs of agents with their gains, the gain for an agent falling.
  private static func hull(_ values: [Double]) -> [(count: Int, gain: Double)] {
    var corners: [Int] = []
    for index in values.indices {
      while corners.count >= 2 {
        let a = corners[corners.count - 2]
        let b = corners[corners.count - 1]
        let rise = (values[b] - values[a]) * Double(index - a)
        guard rise <= (values[index] - values[a]) * Double(b - a) else { break }
        corners.removeLast()
      }
      corners.append(index)
    }
    return zip(corners, corners.dropFirst()).map { ($1 - $0, values[$1] - values[$0]) }
  }
}
