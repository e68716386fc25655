import Staffing

/// Works out what more or fewer agents give on one queue.
struct TradeOffBuilder {
  let queue: any QueueModel
  let goal: ServiceGoal
  let chosen: Int
  /// The same queue with its volume uncertain; nil where it is known.
  var uncertain: UncertainQueue?
  var ds: String?
  /// What one agent costs an hour; nil where nothing is said of costs.
  var hourlyCost: Double?

  /// Points on either side of the chosen number.
  private static let points = 6

  /// Nil where no number of agents has an answer.
  func tradeOff() -> TradeOff? {
    // One by one on a small desk, in steps of a few percent on a large one.
    let step = max(1, chosen / 100)
    var numbers = (-Self.points...Self.points).map { chosen + $0 * step }.filter { $0 >= 0 }
    numbers += [chosen - 1, chosen + 1].filter { $0 >= 0 && !numbers.contains($0) }
    let points = numbers.sorted().compactMap(point)
    guard points.count > 1, let own = level(chosen) else { return nil }
    let more = (level(chosen + 1) ?? .nan) - own
    let fewer = own - (level(chosen - 1) ?? .nan)
    return TradeOff(
      ds: ds, goalShare: goal.share, goalSeconds: goal.seconds, chosen: chosen, points: points, oneMore: more, oneFewer: fewer,
      says: says(own, more, fewer))
  }

  private func point(_ agents: Int) -> TradeOff.Point? {
    guard let measures = try? queue.measures(agents: agents, targetSeconds: goal.seconds) else { return nil }
    return TradeOff.Point(
      agents: agents, serviceLevel: measures.serviceLevel(goal.definition),
      expectedServiceLevel: uncertain.flatMap { try? $0.expectedLevel(agents: agents, goal: goal) },
      averageSpeedOfAnswer: measures.averageSpeedOfAnswer, occupancy: measures.occupancy,
      gain: (level(agents) ?? .nan) - (level(agents - 1) ?? .nan), cost: hourlyCost.map { $0 * Double(agents) })
  }

  /// The level that is promised: over all contacts where the volume is uncertain.
  private func level(_ agents: Int) -> Double? {
    guard agents >= 0 else { return nil }
    if let uncertain { return try? uncertain.expectedLevel(agents: agents, goal: goal) }
    return (try? queue.measures(agents: agents, targetSeconds: goal.seconds))?.serviceLevel(goal.definition)
  }

  private func says(_ own: Double, _ more: Double, _ fewer: Double) -> String {
    var text = "\(Phrase.grouped(chosen)) \(chosen == 1 ? "agent gives" : "agents give") \(Phrase.percent(own))"
    if more.isFinite { text += "; +1 person gives +\(points(more)) points" }
    if fewer.isFinite { text += more.isFinite ? ", one fewer costs \(points(fewer))" : "; one fewer costs \(points(fewer)) points" }
    return text + "."
  }

  private func points(_ share: Double) -> String { Phrase.number((max(0, share) * 1000).rounded() / 10) }
}
