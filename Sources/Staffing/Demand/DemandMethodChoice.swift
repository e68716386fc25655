/// Which method turns the demand of a span into loads, and why, in a sentence.
///
/// What decides is how far the load that builds up and drains (M_t/G/∞) lies, anywhere within an interval, from the one that the interval's own
/// arrivals say, measured by the random swing of a load, its square root: handle times that are long against an interval, and rates that change
/// steeply, part them.
///
/// Measured against the exact chain at the five-minute rates of a bank's mean day (17 to 85 Erlangs, 80/20, nobody gives up): at a handle time
/// of 5 min and intervals of half an hour the worst interval of `intervalAverage` answers 72 %, of `modifiedLoadAverage` 76 %, of
/// `modifiedLoadHighest` 83 % with 3.6 % more agents, of `modifiedLoadPointwise` 80 % with .5 % more; in intervals of an hour 69, 69, 78 and
/// 81 %; at 15 min and half hours 29, 60, 82 and 81 %. Of 24 cases tried the worst interval of `modifiedLoadPointwise` answered 79.9 %, for at
/// most 3.5 % more agents than `intervalAverage`.
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
  ///   - warmUp: Intervals at the start that only fill the queue and have no say.
  ///   - agents: Agents where they are given already; `nil` where the requirement is asked for.
  /// - Throws: `length_mismatch` or `invalid_parameter`.
  public init(
    _ path: RatePath, handleTime: DurationLaw, warmUp: Int = 0, agents: [Int]? = nil
  ) throws(StaffingError) {
    try handleTime.checked("handle_time")
    let mean = handleTime.mean
    try StaffingError.requirePositive(mean, "handle_time")
    if let agents { try TransientQueue.check(path, agents, 0) }
    handleTimeInIntervals = mean / path.intervalSeconds
    let percent = Int(min(1e6, (handleTimeInIntervals * 100).rounded()))
    let built = try IntervalLoads(path.refined(DemandMethod.stretches), handleTime: handleTime).loads
    var parting = 0.0
    var overloaded = false
    for (place, load) in built.enumerated() {
      let index = place / DemandMethod.stretches
      guard index >= warmUp, path.rates[index] > 0 else { continue }
      let alone = path.rates[index] * mean
      parting = max(parting, abs(load.average - alone) / max(1, alone, load.average).squareRoot())
      if let agents, load.highest >= Double(agents[index]), load.highest > 0 { overloaded = true }
    }
    self.parting = parting
    if parting <= Self.closeEnough {
      method = .intervalAverage
      reason =
        "The handle time is \(percent) % of an interval and the rate changes slowly: each interval's own arrivals say its load, it can stand alone."
    } else {
      method = .modifiedLoadPointwise
      let swings = (parting * 10).rounded() / 10
      reason =
        "The handle time is \(percent) % of an interval, and the load that builds up parts from that of the interval's own arrivals by up to "
        + "\(swings) of its random swings: the load is followed as it rises and falls within each interval, and the service level is the mean "
        + "over the interval's contacts."
    }
    needsCarryOver = overloaded
  }
}
