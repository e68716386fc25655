import Statistics

/// A service desk with several classes of contacts and groups of agents over a span of intervals, to be simulated event by event.
///
/// Routing: a contact that finds a free agent with its skill goes to the group that prefers it most, and there to the agent with the fewest
/// contacts; otherwise it waits. An agent with room takes the most urgent class, then the one that the group prefers, then who came first.
/// At the end of the span nobody arrives any more and the agents go: who still waits counts as not served.
public struct ServiceSystem: Equatable, Sendable {
  /// The most agents of a group.
  public static let mostAgents = 100_000
  /// The most intervals.
  public static let mostIntervals = 100_000
  /// The most expected contacts of one replication, and of all together.
  public static let mostContacts = 1e7
  public static let mostContactsInAll = 1e9
  /// The most figures kept: replications × intervals × (classes + groups).
  public static let mostCells = 20_000_000

  public let intervalSeconds: Double
  public let classes: [ContactClass]
  public let groups: [AgentGroup]
  public let intervals: Int

  /// - Throws: `length_mismatch` where numbers of intervals differ, `invalid_parameter` for values without meaning, `too_large` for more agents,
  ///   intervals or contacts than are simulated.
  public init(intervalSeconds: Double, classes: [ContactClass], groups: [AgentGroup]) throws(StaffingError) {
    try StaffingError.requirePositive(intervalSeconds, "interval")
    guard intervalSeconds >= 1e-3, intervalSeconds <= 1e9 else {
      throw StaffingError.invalid("interval", intervalSeconds, expected: "a length between 0.001 and 1e9 s")
    }
    guard !classes.isEmpty, classes.count <= 1000, !groups.isEmpty, groups.count <= 1000 else {
      throw StaffingError(
        .invalidParameter, subject: "classes", detail: "A system has between 1 and 1000 classes of contacts and groups of agents.")
    }
    intervals = classes[0].arrivals.count
    guard intervals >= 1, intervals <= Self.mostIntervals else {
      throw StaffingError.invalid("arrivals", Double(intervals), expected: "between 1 and \(Self.mostIntervals) intervals")
    }
    var expected = 0.0
    for contactClass in classes {
      try contactClass.validate(intervals: intervals)
      expected += contactClass.arrivals.reduce(0, +) / (1 - (contactClass.redial?.probability ?? 0))
    }
    guard expected <= Self.mostContacts else {
      throw StaffingError(.tooLarge, subject: "arrivals", detail: "\(expected) contacts are more than \(Self.mostContacts) a replication.")
    }
    for group in groups { try group.validate(intervals: intervals, classes: classes.count) }
    self.intervalSeconds = intervalSeconds
    self.classes = classes
    self.groups = groups
  }

  /// Simulates the span `replications` times from an empty start; the first `warmUpIntervals` intervals are left out of the totals.
  ///
  /// Two systems with the same seed see the same arrivals, handle times and patience (each class has its own streams), so that the difference
  /// of their figures is that of the systems.
  ///
  /// - Throws: `invalid_parameter` for no replication or nothing left after the warm-up, `too_large` for too many contacts or figures.
  public func run(replications: Int = 20, warmUpIntervals: Int = 0, seed: UInt64 = 1) throws(StaffingError) -> SimulatedSystem {
    guard replications >= 1, replications <= 1_000_000 else {
      throw StaffingError.invalid("replications", Double(replications), expected: "a count between 1 and 1000000")
    }
    guard warmUpIntervals >= 0, warmUpIntervals < intervals else {
      throw StaffingError.invalid("warm_up", Double(warmUpIntervals), expected: "fewer intervals than there are")
    }
    let contacts = classes.reduce(0) { $0 + $1.arrivals.reduce(0, +) } * Double(replications)
    guard contacts <= Self.mostContactsInAll else {
      throw StaffingError(
        .tooLarge, subject: "replications", detail: "\(contacts) contacts are more than \(Self.mostContactsInAll) in all.")
    }
    guard replications * intervals <= Self.mostCells / (classes.count + groups.count) else {
      throw StaffingError(
        .tooLarge, subject: "replications", detail: "\(replications) replications of \(intervals) intervals are too many figures.")
    }
    var tallies: [SystemTally] = []
    tallies.reserveCapacity(replications)
    for replication in 0..<replications {
      if Cancellation.isRequested { throw .cancelled }
      var run = SystemRun(self, seed: seed, replication: replication)
      tallies.append(run.play())
    }
    return SimulatedSystem(
      classNames: classes.map(\.name), groupNames: groups.map(\.name), intervals: intervals, warmUpIntervals: warmUpIntervals,
      tallies: tallies)
  }
}
