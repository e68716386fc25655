/// Which method turns the demand of a span into loads, and why, in a sentence.
///
/// What decides is how far the load that builds up and drains (M_t/G/∞) lies from the load that each interval's own arrivals say, measured by
/// the random swing of a load, its square root: handle times that are long against an interval, and rates that change steeply, part them.
///
/// Measured against the exact chain, 80/20 on a day with one steep peak (100 Erlangs, half hours, nobody gives up): the worst interval of
/// `intervalAverage` falls to 69 % at a handle time of 5 % of an interval, 48 % at 20 % and 0 from two intervals on; that of
/// `modifiedLoadAverage` stays at 73 to 80 %, with as many agents; `modifiedLoadHighest` holds 80 % in every interval with 5 % more. The
/// lagged mean is as good as `modifiedLoadAverage` up to a third of an interval and leaves the first intervals empty from one on.
public struct DemandMethodChoice: Equatable, Sendable {
  public let method: DemandMethod
  /// Why, for a planner.
  public let reason: String
  /// Mean handle time divided by the length of an interval.
  public let handleTimeInIntervals: Double
  /// How far the load that builds up lies from that of the interval's own arrivals where they part most, in square roots of the load.
  public let parting: Double
  /// Whether given agents leave a queue from one interval to the next that no method by intervals sees: `ChangingQueue` then answers.
  public let needsCarryOver: Bool

  /// The parting up to which an interval's own arrivals are taken for its load: about a point of service level.
  public static let closeEnough = 0.05

  /// - Parameters:
  ///   - path: The arrival rates.
  ///   - handleTime: The handle times.
  ///   - everyInterval: Whether the goal is to hold in every interval, rather than over a day or week.
  ///   - agents: Agents where they are given already; `nil` where the requirement is asked for.
  /// - Throws: `length_mismatch` or `invalid_parameter`.
  public init(
    _ path: RatePath, handleTime: DurationLaw, everyInterval: Bool = true, agents: [Int]? = nil
  ) throws(StaffingError) {
    try handleTime.checked("handle_time")
    let mean = handleTime.mean
    try StaffingError.requirePositive(mean, "handle_time")
    if let agents { try TransientQueue.check(path, agents, 0) }
    handleTimeInIntervals = mean / path.intervalSeconds
    let percent = Int(min(1e6, (handleTimeInIntervals * 100).rounded()))
    let built = try IntervalLoads(path, handleTime: handleTime).loads
    var parting = 0.0
    var overloaded = false
    for (index, load) in built.enumerated() {
      let alone = path.rates[index] * mean
      parting = max(parting, abs(load.highest - alone) / max(1, alone, load.highest).squareRoot())
      if let agents, load.highest >= Double(agents[index]), load.highest > 0 { overloaded = true }
    }
    self.parting = parting
    if parting <= Self.closeEnough {
      method = .intervalAverage
      reason =
        "The handle time is \(percent) % of an interval and the rate changes slowly: each interval's own arrivals say its load, it can stand alone."
    } else {
      method = everyInterval ? .modifiedLoadHighest : .modifiedLoadAverage
      let swings = (parting * 10).rounded() / 10
      reason =
        "The handle time is \(percent) % of an interval, and the load that builds up parts from that of the interval's own arrivals by up to "
        + "\(swings) of its random swings: the load is followed as it builds up and drains, "
        + (everyInterval ? "at its highest in each interval, because the goal is to hold in every one." : "by its mean in each interval.")
    }
    needsCarryOver = overloaded
  }
}
