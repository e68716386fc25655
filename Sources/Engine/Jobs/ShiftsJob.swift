import Staffing

/// The cheapest shifts that cover a requirement, with the proof of how cheap they could be.
public enum ShiftsJob: Job {
  public static let name = "shifts"
  public static let summary = "The cheapest shifts that cover a requirement."

  public struct Request: Codable, Sendable {
    /// People needed, by day and interval of the day.
    public var requirement: [[Double]]?
    /// In place of `requirement`: a table as `staff` writes it (`ds`, `scheduled`), or a series table (`ds`, `y`).
    public var table: TableInput?
    /// The column of the table that holds the requirement; default `scheduled`, then `y`.
    public var column: String?
    /// Length of an interval; with a table it is the table's own. Default 30.
    public var intervalMinutes: Int?
    public var shifts: [ShiftInput]?
    public var limits: Limits?
    /// Wall time in seconds; default 10.
    public var timeLimit: Double?
    public var timezone: String?

    public init() {}
  }

  /// A kind of shift.
  public struct ShiftInput: Codable, Sendable, Equatable {
    public var id: String
    /// `08:00`; or give `starts`.
    public var start: String?
    public var starts: [String]?
    /// Hours from start to end, breaks included.
    public var length: Double
    public var breaks: [BreakInput]?
    /// What one shift costs; default its hours.
    public var cost: Double?
    /// Days on which it is worked, 0 = the first; default all.
    public var days: [Int]?
    /// The least and the most people on it, over all days; with `days_per_week`, people in all.
    public var minimumPeople: Double?
    public var maximumPeople: Double?
  }

  /// A break, which begins between two moments of its shift.
  public struct BreakInput: Codable, Sendable, Equatable {
    /// Minutes.
    public var length: Int
    /// Hours after the start of the shift.
    public var earliest: Double
    /// Default: `earliest`.
    public var latest: Double?
  }

  public struct Limits: Codable, Sendable, Equatable {
    /// What a missing agent-interval costs; left out, the requirement must be met.
    public var underCost: Double?
    /// What an agent-interval beyond the requirement costs; default 0.
    public var overCost: Double?
    /// The most that all shifts may cost.
    public var budget: Double?
    /// Shifts up to so many hours count as part-time.
    public var partTimeHours: Double?
    /// The most of all people that may be part-time, 0…1.
    public var partTimeShare: Double?
    /// Everyone works so many days of the week at one start, with the days off together; left out, each shift stands alone.
    public var daysPerWeek: Int?
    /// Opening hours, `08:00` to `18:00`: no shift lies outside.
    public var openFrom: String?
    public var openTo: String?
  }

  public typealias Response = ShiftsResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> ShiftsResponse {
    let requirement = try ShiftsRequirement(request)
    do throws(StaffingError) {
      return try ShiftsBuilder(request, requirement).answer()
    } catch {
      throw JobError(staffing: error)
    }
  }
}
