extension ShortagePrice {
  /// The price of the service that missing agents lose: the contacts of the interval that are no longer answered in time, each at one price.
  ///
  /// The contacts lost against k missing agents are V·(SL(n) − SL(n − k)) with SL of the queue at the goal's threshold. Each missing agent
  /// costs what it loses, and never less than the one before: exact from the requirement down to about the load, where the loss grows ever faster.
  /// Deeper, where hardly anything is left to lose in the interval itself, the price stays at its highest: the queue then spoils the next.
  ///
  /// - Parameters:
  ///   - agents: The requirement of the interval.
  ///   - volume: Contacts of the interval, 0 or more.
  ///   - lateContactPrice: What one contact that is not answered in time costs.
  /// - Throws: as `Requirement.init`, and `invalid_parameter` for a price below 0 or agents outside 0…`QueueTraffic.mostAgents`.
  public static func serviceLost(
    agents: Int, volume: Double, handleTime: Double, intervalSeconds: Double, rules: RequirementRules, lateContactPrice: Double
  ) throws(StaffingError) -> ShortagePrice {
    try StaffingError.requireNonNegative(lateContactPrice, "late_contact_price")
    guard agents >= 0, agents <= 100_000 else {
      throw StaffingError.invalid("agents", Double(agents), expected: "a count of 0 to 100,000")
    }
    let queue = try rules.queue(volume: volume, handleTime: handleTime, intervalSeconds: intervalSeconds)
    guard agents > 0, volume > 0 else { return try ShortagePrice(segments: []) }
    func level(_ agents: Int) throws(StaffingError) -> Double {
      let share = try queue.measures(agents: agents, targetSeconds: rules.goal.seconds).serviceLevel()
      return share.isFinite ? min(max(share, 0), 1) : 0
    }
    let met = try level(agents)
    // In large groups neighbouring agents differ by nothing that counts; every `width`-th is looked at.
    let width = max(1, agents / 200)
    var segments: [Segment] = []
    var last = met
    for missing in stride(from: width, through: agents, by: width) {
      let next = try level(agents - missing)
      let price = max(segments.last?.price ?? 0, lateContactPrice * volume * (last - next) / Double(width))
      if let before = segments.last, before.price == price {
        segments[segments.count - 1].agents += Double(width)
      } else {
        segments.append(Segment(agents: Double(width), price: price))
      }
      last = next
    }
    return try ShortagePrice(segments: segments)
  }
}
