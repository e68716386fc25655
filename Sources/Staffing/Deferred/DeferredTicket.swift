/// A piece of deferred work with a promise: times in business seconds.
public struct DeferredTicket: Equatable, Sendable {
  /// From when on it can be worked.
  public var release: Double
  /// Seconds of one agent's work, 0 or more.
  public var work: Double
  /// The promised time; `infinity` for none. One that lies before the release cannot be kept and counts as missed.
  public var deadline: Double
  /// Smaller is more urgent; used by `TicketDiscipline.priority`.
  public var priority: Int

  public init(release: Double, work: Double, deadline: Double, priority: Int = 0) {
    self.release = release
    self.work = work
    self.deadline = deadline
    self.priority = priority
  }
}

/// Which of the released tickets a free agent takes; ties go to the earlier release, then to the earlier position.
public enum TicketDiscipline: String, CaseIterable, Codable, Sendable {
  /// First come, first served.
  case firstComeFirstServed = "fifo"
  /// Earliest deadline first.
  case earliestDeadlineFirst = "edf"
  /// Smallest priority number first.
  case priority

  /// Positions of `tickets` in the order in which this discipline takes them.
  func order(_ tickets: [DeferredTicket]) -> [Int] {
    switch self {
    case .firstComeFirstServed:
      tickets.indices.sorted { (tickets[$0].release, $0) < (tickets[$1].release, $1) }
    case .earliestDeadlineFirst:
      tickets.indices.sorted { (tickets[$0].deadline, tickets[$0].release, $0) < (tickets[$1].deadline, tickets[$1].release, $1) }
    case .priority:
      tickets.indices.sorted { (tickets[$0].priority, tickets[$0].release, $0) < (tickets[$1].priority, tickets[$1].release, $1) }
    }
  }
}
