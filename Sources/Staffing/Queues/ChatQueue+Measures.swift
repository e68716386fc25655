import RealModule

extension ChatQueue {
  public func measures(agents: Int, targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    try QueueTraffic.requireAgents(agents)
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    if traffic.offeredLoad == 0 { return .idle(agents: agents, targetSeconds: targetSeconds) }
    guard agents > 0 else { return try withoutAgents(targetSeconds) }
    guard Double(agents) <= 2e6 / Double(chatsAtATime) else {
      throw StaffingError(.tooLarge, subject: "agents", detail: "\(agents) agents with \(chatsAtATime) chats each are too many to follow.")
    }
    var measures = QueueMeasures.idle(agents: agents, targetSeconds: targetSeconds)
    measures.offeredLoad = traffic.offeredLoad
    let count = Double(agents)
    let eta = impatience
    if eta == 0, load >= count * (1 - 1e-12) {
      measures = try ErlangC(QueueTraffic(offeredLoad: 1, handleTime: unit)).measures(agents: 1, targetSeconds: targetSeconds)
      measures.agents = agents
      measures.offeredLoad = traffic.offeredLoad
      measures.shares.answered = min(1, count / load)
      return measures
    }
    let states = served(agents)
    let queue = QueueTail(load: load, agents: count, impatience: eta)
    // Peak weight 1 for the states with a place; the sum of the queue carries its own scale.
    let scale = Double.exp(-queue.logScale)
    let all = (states.total - states.top) * scale + states.top * queue.total
    let share = states.top / all
    let atOnce = min(1, (states.total - states.top) * scale / all)
    let answeredLate = share * count / load * queue.tail
    let answered = eta == 0 ? 1 : min(1, atOnce + answeredLate)
    measures.probabilityOfWait = min(1, share * queue.total)
    measures.meanQueueLength = share * queue.weighted
    measures.probabilityOfAbandonment = min(1, share * eta / load * queue.weighted)
    measures.meanTimeInQueue = measures.meanQueueLength / traffic.arrivalRate
    measures.meanWaitOfDelayed = measures.probabilityOfWait > 0 ? measures.meanTimeInQueue / measures.probabilityOfWait : 0
    measures.averageSpeedOfAnswer = eta == 0 ? measures.meanTimeInQueue : share * count / load * queue.harmonic * unit / answered
    measures.meanOfferedWait = eta == 0 ? measures.meanTimeInQueue : share * (queue.harmonic + queue.total / count) * unit
    let waitingBusy = measures.probabilityOfWait * count
    let placesBusy = (states.busy - states.top * count) * scale / all
    measures.occupancy = min(1, (placesBusy + waitingBusy) / count)
    let late = tail(targetSeconds / unit, share: share, agents: count)
    measures.shares = ServiceLevelShares(
      answeredWithin: max(atOnce, answered - late.answered), answered: answered,
      abandonedWithin: max(0, measures.probabilityOfAbandonment - late.abandoned), virtualWithin: max(atOnce, 1 - late.waiting))
    return measures
  }

  /// Shares with an offered wait beyond `time`, answered and giving up after it; `share` is that of all places taken, nobody waiting.
  private func tail(_ time: Double, share: Double, agents: Double) -> (waiting: Double, answered: Double, abandoned: Double) {
    let eta = impatience
    let thinned = load * Double.exp(-eta * time)
    guard thinned > 0, share > 0 else { return (0, 0, 0) }
    let whole = QueueTail(load: load, agents: agents, impatience: eta)
    let rest = QueueTail(load: thinned, agents: agents, impatience: eta)
    let span = eta * time
    let average = span == 0 ? 1 : -Double.expMinusOne(-span) / span
    let weight = share * Double.exp((load * average - agents) * time + rest.logScale)
    guard whole.logScale == 0 || weight.isFinite else { return (1, 1, 1) }
    return (weight * rest.total, weight * agents / load * rest.tail, weight * eta / load * rest.weighted)
  }

  private func withoutAgents(_ targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    let traffic = try QueueTraffic(offeredLoad: traffic.offeredLoad, handleTime: traffic.handleTime, meanPatience: traffic.meanPatience)
    return traffic.meanPatience == nil
      ? try ErlangC(traffic).measures(agents: 0, targetSeconds: targetSeconds)
      : try ErlangA(traffic).measures(agents: 0, targetSeconds: targetSeconds)
  }
}
