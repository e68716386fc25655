import Staffing
import Timeline

/// The busiest interval, and what more or fewer people give in it.
extension StaffingBuilder {
  /// Of intervals that take as many agents, the one with most work.
  func busiest(_ needs: [Requirement?]) -> Int? {
    needs.indices.max { a, b in
      (needs[a]?.agents ?? -1, needs[a]?.offeredLoad ?? -1, b) < (needs[b]?.agents ?? -1, needs[b]?.offeredLoad ?? -1, a)
    }
  }

  /// What more or fewer people give in the busiest interval.
  func tradeOff(_ live: LiveNeeds, _ rules: RequirementRules, intervalSeconds: Double) -> TradeOff? {
    guard let peak = busiest(live.needs), let need = live.needs[peak], need.agents > 0,
      let queue = try? rules.queue(course: live.courses[peak], handleTime: handleSeconds)
    else { return nil }
    var builder = TradeOffBuilder(queue: queue, goal: rules.goal, chosen: need.agents)
    builder.ds = axis.label(at: peak)
    if let uncertain = live.uncertain, uncertain.uncertainty.variation[peak] > 0, let rate = uncertain.rates[peak] {
      builder.uncertain = UncertainQueue(rate: rate, intervalSeconds: intervalSeconds, queue: queue)
    }
    return builder.tradeOff()
  }
}
