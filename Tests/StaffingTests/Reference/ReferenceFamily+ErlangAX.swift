import Staffing

extension ReferenceFamily {
  static let erlangA = ReferenceFamily(
    inputs: ["volume", "interval_s", "aht_s", "patience_mean_s", "n", "awt_s"]
  ) { reference in
    let queue = try ErlangA(reference.traffic(meanPatience: reference.number("patience_mean_s")))
    let threshold = try reference.number("awt_s")
    let agents = try reference.count("n")
    let measures = try queue.measures(agents: agents, targetSeconds: threshold)
    return impatience(measures, late: try queue.probabilityOfWait(longerThan: threshold, agents: agents), relative: 1e-10)
  }

  /// The figures of a queue that contacts leave, under the names of the files.
  static func impatience(_ measures: QueueMeasures, late: Double, relative: Double) -> [String: Answer] {
    func level(_ definition: ServiceLevelDefinition) -> Answer { .value(measures.serviceLevel(definition), relative: relative) }
    return [
      "p_wait": .value(measures.probabilityOfWait, relative: relative),
      "p_abandon": .value(measures.probabilityOfAbandonment, relative: relative),
      "mean_wait_all_s": .value(measures.meanTimeInQueue, relative: relative),
      "mean_wait_answered_s": .value(measures.averageSpeedOfAnswer, relative: relative),
      "mean_offered_wait_s": .value(measures.meanOfferedWait, relative: relative),
      "mean_queue": .value(measures.meanQueueLength, relative: relative),
      "occupancy": .value(measures.occupancy, relative: relative),
      "sl_answered_in_awt_over_offered": level(.answeredWithinOverOffered),
      "sl_answered_in_awt_over_answered": level(.answeredWithinOverAnswered),
      "sl_answered_in_awt_over_offered_minus_short_abandons": level(.answeredWithinOverOfferedLessShortAbandons),
      "sl_answered_or_abandoned_in_awt_over_offered": level(.answeredOrAbandonedWithinOverOffered),
      "sl_virtual": level(.virtualWithin),
      "p_abandon_in_awt": .value(measures.shares.abandonedWithin, relative: relative),
      // The source writes 0 for what is far too small to matter.
      "p_wait_gt_awt": .value(late, relative: relative, absolute: 1e-45),
    ]
  }

  static let erlangX = ReferenceFamily(
    inputs: ["volume", "interval_s", "aht_s", "n", "lines", "patience_mean_s", "redial_prob"]
  ) { reference in
    let queue = try ErlangX(
      reference.traffic(
        meanPatience: reference.number("patience_mean_s"), lines: reference.count("lines"),
        redialProbability: reference.number("redial_prob")))
    let measures = try queue.measures(agents: reference.count("n"), targetSeconds: 20)
    let relative = 1e-9
    return [
      "total_rate_per_s": .value(measures.redials?.attemptRate ?? .nan, relative: relative),
      "inflation": .value(measures.redials?.inflation ?? .nan, relative: relative),
      "p_block": .value(measures.probabilityOfBlocking, relative: relative),
      "p_abandon": .value(measures.probabilityOfAbandonment, relative: relative),
      "p_wait_of_attempts": .value(measures.probabilityOfWait, relative: relative),
      "mean_queue": .value(measures.meanQueueLength, relative: relative),
      "fresh_never_served": .value(measures.redials?.freshNeverServed ?? .nan, relative: relative),
    ]
  }
}
