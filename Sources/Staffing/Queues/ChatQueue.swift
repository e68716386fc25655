import RealModule

/// Chats: an agent holds several at a time, and each takes longer the more the agent holds.
///
/// An agent with k chats finishes k/AHT_k a second, AHT_k being `QueueTraffic.chatHandleTimes[k − 1]`; chats are spread evenly, so that with j
/// chats and n agents j mod n of them hold one more than the others. A chat that finds every place taken waits, and with a mean patience may
/// give up. The number of chats is a birth-death chain, and its steady state exact. With one chat at a time it is Erlang A or Erlang C; taking
/// the chats an agent can hold as a factor on the agents is right only where AHT_k does not grow with k.
///
/// Occupancy is the share of the time in which an agent holds at least one chat.
///
/// Source: the state-dependent M/M/n of G. Koole (2013), "Call Center Optimization", chapter 8; T. Tezcan and J. Zhang (2014), "Routing and
/// staffing in customer service chat systems with impatient customers", Operations Research 62.
public struct ChatQueue: QueueModel {
  public static let id = "chat"
  public static let title = "Chat"
  public static let assumptions =
    "Random arrivals, an agent holds several chats at a time, spread evenly, and each takes longer the more the agent holds."

  /// The most chats an agent may hold.
  public static let mostChats = 50

  public let traffic: QueueTraffic
  /// Chats that one agent finishes in the unit of time, 1/rate of a full agent, while holding 0, 1, … chats; the last is 1.
  private let rates: [Double]
  /// Seconds of the unit of time: between two chats finished by a full agent.
  private let unit: Double

  public init(_ traffic: QueueTraffic) throws(StaffingError) {
    let handleTimes = traffic.chatHandleTimes.isEmpty ? [traffic.handleTime] : traffic.chatHandleTimes
    guard handleTimes.count <= Self.mostChats else {
      throw StaffingError.invalid("chat_aht", Double(handleTimes.count), expected: "at most \(Self.mostChats) chats at a time")
    }
    var perSecond = [0.0]
    for (index, handleTime) in handleTimes.enumerated() {
      try StaffingError.requirePositive(handleTime, "chat_aht")
      perSecond.append(Double(index + 1) / handleTime)
      guard perSecond[index + 1] >= perSecond[index] * (1 - 1e-12) else {
        throw StaffingError.invalid(
          "chat_aht", handleTime, expected: "a handle time with which \(index + 1) chats at a time get no less done than \(index)")
      }
    }
    let full = perSecond[handleTimes.count]
    guard full.isFinite, full > 0, (traffic.arrivalRate / full).isFinite else {
      throw StaffingError(.tooLarge, subject: "chat_aht", detail: "The chats a second are beyond the range of a number.")
    }
    self.traffic = traffic
    unit = 1 / full
    rates = perSecond.map { $0 / full }
    if let patience = traffic.meanPatience {
      guard (load * patience / unit).squareRoot() < 1e6 else {
        throw StaffingError(
          .tooLarge, subject: "patience", detail: "A patience of \(patience) s is so long that nobody gives up; leave it out.")
      }
    }
  }

  /// Chats an agent holds at most.
  public var chatsAtATime: Int { rates.count - 1 }

  /// Chats arriving in the unit of time: the least number of full agents that can keep up.
  private var load: Double { traffic.arrivalRate * unit }

  private var impatience: Double { traffic.meanPatience.map { unit / $0 } ?? 0 }

  /// Chats finished in the unit of time with `chats` chats and `agents` agents.
  private func rate(_ chats: Int, _ agents: Int) -> Double {
    let each = chats / agents
    guard each < chatsAtATime else { return Double(agents) }
    let more = chats % agents
    return Double(agents - more) * rates[each] + Double(more) * rates[each + 1]
  }

  /// The states up to all places taken, relative to the likeliest of them.
  private func served(_ agents: Int) -> (total: Double, top: Double, busy: Double, chats: Double) {
    let places = agents * chatsAtATime
    // The likeliest state: the last in which chats come at least as fast as they are finished.
    var low = 0
    var high = places
    while low < high {
      let middle = high - (high - low) / 2
      if rate(middle, agents) <= load { low = middle } else { high = middle - 1 }
    }
    let peak = low
    var total = 0.0
    var busy = 0.0
    var chats = 0.0
    func add(_ state: Int, _ weight: Double) {
      total += weight
      busy += weight * Double(min(state, agents))
      chats += weight * Double(state)
    }
    add(peak, 1)
    var weight = 1.0
    var state = peak
    while state > 0, weight > 1e-20 * total / Double(places) {
      weight *= rate(state, agents) / load
      state -= 1
      add(state, weight)
    }
    weight = 1
    state = peak
    while state < places, weight > 1e-300 {
      state += 1
      weight *= load / rate(state, agents)
      add(state, weight)
    }
    return (total, state == places ? weight : 0, busy, chats)
  }

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

  public func waitQuantile(_ probability: Double, agents: Int) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "quantile")
    let miss = 1 - probability
    func beyond(_ seconds: Double) throws(StaffingError) -> Double {
      1 - (try measures(agents: agents, targetSeconds: seconds)).serviceLevel(.answeredOrAbandonedWithinOverOffered)
    }
    if try beyond(0) <= miss { return 0 }
    guard miss > 0, agents > 0 || impatience > 0, try measures(agents: agents, targetSeconds: 0).isStable else { return .infinity }
    var low = 0.0
    var high = unit
    while try beyond(high) > miss {
      low = high
      high *= 2
      if high > 1e300 { return .infinity }
    }
    while high - low > 1e-12 * high {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if try beyond(middle) > miss { low = middle } else { high = middle }
    }
    return high
  }

  public func leastAgents(for goal: ServiceGoal) throws(StaffingError) -> Int {
    if traffic.offeredLoad == 0 { return 0 }
    try requireReachable(goal)
    return try AgentSearch.least(near: load, subject: "service_level") { (agents) throws(StaffingError) in
      try measures(agents: agents, targetSeconds: goal.seconds).serviceLevel(goal.definition) >= goal.share
    }
  }

  private func withoutAgents(_ targetSeconds: Double) throws(StaffingError) -> QueueMeasures {
    let traffic = try QueueTraffic(offeredLoad: traffic.offeredLoad, handleTime: traffic.handleTime, meanPatience: traffic.meanPatience)
    return traffic.meanPatience == nil
      ? try ErlangC(traffic).measures(agents: 0, targetSeconds: targetSeconds)
      : try ErlangA(traffic).measures(agents: 0, targetSeconds: targetSeconds)
  }
}

/// The sums of `ImpatienceSum`, also where nobody gives up, where they are geometric.
private struct QueueTail {
  let total: Double
  let tail: Double
  let weighted: Double
  let harmonic: Double
  let logScale: Double

  init(load: Double, agents: Double, impatience: Double) {
    if impatience == 0 {
      let ratio = load / agents
      total = 1 / (1 - ratio)
      tail = ratio / (1 - ratio)
      weighted = ratio / ((1 - ratio) * (1 - ratio))
      harmonic = weighted / agents
      logScale = 0
      return
    }
    let sum = ImpatienceSum(load: load, agents: agents, impatience: impatience)
    (total, tail, weighted, harmonic, logScale) = (sum.total, sum.tail, sum.weighted, sum.harmonic, sum.logScale)
  }
}
