import Staffing
import Timeline

/// The day that has begun: what has come so far, what is still to come, where people are missing, and which moves would help.
public enum IntradayJob: Job {
  public static let name = "intraday"
  public static let summary = "The rest of today re-forecast from its first hours, against the plan, with moves that fix what is short."

  public struct Request: Codable, Sendable {
    /// What came: a series table by hour or minutes that ends now, best with some weeks of history; a column `agents` says how many were
    /// really there.
    public var table: TableInput?
    /// The plan of the day: a table as `staff` writes it (`ds`, `volume`, `agents`), today among its days.
    public var plan: TableInput?
    /// The column of the plan that says how many people answer; default `agents`, then `y`.
    public var column: String?
    /// Mean handle time in seconds; default 300.
    public var aht: Double?
    /// Default 80/20.
    public var serviceLevel: ServiceLevelInput?
    public var targetSeconds: Double?
    /// `c` or `a`; default `a` with a patience, else `c`.
    public var queue: String?
    /// Mean patience in seconds; left out, nobody gives up.
    public var patience: Double?
    /// Default 1.
    public var maximumOccupancy: Double?
    /// What may be moved to help.
    public var moves: MovesInput?
    public var map: [String: String]?
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?

    public init() {}
  }

  /// People who may be asked, and what may be moved.
  public struct MovesInput: Codable, Sendable, Equatable {
    /// People who work on tickets and may answer live contacts instead, by time of day.
    public var deferred: [PeopleInput]?
    /// Breaks that may be taken at another time.
    public var breaks: [BreakMoveInput]?
    /// People who may work longer or come earlier, and when.
    public var overtime: [PeopleInput]?

    public init() {}
  }

  /// Some people over some hours of the day.
  public struct PeopleInput: Codable, Sendable, Equatable {
    /// `14:00`
    public var from: String
    public var to: String
    public var people: Int

    public init(from: String, to: String, people: Int) {
      self.from = from
      self.to = to
      self.people = people
    }
  }

  /// A break of some people, and when it may begin instead.
  public struct BreakMoveInput: Codable, Sendable, Equatable {
    /// When it begins now, and its length in minutes.
    public var at: String
    public var minutes: Int
    public var people: Int
    public var earliest: String
    public var latest: String

    public init(at: String, minutes: Int, people: Int, earliest: String, latest: String) {
      self.at = at
      self.minutes = minutes
      self.people = people
      self.earliest = earliest
      self.latest = latest
    }
  }

  public typealias Response = IntradayResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> IntradayResponse {
    let day = try IntradayDay(request)
    do throws(StaffingError) {
      return try IntradayBuilder(request, day).answer()
    } catch {
      throw JobError(staffing: error)
    }
  }
}
