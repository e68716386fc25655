import RealModule

/// M/M/n with classes of contacts in order of priority, non-preemptive: whoever is next is the longest waiting of the highest class, and a
/// contact that is being answered is not interrupted. All classes have the same exponential handle time.
///
/// With σ_k the occupancy by classes 1…k: E W_k = C/(nμ (1 − σ_{k−1})(1 − σ_k)). Given that it waits, a contact of class k waits until what it
/// finds of classes 1…k is done, an exponential time of rate nμ(1 − σ_k), prolonged by everyone of the classes above who comes meanwhile.
///
/// Source: O. Kella and U. Yechiali (1985), "Waiting times in the non-preemptive priority M/M/c queue", Communications in Statistics:
/// Stochastic Models 1.
public struct PriorityQueue: Sendable {
  /// What one class gets.
  public struct ClassMeasures: Equatable, Sendable {
    /// Place in the order of priority, from 0.
    public var priority: Int
    public var arrivalRate: Double
    /// Share that waits: the same for all classes.
    public var probabilityOfWait: Double
    /// In seconds; `infinity` where the agents cannot keep up with the classes down to this one.
    public var averageSpeedOfAnswer: Double
    public var meanQueueLength: Double
    /// Answered within the threshold.
    public var serviceLevel: Double
    public var isStable: Bool
  }

  /// Contacts a second of each class, the most urgent first.
  public let arrivalRates: [Double]
  /// Mean handle time in seconds.
  public let handleTime: Double

  /// - Parameter loads: Erlangs of each class, the most urgent first.
  /// - Throws: `invalid_parameter` for a negative or missing load or time, `too_large` for a load beyond `QueueTraffic.largestLoad`.
  public init(loads: [Double], handleTime: Double) throws(StaffingError) {
    guard !loads.isEmpty, loads.count <= 1000 else {
      throw StaffingError.invalid("classes", Double(loads.count), expected: "between 1 and 1000 classes")
    }
    for load in loads { try StaffingError.requireNonNegative(load, "load") }
    _ = try QueueTraffic(offeredLoad: loads.reduce(0, +), handleTime: handleTime)
    arrivalRates = loads.map { $0 / handleTime }
    self.handleTime = handleTime
  }

  /// The measures of each class with `agents` agents.
  ///
  /// Overload is an answer: a class that the agents cannot keep up with waits without end, the classes above it do not. The classes above see
  /// the share `probabilityOfWait` of 1 then.
  ///
  /// - Throws: `invalid_parameter` or `too_large` for impossible arguments.
  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> [ClassMeasures] {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    let count = Double(agents)
    let load = arrivalRates.reduce(0, +) * handleTime
    let wait = try ErlangC.probabilityOfWait(offeredLoad: load, agents: count)
    let full = count / handleTime
    var above = 0.0
    var results: [ClassMeasures] = []
    for (priority, rate) in arrivalRates.enumerated() {
      let upTo = above + rate
      let spare = full - upTo
      // A rounding error of spare agents is none.
      let stable = spare > 1e-12 * full
      let mean = wait * full / ((full - above) * spare)
      results.append(
        ClassMeasures(
          priority: priority, arrivalRate: rate, probabilityOfWait: wait, averageSpeedOfAnswer: stable ? mean : (rate > 0 ? .infinity : 0),
          meanQueueLength: stable ? rate * mean : (rate > 0 ? .infinity : 0),
          serviceLevel: stable ? 1 - wait * Self.tail(targetSeconds, spare: spare, above: above, full: full) : (rate > 0 ? 0 : 1),
          isStable: stable || rate == 0))
      above = upTo
    }
    return results
  }

  /// The least agents with which every class reaches its goal; `goals` as many as the classes.
  ///
  /// - Throws: `length_mismatch`, and `unreachable_goal` for a goal of 100 %.
  public func leastAgents(for goals: [ServiceGoal]) throws(StaffingError) -> Int {
    guard goals.count == arrivalRates.count else {
      throw StaffingError(
        .lengthMismatch, subject: "goals", detail: "There are \(goals.count) goals for \(arrivalRates.count) classes; both must match.")
    }
    for (goal, rate) in zip(goals, arrivalRates) where goal.share >= 1 && rate > 0 {
      throw StaffingError(
        .unreachableGoal, subject: "service_level", detail: "No number of agents answers every contact in time; ask for less than 100 %.")
    }
    let load = arrivalRates.reduce(0, +) * handleTime
    if load < QueueTraffic.smallestLoad { return 0 }
    return try AgentSearch.least(near: load, subject: "service_level") { (agents) throws(StaffingError) in
      for (index, goal) in goals.enumerated() {
        guard try measures(agents: agents, targetSeconds: goal.seconds)[index].serviceLevel >= goal.share else { return false }
      }
      return true
    }
  }

  /// P(W > t | wait) of a class with `spare` = nμ − λ_1…k and the classes above it arriving at `above`, `full` = nμ.
  ///
  /// Without classes above it is exponential. With them the transform is η/(η + s + Λ(1 − B(s))), B that of the busy period of the classes
  /// above, inverted by the Euler method.
  private static func tail(_ time: Double, spare: Double, above: Double, full: Double) -> Double {
    if time == 0 { return 1 }
    if above < 1e-12 * full { return Double.exp(-spare * time) }
    // Beyond 1,000 mean waits nothing is left that a double share shows.
    if spare * (1 - above / full) * time > 1000 { return 0 }
    let value = EulerInversion.invert(time) { s in
      // B(s) = (Λ + nμ + s − √((Λ + nμ + s)² − 4 Λ nμ)) / 2Λ
      let sum = s + ComplexNumber(above + full)
      let root = (sum * sum - ComplexNumber(4 * above * full)).squareRoot()
      let busy = (sum - root) * ComplexNumber(1 / (2 * above))
      let delay = ComplexNumber(spare) / (ComplexNumber(spare) + s + ComplexNumber(above) * (ComplexNumber(1) - busy))
      return (ComplexNumber(1) - delay) / s
    }
    return min(1, max(0, value))
  }
}
