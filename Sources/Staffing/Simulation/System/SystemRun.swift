import Statistics

/// One replication of a `ServiceSystem`.
struct SystemRun {
  let system: ServiceSystem
  let horizon: Double
  /// For each class: the groups that serve it and the position of the skill, the preferred first.
  let routes: [[(group: Int, skill: Int)]]
  var streams: [ClassStreams]
  /// What the contacts of each class draw from.
  let laws: [ClassLaws]
  var groups: [GroupState]
  var lines: [WaitingLine]
  /// Contacts of each class in the system.
  var inside: [Int]
  var contacts: [SystemContact] = []
  var unused: [Int] = []
  var events = BinaryHeap<SystemEvent>()
  var planned = 0
  var now = 0.0
  var tally: SystemTally

  /// The laws of a class, made ready to draw.
  struct ClassLaws {
    let service: DurationSampler
    let patience: DurationSampler
    let redialDelay: DurationSampler?

    init(_ contactClass: ContactClass) {
      service = DurationSampler(contactClass.service)
      patience = DurationSampler(contactClass.patience)
      redialDelay = contactClass.redial.map { DurationSampler($0.delay) }
    }
  }

  /// The streams of a class.
  struct ClassStreams {
    var arrivals: RandomStream
    var service: RandomStream
    var patience: RandomStream
    var redials: RandomStream
    var callbacks: RandomStream
  }

  init(_ system: ServiceSystem, seed: UInt64, replication: Int) {
    self.system = system
    horizon = Double(system.intervals) * system.intervalSeconds
    routes = system.classes.indices.map { contactClass in
      system.groups.enumerated().flatMap { group, agents in
        agents.skills.enumerated().filter { $1.contactClass == contactClass }.map { (group: group, skill: $0.offset) }
      }.sorted { left, right in
        let before = system.groups[left.group].skills[left.skill].preference
        let after = system.groups[right.group].skills[right.skill].preference
        return before != after ? before < after : left.group < right.group
      }
    }
    streams = system.classes.indices.map { part in
      func stream(_ purpose: SimulationStreams.Purpose) -> RandomStream {
        SimulationStreams.stream(seed: seed, purpose, part: part, replication: replication)
      }
      return ClassStreams(
        arrivals: stream(.arrivals), service: stream(.service), patience: stream(.patience), redials: stream(.redials),
        callbacks: stream(.callbacks))
    }
    laws = system.classes.map { ClassLaws($0) }
    groups = system.groups.map { GroupState($0) }
    lines = [WaitingLine](repeating: WaitingLine(), count: system.classes.count)
    inside = [Int](repeating: 0, count: system.classes.count)
    tally = SystemTally(
      contacts: [ContactSums](repeating: ContactSums(), count: system.classes.count * system.intervals),
      agents: [AgentSums](repeating: AgentSums(), count: system.groups.count * system.intervals))
  }

  /// Plays the span and gives its sums.
  mutating func play() -> SystemTally {
    for interval in 0...system.intervals { plan(.interval, at: Double(interval) * system.intervalSeconds, interval) }
    for contactClass in system.classes.indices { planArrival(of: contactClass, after: 0) }
    while let event = events.removeFirst() {
      now = event.time
      switch event.kind {
      case .interval: begin(interval: event.subject)
      case .arrival:
        arrive(event.subject, interval: interval(at: now))
        planArrival(of: event.subject, after: now)
      case .redial: if now < horizon { arrive(event.subject, interval: event.stamp, isFresh: false) }
      case .completion: complete(event.subject, version: event.stamp)
      case .patience: endPatience(event.subject, version: event.stamp)
      }
    }
    return tally
  }

  mutating func plan(_ kind: SystemEvent.Kind, at time: Double, _ subject: Int, stamp: Int = 0) {
    planned += 1
    events.insert(SystemEvent(time: time, order: planned, kind: kind, subject: subject, stamp: stamp))
  }

  func interval(at time: Double) -> Int { min(system.intervals - 1, Int(time / system.intervalSeconds)) }

  /// The next arrival of a Poisson stream whose rate is constant within each interval: a unit exponential used up along the rate.
  private mutating func planArrival(of contactClass: Int, after time: Double) {
    var budget = streams[contactClass].arrivals.exponential(mean: 1)
    var from = time
    var interval = interval(at: time)
    while interval < system.intervals {
      let end = Double(interval + 1) * system.intervalSeconds
      let rate = system.classes[contactClass].arrivals[interval] / system.intervalSeconds
      let inside = rate * (end - from)
      if inside > budget {
        plan(.arrival, at: min(from + budget / rate, end.nextDown), contactClass)
        return
      }
      budget -= max(0, inside)
      from = end
      interval += 1
    }
  }

  /// Adds up how the agents of all groups have spent their time since the last change.
  mutating func addUp(_ group: Int) {
    let span = now - groups[group].since
    guard span > 0 else { return }
    let cell = group * system.intervals + interval(at: groups[group].since)
    tally.agents[cell].present += span * Double(groups[group].present)
    tally.agents[cell].busy += span * Double(groups[group].busy)
    tally.agents[cell].overtime += span * Double(groups[group].leaving)
    tally.agents[cell].contactSeconds += span * Double(groups[group].contactsInHand)
    groups[group].since = now
  }
}
