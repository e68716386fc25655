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
  let unit: Double

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
  var load: Double { traffic.arrivalRate * unit }

  var impatience: Double { traffic.meanPatience.map { unit / $0 } ?? 0 }

  /// Chats finished in the unit of time with `chats` chats and `agents` agents.
  private func rate(_ chats: Int, _ agents: Int) -> Double {
    let each = chats / agents
    guard each < chatsAtATime else { return Double(agents) }
    let more = chats % agents
    return Double(agents - more) * rates[each] + Double(more) * rates[each + 1]
  }

  /// The states up to all places taken, relative to the likeliest of them.
  func served(_ agents: Int) -> (total: Double, top: Double, busy: Double, chats: Double) {
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
}
