import Staffing
import Testing

@Suite struct DeferredWorkTests {
  /// Fifteen days of eight hours, about 40 tickets of half an hour a day: a load of 2.5 agents.
  private func work(
    promised: Double = 8 * 3600, discipline: TicketDiscipline = .firstComeFirstServed, spread: Double = 0.2,
    promise: TicketPromise = .resolution
  ) throws -> DeferredWork {
    let paths = (0..<30).map { path -> [Double] in
      (0..<15).map { day -> Double in
        let place = Double((path * 7 + day * 3) % 11)
        return 40 * (1 + spread * (place / 5 - 1))
      }
    }
    let tickets = TicketClass(
      name: "tickets", paths: paths, shareAtOpening: [Double](repeating: 0.3, count: 15),
      work: try .lognormal(mean: 1800, squaredVariation: 1.5), promisedSeconds: promised, promise: promise)
    return try DeferredWork(periodSeconds: [Double](repeating: 28800, count: 15), classes: [tickets], discipline: discipline)
  }

  @Test func moreCapacityNeverHurtsMuch() throws {
    let work = try work()
    var last = 0.0
    for capacity in stride(from: 2.0, through: 4, by: 0.5) {
      let share = try work.outcome(capacity: capacity).expectedShare().value
      #expect(share >= last - 0.002)
      last = share
    }
    #expect(last > 0.99)
  }

  @Test func theLeastCapacityMeetsTheGoalAndOneStepLessDoesNot() throws {
    let work = try work()
    let expected = try work.leastCapacity(for: .expectedShare(0.9), step: 0.1)
    #expect(expected.outcome.expectedShare().value >= 0.9)
    #expect(try #require(expected.oneStepLess).expectedShare().value < 0.9)
    let certain = try work.leastCapacity(for: .shareWithProbability(share: 0.9, probability: 0.9), step: 0.1)
    #expect(certain.outcome.chance(ofShare: 0.9).value >= 0.9)
    #expect(certain.capacity >= expected.capacity)
    let interval = expected.outcome.interval(0.9)
    #expect(interval.lower <= interval.upper && interval.upper <= 1)
  }

  @Test func whatIsLateAtTheStartIsWorkButCountsInNoShare() throws {
    func outcome(ages: [Double]) throws -> DeferredOutcome {
      var tickets = TicketClass(
        name: "tickets", paths: [[0, 0], [0, 0]], work: .deterministic(3600), promisedSeconds: 7200, backlog: 4)
      tickets.backlogAges = ages
      return try DeferredWork(periodSeconds: [14400, 14400], classes: [tickets]).outcome(capacity: 1)
    }
    // One agent does four tickets of an hour, the first two of them within the two hours promised.
    #expect(try outcome(ages: []).shares() == [0.5, 0.5])
    // Two are late already and are done first: of the others none is in time.
    #expect(try outcome(ages: [90000, 7200]).shares() == [0, 0])
    // An hour old, the first has an hour left and the second too.
    #expect(try outcome(ages: [3600, 3600]).shares() == [0.25, 0.25])
    var tickets = TicketClass(name: "t", paths: [[0]], work: .deterministic(1), promisedSeconds: 1, backlog: 1)
    for ages in [[1, 2], [-1.0], [.nan]] {
      tickets.backlogAges = ages
      #expect(throws: StaffingError.self) { try DeferredWork(periodSeconds: [1], classes: [tickets]) }
    }
  }

  @Test func aLaterDeadlineAndAFirstResponseTakeLess() throws {
    let strict = try work(promised: 4 * 3600).leastCapacity(for: .expectedShare(0.95)).capacity
    let mild = try work(promised: 24 * 3600).leastCapacity(for: .expectedShare(0.95)).capacity
    let response = try work(promised: 4 * 3600, promise: .firstResponse).leastCapacity(for: .expectedShare(0.95)).capacity
    #expect(mild < strict)
    #expect(response <= strict)
  }

  /// With two promises the earliest deadline first keeps more of them than first come, first served.
  @Test func earliestDeadlineFirstKeepsMorePromises() throws {
    func share(_ discipline: TicketDiscipline) throws -> Double {
      let paths = (0..<10).map { path -> [Double] in
        (0..<10).map { day -> Double in Double(20 + (path + day) % 5) }
      }
      let law = DurationLaw.exponential(mean: 1800)
      let urgent = TicketClass(name: "urgent", paths: paths, work: law, promisedSeconds: 7200, priority: 0)
      let other = TicketClass(name: "other", paths: paths, work: law, promisedSeconds: 3 * 28800, priority: 1, backlog: 20)
      let work = try DeferredWork(
        periodSeconds: [Double](repeating: 28800, count: 10), classes: [urgent, other], discipline: discipline)
      return try work.outcome(capacity: 3).expectedShare().value
    }
    #expect(try share(.earliestDeadlineFirst) > share(.firstComeFirstServed))
    #expect(try share(.priority) > share(.firstComeFirstServed))
  }

  /// Capacity by period: nobody on the first day of each week means that its tickets wait.
  @Test func capacityFollowsItsPattern() throws {
    let law = DurationLaw.deterministic(3600)
    let tickets = TicketClass(name: "tickets", paths: [[8, 0]], work: law, promisedSeconds: 28800)
    let even = try DeferredWork(periodSeconds: [28800, 28800], classes: [tickets])
    let late = try DeferredWork(periodSeconds: [28800, 28800], classes: [tickets], weights: [0, 2])
    #expect(try even.outcome(capacity: 1).expectedShare().value > late.outcome(capacity: 1).expectedShare().value)
  }

  @Test func workLongerThanPromisedIsUnreachable() throws {
    let tickets = TicketClass(name: "tickets", paths: [[5, 5]], work: .deterministic(7200), promisedSeconds: 3600)
    let work = try DeferredWork(periodSeconds: [28800, 28800], classes: [tickets])
    #expect(throws: StaffingError.self) { try work.leastCapacity(for: .expectedShare(0.9)) }
  }

  @Test func hostileInputIsRefused() throws {
    let law = DurationLaw.deterministic(600)
    func refused(_ paths: [[Double]], _ periods: [Double], _ law: DurationLaw, promised: Double = 3600, weights: [Double] = []) {
      #expect(throws: StaffingError.self) {
        try DeferredWork(
          periodSeconds: periods, classes: [TicketClass(name: "tickets", paths: paths, work: law, promisedSeconds: promised)],
          weights: weights)
      }
    }
    refused([[1, 1]], [0, 0], law)
    refused([[1]], [28800, 28800], law)
    refused([[.nan, 1]], [28800, 28800], law)
    refused([[-1, 1]], [28800, 28800], law)
    refused([[1e7, 1]], [28800, 28800], law)
    refused([[1e300, 1]], [28800, 28800], law)
    refused([], [28800, 28800], law)
    refused([[1, 1]], [28800, .infinity], law)
    refused([[1, 1]], [1e14, 28800], law)
    refused([[1, 1]], [28800, 28800], .endless)
    refused([[1, 1]], [28800, 28800], law, promised: -1)
    refused([[1, 1]], [28800, 28800], law, promised: .nan)
    refused([[1, 1]], [28800, 28800], law, weights: [0, 0])
    refused([[1, 1]], [28800, 28800], law, weights: [1])
    let good = try DeferredWork(
      periodSeconds: [28800], classes: [TicketClass(name: "tickets", paths: [[3]], work: law, promisedSeconds: 3600)])
    #expect(throws: StaffingError.self) { try good.outcome(capacity: .nan) }
    #expect(throws: StaffingError.self) { try good.outcome(capacity: 1e300) }
    #expect(throws: StaffingError.self) { try good.leastCapacity(for: .expectedShare(2)) }
    #expect(throws: StaffingError.self) { try good.leastCapacity(for: .expectedShare(0.5), step: 0) }
    #expect(try good.leastCapacity(for: .expectedShare(1), step: 1).capacity >= 1)
    #expect(try good.outcome(capacity: 0).expectedShare().value == 0)
  }

  @Test func hugeWorkIsAnswered() throws {
    let tickets = TicketClass(name: "tickets", paths: [[3, 3]], work: .deterministic(1e12), promisedSeconds: 3600)
    let work = try DeferredWork(periodSeconds: [28800, 28800], classes: [tickets])
    #expect(try work.outcome(capacity: 2.5).expectedShare().value == 0)
  }
}
