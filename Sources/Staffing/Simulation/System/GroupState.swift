/// The agents of a group during a `SystemRun`: who is present, with which contacts, and the contacts' work left.
struct GroupState {
  let pace: [Double]
  let concurrency: Int
  /// Present agents with room, by number of contacts in hand, and each agent's place there (-1: none).
  private(set) var withRoom: [[Int]]
  private var place: [Int]
  private(set) var isPresent: [Bool]
  private(set) var count: [Int]
  /// Contacts of agent a at a × concurrency and the places after it.
  private(set) var hands: [Int]
  private(set) var version: [Int]
  private var updated: [Double]
  /// For the sums over time.
  private(set) var present = 0
  private(set) var busy = 0
  private(set) var leaving = 0
  private(set) var contactsInHand = 0
  var since = 0.0

  init(_ group: AgentGroup) {
    pace = group.pace
    concurrency = group.pace.count
    let agents = group.agents.max() ?? 0
    withRoom = [[Int]](repeating: [], count: concurrency)
    place = [Int](repeating: -1, count: agents)
    isPresent = [Bool](repeating: false, count: agents)
    count = [Int](repeating: 0, count: agents)
    hands = [Int](repeating: -1, count: agents * concurrency)
    version = [Int](repeating: 0, count: agents)
    updated = [Double](repeating: 0, count: agents)
  }

  var agents: Int { count.count }
  var idle: Int { withRoom[0].count }

  /// The present agent with the fewest contacts in hand, if one has room.
  var next: Int? {
    for level in 0..<concurrency {
      if let agent = withRoom[level].last { return agent }
    }
    return nil
  }

  mutating func come(_ agent: Int) {
    if isPresent[agent] { return }
    isPresent[agent] = true
    present += 1
    if count[agent] > 0 {
      leaving -= 1
      busy += 1
      contactsInHand += count[agent]
    }
    enter(agent)
  }

  mutating func go(_ agent: Int) {
    if !isPresent[agent] { return }
    isPresent[agent] = false
    present -= 1
    if count[agent] > 0 {
      leaving += 1
      busy -= 1
      contactsInHand -= count[agent]
    }
    leave(agent)
  }

  /// Gives `contact` to `agent`, whose contacts must be up to date.
  mutating func take(_ contact: Int, _ agent: Int) {
    leave(agent)
    hands[agent * concurrency + count[agent]] = contact
    change(agent, by: 1)
    enter(agent)
  }

  /// Takes the contact in hand `position` from `agent`, whose contacts must be up to date.
  mutating func release(_ position: Int, _ agent: Int) {
    leave(agent)
    let base = agent * concurrency
    hands[base + position] = hands[base + count[agent] - 1]
    hands[base + count[agent] - 1] = -1
    change(agent, by: -1)
    enter(agent)
  }

  /// Work done on each contact of `agent` since the last time this was asked.
  mutating func workDone(_ agent: Int, now: Double) -> Double {
    let done = (now - updated[agent]) * speed(agent)
    updated[agent] = now
    return done
  }

  /// Work a second on each contact of `agent`.
  func speed(_ agent: Int) -> Double { count[agent] == 0 ? 0 : pace[count[agent] - 1] / Double(count[agent]) }

  private mutating func change(_ agent: Int, by step: Int) {
    let before = count[agent]
    count[agent] += step
    version[agent] += 1
    if isPresent[agent] {
      contactsInHand += step
      if before == 0 { busy += 1 }
      if count[agent] == 0 { busy -= 1 }
    } else if count[agent] == 0 {
      leaving -= 1
    }
  }

  private mutating func enter(_ agent: Int) {
    guard isPresent[agent], count[agent] < concurrency else { return }
    place[agent] = withRoom[count[agent]].count
    withRoom[count[agent]].append(agent)
  }

  private mutating func leave(_ agent: Int) {
    guard place[agent] >= 0 else { return }
    let level = count[agent]
    let last = withRoom[level].removeLast()
    if last != agent {
      withRoom[level][place[agent]] = last
      place[last] = place[agent]
    }
    place[agent] = -1
  }
}
