/// Which shifts named people work on which days: rules kept, wishes kept as far as they can be, and the repair when someone falls ill.
public enum RosterJob: Job {
  public static let name = "roster"
  public static let summary = "Who works which shift: a roster of named people, and its repair when someone falls ill."

  public struct Request: Codable, Sendable {
    /// The first day, `2026-05-04`; default the plan's.
    public var start: String?
    /// Default: the plan's days, else 7.
    public var days: Int?
    public var shifts: [Kind]?
    public var need: [Need]?
    /// In place of `shifts` and `need`: the answer of the shifts job; `need` then adds skills to its shifts.
    public var plan: ShiftsResponse?
    public var people: [Person]?
    public var rules: Rules?
    public var prices: Prices?
    /// Who is ill on which days: `Ana 2026-05-04`, `Ben 2026-05-04..2026-05-06`.
    public var ill: [String]?
    /// The roster that everybody has, as the job answered it (`shifts`): what an illness changes as little as possible. Default: made first.
    public var published: [Published]?
    /// Wall time in seconds; default 10.
    public var timeLimit: Double?
    public var timezone: String?

    public init() {}
  }

  /// A kind of shift.
  public struct Kind: Codable, Sendable, Equatable {
    public var id: String
    /// `07:00`.
    public var start: String
    /// Hours from start to end, breaks included.
    public var length: Double
    /// What counts towards a contract; default the length.
    public var paidHours: Double?
    /// What everyone on it must be able to do.
    public var skills: [String]?
  }

  /// How many people a kind of shift needs; of several entries for one day the last holds.
  public struct Need: Codable, Sendable, Equatable {
    public var shift: String
    /// `mon`, `sat`, `2026-05-14`, `2026-05-11..2026-05-15`; default every day.
    public var on: [String]?
    public var people: Int?
    /// How many of them must have a skill.
    public var skills: [String: Int]?
  }

  public struct Person: Codable, Sendable, Equatable {
    public var name: String
    public var skills: [String]?
    /// Least and most hours of a week by contract.
    public var minimumHours: Double?
    public var maximumHours: Double?
    /// Least and most shifts of the whole roster.
    public var minimumShifts: Int?
    public var maximumShifts: Int?
    /// Days they asked to be off, as in `on` of a need: kept where that is possible.
    public var daysOff: [String]?
    /// Days they cannot work; `2026-05-06 late` is one kind of shift only.
    public var unavailable: [String]?
    /// Points that a shift of a kind costs.
    public var dislikes: [String: Double]?
    /// Kinds of shifts they would rather work than others.
    public var prefers: [String]?
  }

  public struct Rules: Codable, Sendable, Equatable {
    /// Hours between the end of a shift and the next start; default 11.
    public var restHours: Double?
    public var maximumDaysInARow: Int?
    public var maximumNightsInARow: Int?
    /// Weekends that a person may work at most.
    public var maximumWeekends: Int?
    /// Both days of a weekend or none.
    public var wholeWeekends: Bool?
    /// A day off never stands alone between two days of work.
    public var daysOffTogether: Bool?
    /// Pairs of a kind of shift and one that may not follow on the next day.
    public var forbiddenNextDay: [[String]]?
    /// Kinds that count as nights; default those that last beyond midnight.
    public var nights: [String]?
    /// No roster rather than one with a shift short of people.
    public var coverIsAMust: Bool?
    /// No roster rather than one with somebody below their contract.
    public var contractsAreAMust: Bool?
  }

  /// Points of each wish that is not kept.
  public struct Prices: Codable, Sendable, Equatable {
    /// Default 100.
    public var missingPerson: Double?
    /// Default 60.
    public var missingSkill: Double?
    /// Someone beyond the need; default 1.
    public var extraPerson: Double?
    /// Work on a day that someone asked to be off; default 8.
    public var dayOffWorked: Double?
    /// A shift of a kind that is not among the preferred; default 1.
    public var notPreferred: Double?
    /// A shift below somebody's least; default 5.
    public var missingShift: Double?
    /// An hour below the contract; default 2.
    public var missingHour: Double?
    /// What the busiest person has more than the least busy one, in shifts (default 0), weekends (2) and nights (1).
    public var unequalShifts: Double?
    public var unequalWeekends: Double?
    public var unequalNights: Double?
    /// A person's day that differs from the published roster; default 10.
    public var change: Double?
  }

  /// A shift of a roster that everybody has.
  public struct Published: Codable, Sendable, Equatable {
    public var person: String
    public var shift: String
    public var date: String
    /// Not looked at: they follow from the shift.
    public var start: String?
    public var end: String?
    public var breaks: [String]?

    public init(person: String, shift: String, date: String) {
      self.person = person
      self.shift = shift
      self.date = date
    }
  }

  public typealias Response = RosterResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> RosterResponse {
    try RosterBuilder(request).answer()
  }
}
