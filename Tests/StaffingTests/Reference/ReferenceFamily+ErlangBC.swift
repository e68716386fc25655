import Staffing

extension ReferenceFamily {
  /// Blocking probabilities: null where below 1e-300.
  static let erlangB = ReferenceFamily(inputs: ["a", "n"]) { reference in
    let a = try reference.number("a")
    let n = try reference.number("n")
    let blocking = try ErlangB.blockingProbability(offeredLoad: a, agents: n)
    return [
      "B": .value(blocking, relative: 1e-12, whenNull: blocking < 1e-300),
      "logB": .value(
        try ErlangB.logBlockingProbability(offeredLoad: a, agents: n), relative: 1e-15, absolute: 1e-11, whenNull: blocking == 0),
    ]
  }

  /// Probabilities of wait for n > a: null where below 1e-300.
  static let erlangC = ReferenceFamily(inputs: ["a", "n"]) { reference in
    let a = try reference.number("a")
    let n = try reference.number("n")
    let wait = try ErlangC.probabilityOfWait(offeredLoad: a, agents: n)
    return [
      "C": .value(wait, relative: 1e-12, whenNull: wait < 1e-300),
      "logC": .value(
        try ErlangC.logProbabilityOfWait(offeredLoad: a, agents: n), relative: 1e-15, absolute: 1e-11, whenNull: wait == 0),
    ]
  }

  /// Fractional agents: C is null where they do not outnumber the load.
  static let erlangContinuous = ReferenceFamily(inputs: ["a", "n"]) { reference in
    let a = try reference.number("a")
    let n = try reference.number("n")
    return [
      "B": .value(try ErlangB.blockingProbability(offeredLoad: a, agents: n), relative: 1e-11),
      "C": .value(try ErlangC.probabilityOfWait(offeredLoad: a, agents: n), relative: 1e-11, whenNull: n <= a),
    ]
  }

  static let erlangCMeasures = ReferenceFamily(inputs: ["volume", "interval_s", "aht_s", "awt_s", "n"]) { reference in
    let queue = try ErlangC(reference.traffic())
    let agents = try reference.count("n")
    let measures = try queue.measures(agents: agents, targetSeconds: reference.number("awt_s"))
    // In large loads the spare agents n − a carry the rounding of volume and interval.
    let relative = measures.offeredLoad >= 1000 ? 1e-9 : 1e-11
    return [
      "a": .value(measures.offeredLoad, relative: 1e-15),
      "occupancy": .value(measures.occupancy, relative: relative),
      "p_wait": .value(measures.probabilityOfWait, relative: relative),
      "service_level": .value(measures.serviceLevel(), relative: relative),
      "asa_s": .value(measures.averageSpeedOfAnswer, relative: relative),
      "mean_wait_of_delayed_s": .value(measures.meanWaitOfDelayed, relative: relative),
      "mean_queue": .value(measures.meanQueueLength, relative: relative),
      "wait_p50_s": .value(try queue.waitQuantile(0.5, agents: agents), relative: relative, absolute: 1e-9),
      "wait_p90_s": .value(try queue.waitQuantile(0.9, agents: agents), relative: relative, absolute: 1e-9),
      "wait_p99_s": .value(try queue.waitQuantile(0.99, agents: agents), relative: relative, absolute: 1e-9),
    ]
  }

  static let erlangCRequired = ReferenceFamily(
    inputs: ["volume", "interval_s", "aht_s", "target_sl", "awt_s", "max_occupancy", "shrinkage"]
  ) { reference in
    let goal = try ServiceGoal(share: reference.number("target_sl"), seconds: reference.number("awt_s"))
    if goal.share == 1, try reference.number("volume") > 0 { return try unreachable(reference, goal) }
    let rules = RequirementRules(
      goal: goal, maximumOccupancy: try reference.number("max_occupancy"), shrinkage: try Shrinkage(reference.number("shrinkage")))
    let requirement = try Requirement(
      volume: reference.number("volume"), handleTime: reference.number("aht_s"), intervalSeconds: reference.number("interval_s"),
      rules: rules)
    let queue = try ErlangC(reference.traffic())
    let least = try queue.leastAgents(for: goal)
    let fractional = try queue.leastFractionalAgents(for: goal) ?? .nan
    let measures = requirement.measures
    let relative = measures.offeredLoad >= 1000 ? 1e-9 : 1e-11
    return [
      "a": .value(requirement.offeredLoad, relative: 1e-15),
      "required": .count(requirement.agents),
      "required_sl_only": .count(least),
      "sl_at_required": .value(measures.serviceLevel(), relative: relative),
      // Nobody is asked for where nothing arrives, and there is no one fewer.
      "sl_one_fewer_than_sl_only": .value(
        least == 0 ? 0 : try queue.measures(agents: least - 1, targetSeconds: goal.seconds).serviceLevel(), relative: relative,
        whenNull: least == 0),
      "occupancy": .value(measures.occupancy, relative: relative),
      "p_wait": .value(measures.probabilityOfWait, relative: relative, whenNull: measures.probabilityOfWait < 1e-300),
      "asa_s": .value(measures.averageSpeedOfAnswer, relative: relative, whenNull: measures.probabilityOfWait < 1e-300),
      "scheduled_fte": .value(requirement.scheduled, relative: 1e-12),
      "scheduled_ceil": .count(requirement.scheduledAgents),
      // Left out by the source for loads above some thousand Erlangs.
      "required_continuous_sl_only": .value(fractional, relative: 1e-9, whenNull: fractional <= Double(least)),
    ]
  }
}

extension ReferenceFamily {
  /// No number of agents answers everybody in time: the module must say so, and a case can only expect nothing.
  private static func unreachable(_ reference: ReferenceCase, _ goal: ServiceGoal) throws -> [String: Answer] {
    let queue = try ErlangC(reference.traffic())
    do {
      _ = try queue.leastAgents(for: goal)
      throw ReferenceCase.Problem(description: "\(reference.place): agents for a goal that none reach")
    } catch let error as StaffingError {
      guard error.code == .unreachableGoal else { throw error }
      let none = [
        "required", "required_sl_only", "sl_at_required", "sl_one_fewer_than_sl_only", "occupancy", "p_wait", "asa_s", "scheduled_fte",
        "scheduled_ceil", "required_continuous_sl_only",
      ]
      var answers = Dictionary(uniqueKeysWithValues: none.map { ($0, Answer.value(.nan, relative: 0, whenNull: true)) })
      answers["a"] = .value(queue.traffic.offeredLoad, relative: 1e-15)
      return answers
    }
  }
}

extension ReferenceCase {
  /// The traffic of a case that gives volume, interval and handle time.
  func traffic(meanPatience: Double? = nil, lines: Int? = nil, redialProbability: Double = 0) throws -> QueueTraffic {
    try QueueTraffic(
      volume: number("volume"), intervalSeconds: number("interval_s"), handleTime: number("aht_s"), meanPatience: meanPatience,
      lines: lines, redialProbability: redialProbability)
  }
}
