/// What is promised of a ticket by its deadline.
public enum TicketPromise: String, CaseIterable, Codable, Sendable {
  /// That somebody begins it.
  case firstResponse = "first_response"
  /// That it is done.
  case resolution
}

/// A kind of deferred work: how much may come in, how long a ticket takes, and by when it is promised.
public struct TicketClass: Equatable, Sendable {
  public var name: String
  /// Tickets by path and period: each row is one course that the future may take, from a forecast or from history. Fractions are rounded up
  /// or down at random, so that their mean stays.
  public var paths: [[Double]]
  /// For each period, the share of its tickets that stand ready when it begins (they came while closed); the others come evenly over it.
  /// Empty for none.
  public var shareAtOpening: [Double]
  /// Seconds of work on a ticket.
  public var work: DurationLaw
  /// Business seconds from the release to the deadline; `infinity` for no promise.
  public var promisedSeconds: Double
  public var promise: TicketPromise
  /// Smaller is more urgent; used by `TicketDiscipline.priority`.
  public var priority: Int
  /// Tickets that wait at the start: their deadline counts from its begin, but for those of `backlogAges`.
  public var backlog: Int
  /// Business seconds for which tickets of the backlog have waited already, the oldest first; for fewer than there are, the others have come
  /// just now. One that is older than its promise is work, but counts in no share: no capacity can still keep it.
  public var backlogAges: [Double] = []

  public init(
    name: String, paths: [[Double]], shareAtOpening: [Double] = [], work: DurationLaw, promisedSeconds: Double,
    promise: TicketPromise = .resolution, priority: Int = 0, backlog: Int = 0
  ) {
    self.name = name
    self.paths = paths
    self.shareAtOpening = shareAtOpening
    self.work = work
    self.promisedSeconds = promisedSeconds
    self.promise = promise
    self.priority = priority
    self.backlog = backlog
  }

  /// Tickets of the backlog whose promise is broken at the start.
  public var lateBacklog: Int { backlogAges.count { $0 >= promisedSeconds } }

  func validate(paths count: Int, periods: Int) throws(StaffingError) {
    guard paths.count == count else {
      throw StaffingError(.lengthMismatch, subject: name, detail: "\(name) has \(paths.count) paths; all must have \(count).")
    }
    for path in paths {
      guard path.count == periods else {
        throw StaffingError(
          .lengthMismatch, subject: name, detail: "A path of \(name) has \(path.count) periods; all must have \(periods).")
      }
      for value in path { try StaffingError.requireNonNegative(value, "paths") }
    }
    guard shareAtOpening.isEmpty || shareAtOpening.count == periods else {
      throw StaffingError(
        .lengthMismatch, subject: name, detail: "\(name) has \(shareAtOpening.count) shares at opening for \(periods) periods.")
    }
    for share in shareAtOpening { try StaffingError.requireShare(share, "share_at_opening") }
    guard work.mean <= 1e12 else { throw StaffingError.invalid("work", work.mean, expected: "work that ends") }
    guard promisedSeconds >= 0 else {
      throw StaffingError.invalid("promised_seconds", promisedSeconds, expected: "a time of 0 or more after the release")
    }
    guard backlog >= 0 else { throw StaffingError.invalid("backlog", Double(backlog), expected: "a count of 0 or more") }
    guard backlogAges.count <= backlog else {
      throw StaffingError(
        .lengthMismatch, subject: name, detail: "\(name) has \(backlogAges.count) ages for a backlog of \(backlog).")
    }
    for age in backlogAges { try StaffingError.requireNonNegative(age, "backlog_ages") }
  }
}
