import Staffing

extension ReferenceFamily {
  static let generalPatience = ReferenceFamily(
    inputs: ["volume", "interval_s", "aht_s", "n", "awt_s", "patience.kind"], isInput: { $0.hasPrefix("patience.") },
    read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      var traffic = try reference.traffic()
      traffic.patience = try reference.law("patience")
      let queue = try GeneralPatienceQueue(traffic)
      let measures = try queue.measures(agents: reference.count("n"), targetSeconds: reference.number("awt_s"))
      let relative = 1e-9
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
        "p_wait_gt_awt": .value(
          max(0, 1 - measures.serviceLevel(.answeredOrAbandonedWithinOverOffered)), relative: relative, absolute: 1e-14),
      ]
    })
}
