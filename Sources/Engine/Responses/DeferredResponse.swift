public import Staffing

/// What the deferred job answers: plans for work that can wait, what each keeps, and the backlog day by day.
public struct DeferredResponse: Codable, Sendable, Equatable {
  /// The answer in sentences a lead can act on.
  public var says: [String]
  /// What was assumed because neither data nor request said it.
  public var assumptions: [String]
  /// The share of the tickets to be in time, and the chance with which the certain plan keeps it.
  public var goalShare: Double
  public var certainty: Double
  public var discipline: TicketDiscipline
  /// First and last day planned.
  public var start: String
  public var end: String
  /// Open hours of an average week.
  public var openHoursAWeek: Double
  /// Courses of the future that were played through.
  public var paths: Int
  /// All causes together, and each.
  public var shrinkage: Double
  public var shrinkageCauses: [ShrinkageCause]?
  public var classes: [Class]
  public var bound: Bound
  /// `yours` where hours are stated, then `expected` and `certain`, then the rule of thumb `even_spread`.
  public var plans: [Plan]
  /// What the first plan keeps under each discipline, where there are several classes.
  public var disciplines: [Discipline]
  public var backlog: Backlog
  public var days: Days
  public var blending: Blending?
  public var reading: ReadingSummary?
  public var made: Provenance

  /// A kind of tickets with a promise of its own.
  public struct Class: Codable, Sendable, Equatable {
    public var name: String
    public var promise: TicketPromise
    /// Open hours until the promise ends.
    public var promiseHours: Double
    /// Tickets of an average week.
    public var ticketsAWeek: Double
    /// Mean work on one in seconds.
    public var workSeconds: Double
    /// Tickets that wait at the start.
    public var backlog: Int
  }

  /// What no plan can go below.
  public struct Bound: Codable, Sendable, Equatable {
    /// People for the work that comes in alone, averaged over the open time: with fewer what waits grows for ever at this volume. Over the
    /// days of the plan fewer may keep the promise, while more waits at the end (`waiting_at_end` of the plans).
    public var work: Double
    /// People with whom every promise could just be kept if all tickets were known beforehand: of an average course, and of the courses the
    /// quantile `certainty`.
    @MissingAsNull public var people: Double
    @MissingAsNull public var peopleCertain: Double
    /// The stretch that asks for most, in an average course.
    public var from: String?
    public var to: String?
  }

  /// A number of people, and the share in time that it gives.
  public struct Plan: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
      case yours, expected, certain
      case evenSpread = "even_spread"
    }
    public var kind: Kind
    /// People at work on tickets, averaged over the open time.
    public var people: Double
    /// Hours of work on tickets in an average week, and with shrinkage paid hours.
    public var hoursAWeek: Double
    public var paidHoursAWeek: Double
    /// Expected share in time, with the standard error of its simulation.
    public var share: Double
    @MissingAsNull public var standardError: Double
    /// Nine of ten courses lie between these.
    public var lower: Double
    public var upper: Double
    /// The chance of a course in which at least `goal_share` are in time.
    public var chance: Double
    /// By class, in the order of `classes`.
    public var classShares: [Double]
    /// The expected share with one step fewer people.
    public var shareWithOneStepLess: Double?
    /// Expected hours of work that wait at the end of the last day; more than `backlog.hours` where the plan lives on a growing backlog.
    public var waitingAtEnd: Double?
  }

  /// One order of work.
  public struct Discipline: Codable, Sendable, Equatable {
    public var discipline: TicketDiscipline
    public var share: Double
    public var lower: Double
    public var upper: Double
    public var chance: Double
    public var classShares: [Double]
  }

  /// What waits at the start, and from when on nothing is overdue under the first plan.
  public struct Backlog: Codable, Sendable, Equatable {
    public var tickets: Int
    /// Tickets of it whose promise is broken already, where a log tells: they are work, and count in no share.
    public var late: Int?
    /// Hours of work.
    public var hours: Double
    /// The longest promise in open days, rounded up; what waits at a day's end for longer counts as overdue.
    public var promisedDays: Int?
    /// The day from whose end on, to the end of the plan, nothing is overdue, with a chance of a half and of `certainty`; nil where no day
    /// is. Work still waits then, but none for longer than promised.
    public var clearedEven: String?
    public var clearedCertain: String?
    /// The chance that nothing is overdue at the end of the plan.
    public var chance: Double
    /// With a day to clear by: people with whom nothing is overdue from its end on, with a chance of `certainty`.
    public var clearBy: String?
    public var people: Double?
  }

  /// The courses by open day, under the first plan; means, and the middle 80 % of the courses. Work in hours.
  public struct Days: Codable, Sendable, Equatable {
    public var ds: [String]
    public var openHours: [Double]
    public var tickets: [Double]
    public var ticketsLower: [Double]
    public var ticketsUpper: [Double]
    /// Hours of work that come in, that the first plan gives, and that the expected plan asks for.
    public var work: [Double]
    public var capacity: [Double]
    public var needed: [Double]
    /// Work that waits at the end of the day, and how much of it is older than the longest promise.
    public var waiting: [Double]
    public var waitingLower: [Double]
    public var waitingUpper: [Double]
    public var overdue: [Double]
  }

  /// What the people who answer live contacts have left for tickets.
  public struct Blending: Codable, Sendable, Equatable {
    /// `live_first` or `ring_fenced`.
    public var rule: String
    /// Hours for tickets in an average week.
    public var hoursAWeek: Double
    /// Expected share of live contacts answered in time before any ticket, as `staff` says it; with ring-fenced hours by those left for them.
    @MissingAsNull public var liveServiceLevel: Double
    /// What is left of it beside the tickets; nil where the two never meet, or too much comes to be played through.
    public var simulated: Simulated?

    /// A mean week of live contacts and tickets in the same hands, played through many times.
    public struct Simulated: Codable, Sendable, Equatable {
      public var weeks: Int
      /// Share of live contacts answered in time beside the tickets, with its standard error.
      public var liveServiceLevel: Double
      @MissingAsNull public var liveStandardError: Double
      /// Shares of the week's tickets that are begun by its end, and early enough for their promise.
      public var ticketsBegun: Double
      public var ticketsInTime: Double
      /// Hours of work on tickets taken up in the week.
      public var hoursAWeek: Double
      /// Share of their time that the people are busy.
      @MissingAsNull public var occupancy: Double
    }
  }
}
