/// What the shifts job answers: how many people work which shift on which day.
public struct ShiftsResponse: Codable, Sendable, Equatable {
  /// `optimal`, `feasible` (a better plan may exist within the gap), `infeasible` or `unknown`.
  public var status: String
  /// What the plan costs; null where there is none.
  @MissingAsNull public var objective: Double
  /// No plan costs less; null where nothing is known.
  @MissingAsNull public var bound: Double
  /// (objective − bound) / objective; null where one of them is missing.
  @MissingAsNull public var gap: Double
  public var assignments: [Assignment]
  /// People at work, by day and interval.
  public var coverage: [[Double]]
  public var requirement: [[Double]]
  /// Agent-intervals beyond the requirement, and missing, in all.
  public var over: Double
  public var under: Double
  public var intervalMinutes: Int
  /// The service that the people at work give, where the contacts were stated.
  public var service: Service?
  /// Date of each day, where the requirement came from a table.
  public var days: [String]
  /// The same as `2026-05-04`.
  public var dates: [String]
  /// The clock's zone, where the request states one.
  public var timezone: String?
  /// The plan in sentences a lead can act on.
  public var says: [String]
  public var made: Provenance

  /// Expected service level with the people of the plan, each interval as a queue of its own.
  public struct Service: Codable, Sendable, Equatable {
    public var goalShare: Double
    public var goalSeconds: Double
    public var handleSeconds: Double
    /// Contacts by day and interval.
    public var volume: [[Double]]
    /// Share answered in time by day and interval; null where nobody comes.
    public var level: [[Double?]]
    /// The same over all contacts of the plan.
    public var overall: Double

    public init(goalShare: Double, goalSeconds: Double, handleSeconds: Double, volume: [[Double]], level: [[Double?]], overall: Double) {
      self.goalShare = goalShare
      self.goalSeconds = goalSeconds
      self.handleSeconds = handleSeconds
      self.volume = volume
      self.level = level
      self.overall = overall
    }
  }

  /// People who begin one shift on one day.
  public struct Assignment: Codable, Sendable, Equatable {
    public var shift: String
    /// 0 = the first day of the requirement.
    public var day: Int
    public var count: Int
    /// `08:00`.
    public var start: String
    /// `16:30`; beyond midnight it is the next day's.
    public var end: String
    /// Hours of one of them that are paid.
    public var paidHours: Double?
    /// Starts of the breaks.
    public var breaks: [String]
    /// All days of the tour this day belongs to.
    public var tour: [Int]?
  }
}
