import Statistics

/// A long run of one first-come-first-served queue: random arrivals at a constant rate, any law of handle times and patience, equal agents.
///
/// The run follows the offered wait from contact to contact: with the times at which the agents become free in a heap, a contact waits for
/// the earliest of them, and one whose patience is shorter leaves the agents as they are. There is no list of events, so that a contact
/// costs two or three random numbers and one step in the heap.
///
/// Source: J. Kiefer and J. Wolfowitz (1955), "On the theory of queues with many servers", Transactions of the AMS 78, with abandonment as in
/// F. Baccelli and G. Hebuterne (1981), "On queues with impatient customers", Performance '81.
public struct SingleQueueSimulation: Sendable {
  /// The most agents of a run.
  public static let mostAgents = 1_000_000
  /// The most contacts of a run, warm-up included.
  public static let mostContacts = 10_000_000_000
  /// The most batches of a run.
  public static let mostBatches = 10_000

  /// Contacts a second.
  public let arrivalRate: Double
  public let service: DurationLaw
  public let patience: DurationLaw
  public let agents: Int
  /// The threshold of the service levels, in seconds.
  public let targetSeconds: Double

  /// - Throws: `invalid_parameter` for a rate that is not above 0, no agents, an endless handle time or a negative threshold; `too_large` above
  ///   `mostAgents`.
  public init(
    arrivalRate: Double, service: DurationLaw, patience: DurationLaw = .endless, agents: Int, targetSeconds: Double = 0
  ) throws(StaffingError) {
    try StaffingError.requirePositive(arrivalRate, "arrival_rate")
    guard arrivalRate >= 1e-12, arrivalRate <= 1e12 else {
      throw StaffingError.invalid("arrival_rate", arrivalRate, expected: "contacts a second between 1e-12 and 1e12")
    }
    try service.checked("service")
    try patience.checked("patience")
    guard service.mean.isFinite else {
      throw StaffingError.invalid("service", service.mean, expected: "handle times that end")
    }
    guard agents >= 1 else { throw StaffingError.invalid("agents", Double(agents), expected: "a count of 1 or more") }
    guard agents <= Self.mostAgents else {
      throw StaffingError(.tooLarge, subject: "agents", detail: "\(agents) agents is above the most of a simulation, \(Self.mostAgents).")
    }
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    self.arrivalRate = arrivalRate
    self.service = service
    self.patience = patience
    self.agents = agents
    self.targetSeconds = targetSeconds
  }

  /// False where more work arrives than the agents can do and nobody gives up: the figures then depend on the length of the run.
  public var isStable: Bool { patience.mean.isFinite || arrivalRate * service.mean < Double(agents) }

  /// The contacts dropped before counting starts where nothing else is asked for: a tenth of the run, and at least the contacts of ten handle
  /// times, within which a queue that starts empty fills up.
  func usualWarmUp(contacts: Int) -> Int {
    let filling = min(10 * arrivalRate * service.mean, Double(contacts))
    return max(contacts / 10, Int(filling))
  }

  /// Simulates `contacts` counted contacts in `batches` batches of equal size after a warm-up of `warmUp` contacts.
  ///
  /// - Throws: `invalid_parameter` for fewer than two batches or contacts than batches, `too_large` above `mostContacts`.
  public func run(contacts: Int, batches: Int = 40, warmUp: Int? = nil, seed: UInt64 = 1) throws(StaffingError) -> SimulatedQueue {
    guard batches >= 2, batches <= Self.mostBatches else {
      throw StaffingError.invalid("batches", Double(batches), expected: "a count between 2 and \(Self.mostBatches)")
    }
    guard contacts >= batches else {
      throw StaffingError.invalid("contacts", Double(contacts), expected: "at least as many contacts as batches")
    }
    guard contacts <= Self.mostContacts, warmUp ?? 0 <= Self.mostContacts else {
      throw StaffingError(.tooLarge, subject: "contacts", detail: "\(contacts) contacts are more than \(Self.mostContacts).")
    }
    if let warmUp, warmUp < 0 { throw StaffingError.invalid("warm_up", Double(warmUp), expected: "a count of 0 or more") }
    var walk = OfferedWaitWalk(self, seed: seed)
    _ = walk.step(warmUp ?? usualWarmUp(contacts: contacts))
    var sums: [QueueSums] = []
    sums.reserveCapacity(batches)
    for batch in 0..<batches {
      if Cancellation.isRequested { throw .cancelled }
      // Whole contacts, spread so that all are used.
      let size = contacts / batches + (batch < contacts % batches ? 1 : 0)
      sums.append(walk.step(size))
    }
    return SimulatedQueue(agents: agents, targetSeconds: targetSeconds, isStable: isStable, sums: sums, inOrder: true)
  }
}
