extension SystemRun {
  /// The preferred group that can take a contact of `contactClass` at once, and the skill by which it does.
  func freeRoute(_ contactClass: Int) -> (group: Int, skill: Int)? {
    routes[contactClass].first { canTake($0.group, system.groups[$0.group].skills[$0.skill]) }
  }

  private func canTake(_ group: Int, _ skill: AgentGroup.Skill) -> Bool {
    // With a reserve of r, more than r agents must be idle before.
    groups[group].next != nil && (skill.reserve == 0 || groups[group].idle > skill.reserve)
  }

  /// Gives a contact to the next agent of a group that can take it.
  mutating func assign(_ contact: Int, to route: (group: Int, skill: Int)) {
    guard let agent = groups[route.group].next else { return }
    addUp(route.group)
    let kind = system.classes[contacts[contact].contactClass]
    if !contacts[contact].isAnswered {
      let cell = cell(contact)
      let waited = contacts[contact].isWaiting ? now - contacts[contact].arrival : 0
      tally.contacts[cell].answered += 1
      tally.contacts[cell].waitOfAll += waited
      tally.contacts[cell].waitOfAnswered += waited
      if waited <= kind.targetSeconds { tally.contacts[cell].answeredWithin += 1 }
      contacts[contact].work *= system.groups[route.group].skills[route.skill].handleFactor
      contacts[contact].isAnswered = true
    }
    contacts[contact].isWaiting = false
    // Its patience no longer matters.
    contacts[contact].version += 1
    settle(agent, of: route.group)
    groups[route.group].take(contact, agent)
    planCompletion(agent, of: route.group)
  }

  /// Takes the work done since the last change off the contacts in hand of an agent.
  private mutating func settle(_ agent: Int, of group: Int) {
    let done = groups[group].workDone(agent, now: now)
    let base = agent * groups[group].concurrency
    for position in 0..<groups[group].count[agent] { contacts[groups[group].hands[base + position]].work -= done }
  }

  private mutating func planCompletion(_ agent: Int, of group: Int) {
    let state = groups[group]
    guard state.count[agent] > 0 else { return }
    let base = agent * state.concurrency
    var least = Double.infinity
    for position in 0..<state.count[agent] { least = min(least, contacts[state.hands[base + position]].work) }
    plan(.completion, at: now + max(0, least) / state.speed(agent), agent * groups.count + group, stamp: state.version[agent])
  }

  /// An agent (numbered agent × groups + group) finishes the contact with the least work left.
  mutating func complete(_ number: Int, version: Int) {
    let group = number % groups.count
    let agent = number / groups.count
    guard groups[group].version[agent] == version else { return }
    addUp(group)
    settle(agent, of: group)
    let base = agent * groups[group].concurrency
    var finished = 0
    for position in 1..<max(1, groups[group].count[agent])
    where contacts[groups[group].hands[base + position]].work < contacts[groups[group].hands[base + finished]].work {
      finished = position
    }
    let contact = groups[group].hands[base + finished]
    groups[group].release(finished, agent)
    forget(contact)
    planCompletion(agent, of: group)
    serve(group)
  }

  /// Lets the agents of a group with room take waiting contacts: the most urgent class, then the preferred one, then who came first.
  mutating func serve(_ group: Int) {
    while groups[group].next != nil {
      var best: (route: (group: Int, skill: Int), key: (Int, Int, Double), contact: Int)?
      for (position, skill) in system.groups[group].skills.enumerated() where canTake(group, skill) {
        guard let contact = head(of: skill.contactClass) else { continue }
        let key = (system.classes[skill.contactClass].priority, skill.preference, contacts[contact].arrival)
        if let known = best, known.key <= key { continue }
        best = ((group, position), key, contact)
      }
      guard let best else { return }
      lines[contacts[best.contact].contactClass].removeFirst()
      assign(best.contact, to: best.route)
    }
  }

  /// The first contact that still waits in a class; those before it that gave up are dropped.
  private mutating func head(of contactClass: Int) -> Int? {
    while let first = lines[contactClass].first {
      if contacts[first.contact].version == first.version { return first.contact }
      lines[contactClass].removeFirst()
    }
    return nil
  }

  /// The staff of `interval` comes and goes; after the last interval everybody goes.
  mutating func begin(interval: Int) {
    for group in groups.indices {
      addUp(group)
      groups[group].since = now
      let wanted = interval < system.intervals ? system.groups[group].agents[interval] : 0
      var leaving: [Int] = []
      if groups[group].present > wanted {
        // The idle go first, then those with the fewest contacts in hand.
        let present = (0..<groups[group].agents).filter { groups[group].isPresent[$0] }
        leaving = Array(
          present.sorted { (groups[group].count[$0], $0) < (groups[group].count[$1], $1) }.prefix(groups[group].present - wanted))
      } else if groups[group].present < wanted {
        // Those in overtime stay on before others come.
        let absent = (0..<groups[group].agents).filter { !groups[group].isPresent[$0] }
        let coming = absent.sorted { (-groups[group].count[$0], $0) < (-groups[group].count[$1], $1) }
        for agent in coming.prefix(wanted - groups[group].present) { groups[group].come(agent) }
      }
      for agent in leaving { groups[group].go(agent) }
      if system.groups[group].endOfShift == .dropBack { for agent in leaving { dropBack(agent, of: group) } }
    }
    if interval < system.intervals { for group in groups.indices { serve(group) } }
  }

  /// Puts what an agent has in hand back at the head of its queue.
  private mutating func dropBack(_ agent: Int, of group: Int) {
    settle(agent, of: group)
    while groups[group].count[agent] > 0 {
      let contact = groups[group].hands[agent * groups[group].concurrency]
      groups[group].release(0, agent)
      contacts[contact].isWaiting = true
      contacts[contact].version += 1
      lines[contacts[contact].contactClass].prepend(contact, version: contacts[contact].version)
    }
  }
}
