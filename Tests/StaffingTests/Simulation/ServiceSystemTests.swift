import Staffing
import Testing

@Suite struct ServiceSystemTests {
  private static let span = 24

  private func calls(
    _ volume: Double = 100, _ service: DurationLaw? = nil, patience: DurationLaw = .endless, priority: Int = 0, lines: Int? = nil,
    redial: ContactClass.Redial? = nil, callback: ContactClass.Callback? = nil
  ) throws -> ContactClass {
    ContactClass(
      name: "calls", arrivals: [Double](repeating: volume, count: Self.span), service: service ?? .exponential(mean: 180),
      patience: patience, priority: priority, lines: lines, redial: redial, callback: callback)
  }

  private func group(
    _ agents: Int, _ skills: [AgentGroup.Skill] = [.init(contactClass: 0)], pace: [Double] = [1], endOfShift: EndOfShift = .finish
  ) -> AgentGroup {
    AgentGroup(
      name: "desk", agents: [Int](repeating: agents, count: Self.span), skills: skills, pace: pace, endOfShift: endOfShift)
  }

  private func run(_ classes: [ContactClass], _ groups: [AgentGroup], replications: Int = 12, seed: UInt64 = 1) throws -> SimulatedSystem {
    try ServiceSystem(intervalSeconds: 1800, classes: classes, groups: groups)
      .run(replications: replications, warmUpIntervals: 2, seed: seed)
  }

  /// Within four standard errors.
  private func isNear(_ estimate: Estimate?, _ exact: Double) -> Bool {
    guard let estimate else { return false }
    return abs(estimate.value - exact) <= 4 * estimate.standardError + 1e-12
  }

  @Test func oneQueueIsErlangA() throws {
    let system = try run([calls(patience: .exponential(mean: 120))], [group(11)])
    let exact = try ErlangA(QueueTraffic(volume: 100, intervalSeconds: 1800, handleTime: 180, meanPatience: 120))
      .measures(agents: 11, targetSeconds: 20)
    let contacts = try #require(system.contacts())
    #expect(isNear(contacts.probabilityOfWait, exact.probabilityOfWait))
    #expect(isNear(contacts.probabilityOfAbandonment, exact.probabilityOfAbandonment))
    #expect(isNear(contacts.averageSpeedOfAnswer, exact.averageSpeedOfAnswer))
    for definition in ServiceLevelDefinition.allCases where definition != .virtualWithin {
      #expect(isNear(contacts.serviceLevel(definition), exact.serviceLevel(definition)))
    }
    #expect(isNear(system.agents()?.occupancy, exact.occupancy))
  }

  @Test func linesRedialsAndPatienceAreErlangX() throws {
    // The redials come much later than the queue forgets, as the model assumes.
    let redial = ContactClass.Redial(probability: 0.5, delay: .exponential(mean: 1200))
    let system = try run([calls(patience: .exponential(mean: 120), lines: 14, redial: redial)], [group(9)], replications: 20)
    let exact = try ErlangX(
      QueueTraffic(volume: 100, intervalSeconds: 1800, handleTime: 180, meanPatience: 120, lines: 14, redialProbability: 0.5)
    ).measures(agents: 9, targetSeconds: 20)
    let contacts = try #require(system.contacts())
    // Independent redials are the model's approximation, and the last ones fall behind the span.
    #expect(abs(contacts.probabilityOfBlocking.value - exact.probabilityOfBlocking) < 0.02)
    #expect(abs(contacts.probabilityOfAbandonment.value - exact.probabilityOfAbandonment) < 0.02)
  }

  /// Two chats at once per agent, one agent: a birth-death chain with rates µ·pace.
  @Test func chatIsTheChainWithItsPace() throws {
    let pace = [1.0, 1.5]
    let system = try run([calls(8, patience: .deterministic(0))], [group(1, pace: pace)], replications: 40)
    let load = 8 * 180 / 1800.0
    let weights = [1, load / pace[0], load * load / (pace[0] * pace[1])]
    let contacts = try #require(system.contacts())
    #expect(isNear(contacts.probabilityOfAbandonment, weights[2] / weights.reduce(0, +)))
  }

  @Test func theUrgentClassWaitsLess() throws {
    let both = AgentGroup.Skill(contactClass: 1)
    let system = try run(
      [calls(60, priority: 0), calls(60, priority: 1)], [group(14, [.init(contactClass: 0), both])], replications: 6)
    let urgent = try #require(system.contacts(ofClass: 0)?.averageSpeedOfAnswer)
    let other = try #require(system.contacts(ofClass: 1)?.averageSpeedOfAnswer)
    #expect(urgent.value * 2 < other.value)
  }

  @Test func aReserveKeepsAgentsForLiveContacts() throws {
    func wait(_ reserve: Int) throws -> Double {
      let mails = AgentGroup.Skill(contactClass: 1, reserve: reserve)
      let system = try run(
        [calls(60, priority: 0), calls(40, .deterministic(600), priority: 1)], [group(20, [.init(contactClass: 0), mails])],
        replications: 6)
      return try #require(system.contacts(ofClass: 0)?.averageSpeedOfAnswer.value)
    }
    #expect(try wait(3) < wait(0))
  }

  @Test func skillsSplitTheWork() throws {
    let first = AgentGroup(
      name: "first", agents: [Int](repeating: 8, count: Self.span), skills: [.init(contactClass: 0, preference: 0)])
    let second = AgentGroup(
      name: "second", agents: [Int](repeating: 8, count: Self.span),
      skills: [.init(contactClass: 0, preference: 1), .init(contactClass: 1, preference: 0)])
    let system = try run([calls(60), calls(40)], [first, second], replications: 5)
    // The second group helps out with the first class: together they do as much as has come.
    let firstOccupancy = try #require(system.agents(ofGroup: 0)?.occupancy.value)
    let secondOccupancy = try #require(system.agents(ofGroup: 1)?.occupancy.value)
    #expect(abs(8 * firstOccupancy + 8 * secondOccupancy - 10) < 0.4)
    #expect(system.contacts(ofClass: 2) == nil)
    #expect(system.agents(ofGroup: 0, interval: 24) == nil)
  }

  @Test func atTheEndOfAShiftTheContactIsFinishedOrPutBack() throws {
    func system(_ end: EndOfShift) throws -> SimulatedSystem {
      var staff = [Int](repeating: 4, count: 4)
      staff[1] = 1
      let agents = AgentGroup(name: "desk", agents: staff, skills: [.init(contactClass: 0)], endOfShift: end)
      let work = ContactClass(name: "work", arrivals: [20, 0, 0, 0], service: .deterministic(600), targetSeconds: 0)
      return try ServiceSystem(intervalSeconds: 1800, classes: [work], groups: [agents]).run(replications: 3)
    }
    let finish = try system(.finish)
    let back = try system(.dropBack)
    #expect(try #require(finish.agents()).overtimeSeconds.value > 0)
    #expect(try #require(back.agents()).overtimeSeconds.value == 0)
    // No work is lost or done twice: within the span all of it is done, in overtime or not.
    let done = try #require(back.agents()).contactsInHand.value
    let contacts = try #require(back.contacts())
    #expect(abs(done * 13 * 1800 - contacts.fresh.value * 600) < 1e-6)
    #expect(contacts.unservedShare.value == 0)
  }

  @Test func aCallbackKeepsThePlaceAndTheContact() throws {
    let callback = ContactClass.Callback(afterSeconds: 30, acceptance: 1)
    let with = try run([calls(patience: .exponential(mean: 120), callback: callback)], [group(9)])
    let without = try run([calls(patience: .exponential(mean: 120))], [group(9)])
    let contacts = try #require(with.contacts())
    #expect(contacts.callbackShare.value > 0.1)
    #expect(contacts.probabilityOfAbandonment.value < (without.contacts()?.probabilityOfAbandonment.value ?? 0))
  }

  /// The what-if sees the same contacts: the same number of them, and with one agent more none waits longer in the mean.
  @Test func commonRandomNumbers() throws {
    let nine = try run([calls(80)], [group(9)], seed: 4)
    let ten = try run([calls(80)], [group(10)], seed: 4)
    #expect(nine.contacts()?.fresh == ten.contacts()?.fresh)
    #expect(try #require(ten.contacts()).averageSpeedOfAnswer.value < (nine.contacts()?.averageSpeedOfAnswer.value ?? 0))
    #expect(try nine == run([calls(80)], [group(9)], seed: 4))
  }

  @Test func noAgentsNobodyIsServed() throws {
    let contacts = try #require(try run([calls(10)], [group(0)], replications: 2).contacts())
    #expect(contacts.unservedShare.value == 1)
    #expect(contacts.serviceLevel()?.value == 0)
  }

  @Test func hostileInputIsRefused() throws {
    func refused(_ make: () throws -> ServiceSystem) { #expect(throws: StaffingError.self) { try make() } }
    let good = try calls()
    refused { try ServiceSystem(intervalSeconds: .nan, classes: [good], groups: [group(3)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [], groups: [group(3)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [calls(.nan)], groups: [group(3)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [calls(1e300)], groups: [group(3)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [calls(-1)], groups: [group(3)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [good], groups: [group(-3)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [good], groups: [group(Int.max)]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [good], groups: [group(3, [.init(contactClass: 1)])]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [good], groups: [group(3, pace: [])]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [good], groups: [group(3, pace: [.nan])]) }
    refused { try ServiceSystem(intervalSeconds: 1800, classes: [calls(5, .endless)], groups: [group(3)]) }
    refused {
      try ServiceSystem(
        intervalSeconds: 1800, classes: [calls(redial: .init(probability: 1, delay: .deterministic(1)))], groups: [group(3)])
    }
    let system = try ServiceSystem(intervalSeconds: 1800, classes: [good], groups: [group(3)])
    #expect(throws: StaffingError.self) { try system.run(replications: 0) }
    #expect(throws: StaffingError.self) { try system.run(replications: 1_000_000) }
    #expect(throws: StaffingError.self) { try system.run(warmUpIntervals: 24) }
  }
}
