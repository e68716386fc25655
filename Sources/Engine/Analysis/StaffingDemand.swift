import Staffing

/// The load of each interval of a plan, by the method that the request names or that the demand asks for.
struct StaffingDemand {
  let method: DemandMethod
  /// Why, in a sentence.
  let reason: String
  let intervalSeconds: Double
  let handleSeconds: Double
  /// Intervals before the first that only fill the queue.
  private let warmUp: Int
  /// Where in the plan the intervals before the first are taken from: a day later; nil where the plan is shorter than a day.
  private let source: Range<Int>?

  /// Handle times after which what was in service at the start no longer matters.
  private static let memory = 10.0
  /// Handle times up to which a load is followed, in seconds.
  private static let longest = 21_600.0

  /// - Parameters:
  ///   - volume: contacts of each interval; a missing one counts as none.
  ///   - wanted: a `DemandMethod` by name, or `auto`.
  init(volume: [Double], intervalSeconds: Double, handleSeconds: Double, wanted: String?) throws(StaffingError) {
    guard handleSeconds > 0, handleSeconds.isFinite else {
      throw StaffingError(
        .invalidParameter, subject: "aht", detail: "The handle time must be a number of seconds above 0, not \(handleSeconds).")
    }
    self.intervalSeconds = intervalSeconds
    self.handleSeconds = handleSeconds
    let aDay = intervalSeconds > 0 ? 86_400 / intervalSeconds : 0
    let reach = min((Self.memory * handleSeconds / max(1, intervalSeconds)).rounded(.up), 10_000)
    if aDay >= 1, aDay == aDay.rounded(), Double(volume.count) >= aDay {
      warmUp = Int(min(reach, aDay))
      source = Int(aDay) - warmUp..<Int(aDay)
    } else {
      warmUp = volume.isEmpty ? 0 : Int(reach)
      source = nil
    }
    let name = wanted ?? "auto"
    if name == "auto", handleSeconds > Self.longest {
      method = .intervalAverage
      reason =
        "The handle time is longer than six hours: what is in service when the plan begins matters for as long, and is not known. Each "
        + "interval is staffed for its own arrivals as if they went on."
    } else if name == "auto" {
      let choice = try DemandMethodChoice(
        try Self.path(volume, warmUp, source, intervalSeconds, handleSeconds), handleTime: .exponential(mean: handleSeconds),
        warmUp: warmUp)
      method = choice.method
      reason = choice.reason
    } else if let named = DemandMethod(rawValue: name) {
      method = named
      reason = "The request names it."
    } else {
      let known = DemandMethod.allCases.map(\.rawValue).joined(separator: ", ")
      throw StaffingError(
        .invalidText, subject: "demand", detail: "\"\(name)\" is no way to turn demand into load; known are auto, \(known).")
    }
  }

  /// The course of the load in each interval.
  func courses(_ volume: [Double]) throws(StaffingError) -> [LoadCourse] {
    let all = try method.courses(
      try Self.path(volume, warmUp, source, intervalSeconds, handleSeconds), handleTime: .exponential(mean: handleSeconds))
    // A volume that no queue can carry stays the trouble of its own interval.
    return zip(all.dropFirst(warmUp), volume).map { course, contacts in
      let own = contacts * handleSeconds / intervalSeconds
      return own > QueueTraffic.largestLoad ? LoadCourse(load: own) : course
    }
  }

  /// The mean load of each interval that `volume` makes, what is still in service from the intervals before included.
  func loads(_ volume: [Double]) throws(StaffingError) -> [Double] {
    let all = try method.loads(
      try Self.path(volume, warmUp, source, intervalSeconds, handleSeconds), handleTime: .exponential(mean: handleSeconds))
    return Array(all.dropFirst(warmUp))
  }

  /// The agents followed through time as one queue, at rates that change evenly within the intervals, each with what
  /// the one before left; nil where that would take too long.
  ///
  /// Who has no contacts left to come stays until the last one is done.
  func followed(
    volume: [Double], agents: [Int], patience: Double?, goal: ServiceGoal
  ) -> (level: Double, worst: (index: Int, level: Double))? {
    var staffed = agents
    for index in staffed.indices.dropFirst() where !(volume[index] > 0) { staffed[index] = max(staffed[index], staffed[index - 1]) }
    let before = source.map { Array(staffed[$0]) } ?? [Int](repeating: staffed.first ?? 0, count: warmUp)
    guard let path = try? Self.path(volume, warmUp, source, intervalSeconds, handleSeconds),
      let queue = try? ChangingQueue(
        path, agents: before + staffed, handleTime: handleSeconds, meanPatience: patience, targetSeconds: goal.seconds, isEven: true,
        mostWork: Self.mostWork), queue.method == .exactChain
    else { return nil }
    let outcomes = Array(queue.outcomes.dropFirst(warmUp))
    let open = outcomes.indices.filter { outcomes[$0].arrivals > 0 }
    let levels = outcomes.map { $0.serviceLevel(goal.definition) }
    guard let worst = open.min(by: { (levels[$0], $0) < (levels[$1], $1) }),
      let whole = try? ServiceLevelShares.combined(outcomes.map(\.shares), volumes: outcomes.map(\.arrivals))
    else { return nil }
    return (whole.level(goal.definition), (worst, levels[worst]))
  }

  /// Products of events and states up to which the chain is followed: a fraction of a second.
  private static let mostWork = 2e8

  private static func path(
    _ volume: [Double], _ warmUp: Int, _ source: Range<Int>?, _ intervalSeconds: Double, _ handleSeconds: Double
  ) throws(StaffingError) -> RatePath {
    let most = QueueTraffic.largestLoad * intervalSeconds / handleSeconds
    let counted = volume.map { $0 > 0 && $0 <= most ? $0 : 0 }
    let before = source.map { Array(counted[$0]) } ?? [Double](repeating: counted.first ?? 0, count: warmUp)
    return try RatePath(volumes: before + counted, intervalSeconds: intervalSeconds)
  }
}
