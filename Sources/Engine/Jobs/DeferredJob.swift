public import Staffing
import Timeline

/// Work that can wait: the people who keep the promises on tickets, what the people there are will keep, and when the backlog is gone.
public enum DeferredJob: Job {
  public static let name = "deferred"
  public static let summary = "How many people tickets with deadlines need, what share is in time, and when the backlog is gone."

  public struct Request: Codable, Sendable {
    /// New tickets to come: a forecast table, its sample paths (`path`, `ds`, `y`), or a series table; one series a class of tickets.
    public var table: TableInput?
    /// In place of `table`: a log of tickets, from which the volume is forecast.
    public var tickets: TableInput?
    /// The forecast column to plan for; default: the first model of the table.
    public var model: String?
    /// With `tickets`: the column that parts them into classes; default `priority` where promises name its values.
    public var by: String?
    /// With `tickets`: last day of the history to plan from; default: the last usable one.
    public var to: String?
    /// With `tickets`: days to plan; default 28.
    public var horizonDays: Int?
    /// Mean work on a ticket in seconds; default: what the log says, else 600, said as an assumption.
    public var aht: Double?
    /// The law of work times: `lognormal` (default), `exponential`, `gamma`, …
    public var workLaw: String?
    /// Squared coefficient of variation of work times; default 1.
    public var workVariation: Double?
    /// By when a ticket is promised, in open time: the classes, then one without `of` for all others. Default: one open day.
    public var promises: [PromiseInput]?
    /// Share of the tickets to be in time; default 0.9.
    public var share: Double?
    /// The chance with which the certain plan keeps the share; default 0.9.
    public var certainty: Double?
    /// `fifo` (default), `edf` (earliest deadline first) or `priority`.
    public var discipline: String?
    /// Opening hours such as `mon-fri 08:00-18:00`; several with commas. Default: `mon-fri 08:00-17:00`, said as an assumption.
    public var openHours: String?
    /// Business hours as YAML, in place of `open_hours`.
    public var calendar: String?
    /// Public holidays on which nobody works, and days of one's own: `US-MA`, `NO,2026-12-24`.
    public var holidays: String?
    /// Hours of work on tickets that the people give: one number for each open day, or seven from Monday on.
    public var hours: [Double]?
    /// Tickets that wait at the start.
    public var backlog: Int?
    /// With `tickets`: the tickets of the log that are open at the start are the backlog.
    public var openBacklog: Bool?
    /// Day from whose end on nothing is to wait longer than promised.
    public var clearBy: String?
    /// Live contacts answered by the same people.
    public var live: LiveInput?
    /// Share of paid time away from work, in all or by cause, each of what the others leave: `{"leave": 0.12, "illness": 0.05}`; default 0.3.
    public var shrinkage: ShrinkageInput?
    /// Courses of the future that are played through; default 200, fewer where tickets are many.
    public var paths: Int?
    /// Default 1.
    public var seed: UInt64?
    /// Header by column, where names and values do not tell.
    public var map: [String: String]?
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?

    public init() {}
  }

  /// The promise of one class of tickets.
  public struct PromiseInput: Codable, Sendable, Equatable {
    /// The class, as the table names it or by the beginning of its name; left out: all other tickets.
    public var of: String?
    /// Open time until the promise ends: `4h`, `30min`, `2d` (open days).
    public var within: String
    /// `resolution` (default) or `first_response`.
    public var promise: TicketPromise?
    /// Smaller is more urgent, for the discipline `priority`; default: the order of the promises.
    public var priority: Int?
    /// Mean work on a ticket of this class in seconds.
    public var aht: Double?
    /// Tickets of this class that wait at the start.
    public var backlog: Int?

    public init(of name: String? = nil, within: String) {
      of = name
      self.within = within
    }

    /// A promise as a line: `4h`, `high=4h`, `high=4h:first_response`; the class may hold an equals sign, the time never does. Nil where it
    /// is none.
    public init?(line: String) {
      let name = line.lastIndex(of: "=").map { String(line[..<$0]) }
      let time = line.lastIndex(of: "=").map { line[line.index(after: $0)...] } ?? line[...]
      let parts = time.split(separator: ":", maxSplits: 1)
      guard let within = parts.first else { return nil }
      self.init(of: name, within: String(within))
      guard parts.count == 2 else { return }
      guard let promise = TicketPromise(rawValue: String(parts[1])) else { return nil }
      self.promise = promise
    }
  }

  /// Live contacts that the same people answer first: a week of a staffing plan.
  public struct LiveInput: Codable, Sendable {
    /// A table as `staff` writes it (`ds`, `volume`, `agents`), at least one interval of each time of the week that is open.
    public var table: TableInput?
    /// Agents there, where the table has no column `agents`.
    public var agents: Int?
    /// Mean handle time of live contacts in seconds; default 300.
    public var aht: Double?
    /// Threshold of their service level in seconds; default 20.
    public var targetSeconds: Double?
    /// `c` or `a`; default `a` with a patience, else `c`.
    public var queue: String?
    /// Mean patience in seconds, for queues with abandonment.
    public var patience: Double?
    /// Tickets are begun only while more than so many agents are idle; default 0.
    public var reserve: Int?
    /// In place of a reserve: so many agents of each interval do tickets only.
    public var ringFenced: Int?
    /// The most of their time that people are busy; default 0.9.
    public var maximumOccupancy: Double?

    public init() {}
  }

  public typealias Response = DeferredResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> DeferredResponse {
    guard request.table == nil || request.tickets == nil else {
      throw JobError(.request, code: "two_volumes", message: "give either a table of volumes or a log of tickets", field: "tickets")
    }
    for (share, field) in [(request.share, "share"), (request.certainty, "certainty")] {
      if let share, !(share > 0 && share < 1) {
        throw JobError(.request, code: "invalid_\(field)", message: "the \(field) must lie between 0 and 1, not \(share)", field: field)
      }
    }
    if let paths = request.paths, !(2...10_000 ~= paths) {
      throw JobError(
        .request, code: "invalid_paths", message: "from 2 to 10000 courses can be played through, not \(paths)", field: "paths")
    }
    let volume = request.tickets == nil ? try DeferredVolume(table: request) : try DeferredVolume(log: request, context: context)
    let builder = try DeferredBuilder(request, volume)
    do throws(StaffingError) {
      return try builder.answer()
    } catch {
      throw JobError(staffing: error)
    }
  }
}
