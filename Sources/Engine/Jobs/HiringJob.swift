import Staffing
import Timeline

/// The long view: how many people each month takes, who will have left by then, and whom to start when.
public enum HiringJob: Job {
  public static let name = "hiring"
  public static let summary = "When to start how many new people, from volume, handle time, shrinkage, attrition and training time."

  public struct Request: Codable, Sendable {
    /// Volumes to come by month, week or day: a forecast table or a series table. Days and weeks are added up by month.
    public var table: TableInput?
    /// The forecast column to plan for; default: the first model of the table.
    public var model: String?
    /// Mean handle time in seconds; default 600.
    public var aht: Double?
    /// Share of the time at work that goes into contacts; default 0.85.
    public var maximumOccupancy: Double?
    /// Share of paid time away from work, in all or by cause, each of what the others leave: `{"leave": 0.12, "illness": 0.05}`; default 0.3.
    public var shrinkage: ShrinkageInput?
    /// Paid hours of a person in a month; default 160.
    public var paidHours: Double?
    /// Trained people on the payroll when the first month begins.
    public var people: Double?
    /// Share of the people who leave within a year; default 0.2.
    public var attrition: Double?
    /// Months from the start of a new person to the first contact; default 1.
    public var trainingMonths: Int?
    /// What new people get done in the months after training, over the experienced; default 0.5, 0.75.
    public var rampUp: [Double]?
    /// Months from the decision to the start of a new person; default 1.
    public var leadMonths: Int?
    /// The most people who can start in a month.
    public var mostStarts: Int?
    /// True plans for the upper bound of the forecast's 80 % interval; default false.
    public var atUpper: Bool?
    public var map: [String: String]?
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?

    public init() {}
  }

  public typealias Response = HiringResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> HiringResponse {
    let volume = try MonthlyVolume(request)
    do throws(StaffingError) {
      return try HiringBuilder(request, volume).answer()
    } catch {
      throw JobError(staffing: error)
    }
  }
}
