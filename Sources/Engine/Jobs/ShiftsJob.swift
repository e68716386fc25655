import Staffing

/// The cheapest shifts that cover a requirement, with the proof of how cheap they could be.
public enum ShiftsJob: Job {
  public static let name = "shifts"
  public static let summary = "The cheapest shifts that cover a requirement."

  public struct Request: Codable, Sendable {
    /// People needed, by day and interval of the day.
    public var requirement: [[Double]]?
    /// The same by skill, where not everyone can take every contact: whoever has several skills can stand in for each of them.
    public var requirements: [String: [[Double]]]?
    /// In place of `requirement`: a table as `staff` writes it (`ds`, `scheduled`), or a series table (`ds`, `y`); several series are skills.
    public var table: TableInput?
    /// The column of the table that holds the requirement; default `scheduled`, then `y`.
    public var column: String?
    /// Length of an interval; with a table it is the table's own. Default 30.
    public var intervalMinutes: Int?
    public var shifts: [ShiftInput]?
    public var limits: Limits?
    public var teams: [Team]?
    /// The contacts behind the requirement: the plan then says what service it gives. With `late_contact_cost` a missing person is priced by
    /// the service that is lost, in place of `under_cost`.
    public var service: Service?
    /// Work that can wait: it fills what the shifts leave over, or asks for shifts of its own.
    public var deferred: [Deferred]?
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
    /// Hours that count for contracts; default the length.
    public var paidHours: Double?
    /// The skills that the people on it have; default all.
    public var skills: [String]?
    public var team: String?
    /// Days of a person's week on it, where that differs from the limits'.
    public var daysPerWeek: Int?
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

  /// People who work certain shifts, and how many of them there are.
  public struct Team: Codable, Sendable, Equatable {
    public var name: String
    /// People with `days_per_week`, else shifts.
    public var minimumPeople: Double?
    public var maximumPeople: Double?
    /// Paid hours of the whole team.
    public var minimumHours: Double?
    public var maximumHours: Double?
  }

  /// The queue behind the requirement.
  public struct Service: Codable, Sendable, Equatable {
    /// What one contact that is not answered in time costs; left out, the service is shown and not priced.
    public var lateContactCost: Double?
    /// Contacts by day and interval; with a table, its column `volume`.
    public var volume: [[Double]]?
    /// Mean handle time in seconds; default 300.
    public var aht: Double?
    /// Default 80/20.
    public var serviceLevel: ServiceLevelInput?
    /// Mean patience in seconds; left out, nobody gives up.
    public var patience: Double?
    /// The share of the people on a shift who are away from work, in all or by cause; default 0.
    public var shrinkage: ShrinkageInput?
  }

  /// Work that arrives by one moment and must be done by another.
  public struct Deferred: Codable, Sendable, Equatable {
    /// Hours of work.
    public var hours: Double
    /// The day from which it can be worked on, 0 = the first, and the time of day; default from the beginning.
    public var day: Int?
    public var from: String?
    /// The day by whose `due` it must be done; default the end of that day.
    public var dueDay: Int
    public var due: String?
  }

  /// Hours of certain days.
  public struct Opening: Codable, Sendable, Equatable {
    /// 0 = the first day of the requirement.
    public var days: [Int]
    /// Left out, the days are closed.
    public var from: String?
    public var to: String?
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
    /// Whether days off follow one another; default true.
    public var daysOffTogether: Bool?
    /// Least and most paid hours of a person's week by contract.
    public var minimumWeekHours: Double?
    public var maximumWeekHours: Double?
    /// Hours by which the starts of one person's days may differ; default 0.
    public var startsApart: Double?
    /// Opening hours, `08:00` to `18:00`: no shift lies outside.
    public var openFrom: String?
    public var openTo: String?
    /// Hours of certain days in place of these.
    public var opening: [Opening]?
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
