extension ShortagePrice {
  /// The price of the service that missing agents lose: the contacts of the interval that are no longer answered in time, each at one price.
  ///
  /// The contacts lost against k missing agents are V·(SL(n) − SL(n − k)) with SL of the queue at the goal's threshold; the price is their lower
  /// convex envelope, so that a solver in whole numbers can hold it in rows. The envelope is exact where the loss is convex, which it is from the
  /// requirement down to about the load; below, where a queue without abandonment is lost altogether, it spreads what is left.
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
    // Beyond some hundred steps neighbouring agents differ by nothing that counts; every k-th is looked at.
    let stride = max(1, agents / 200)
    var points: [(missing: Double, cost: Double)] = [(0, 0)]
    var missing = stride
    while missing < agents {
      points.append((Double(missing), lateContactPrice * volume * max(0, met - (try level(agents - missing)))))
      missing += stride
    }
    points.append((Double(agents), lateContactPrice * volume * max(0, met - (try level(0)))))
    return try ShortagePrice(segments: segments(ofEnvelope: points))
  }

  /// The lower convex envelope of points in order of their missing agents (Andrew 1979, monotone chain).
  static func segments(ofEnvelope points: [(missing: Double, cost: Double)]) -> [Segment] {
    var hull: [(missing: Double, cost: Double)] = []
    for point in points {
      while hull.count >= 2 {
        let (before, last) = (hull[hull.count - 2], hull[hull.count - 1])
        let turn =
          (last.missing - before.missing) * (point.cost - before.cost) - (last.cost - before.cost) * (point.missing - before.missing)
        if turn > 0 { break }
        hull.removeLast()
      }
      hull.append(point)
    }
    return zip(hull, hull.dropFirst()).map { from, to in
      Segment(agents: to.missing - from.missing, price: max(0, (to.cost - from.cost) / (to.missing - from.missing)))
    }
  }
}
