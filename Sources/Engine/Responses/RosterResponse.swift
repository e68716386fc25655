/// What the roster job answers: who works which shift on which day, how even that is, and which wishes are kept.
public struct RosterResponse: Codable, Sendable, Equatable {
  /// `optimal`, `feasible` (a better roster may exist within the gap), `infeasible` or `unknown`.
  public var status: String
  /// Points of unmet wishes; null where there is no roster.
  @MissingAsNull public var objective: Double
  /// No roster has fewer points; null where nothing is known.
  @MissingAsNull public var bound: Double
  /// (objective − bound) / objective; null where one of them is missing.
  @MissingAsNull public var gap: Double
  /// `2026-05-04`, one a day.
  public var dates: [String]
  /// The clock's zone, where the request states one.
  public var timezone: String?
  public var kinds: [Kind]
  public var people: [Person]
  /// By date and start; empty where there is no roster.
  public var shifts: [Shift]
  /// Who is needed and who is there, by date and kind of shift.
  public var cover: [Cover]
  /// Who is ill on which day.
  public var ill: [Absence]
  /// What differs from the published roster.
  public var changes: [Change]
  /// Rules in words that cannot be kept together; without any one of them the others can.
  public var conflict: [String]
  /// The roster in sentences a lead can act on.
  public var says: [String]
  public var made: Provenance

  /// A kind of shift.
  public struct Kind: Codable, Sendable, Equatable {
    public var id: String
    /// `07:00`.
    public var start: String
    public var end: String
    /// Paid hours.
    public var hours: Double
  }

  public struct Person: Codable, Sendable, Equatable {
    public var name: String
    public var shifts: Int
    public var hours: Double
    /// What the contract asks and allows over these days; null where it does not say.
    @MissingAsNull public var minimumHours: Double
    @MissingAsNull public var maximumHours: Double
    public var weekends: Int
    public var nights: Int
    /// Dates on which they asked to be off.
    public var daysOffAsked: [String]
    /// Those of them that they have off.
    public var daysOffKept: [String]
    /// Shifts of a kind that they would rather not work.
    public var disliked: Int
  }

  public struct Shift: Codable, Sendable, Equatable {
    public var person: String
    public var shift: String
    /// The day it begins on.
    public var date: String
    /// `2026-05-04T07:00:00`, with the offset where a zone is stated.
    public var start: String
    public var end: String
    /// Starts of the breaks.
    public var breaks: [String]
  }

  public struct Cover: Codable, Sendable, Equatable {
    public var date: String
    public var shift: String
    public var needed: Int
    public var present: Int
    /// People with a skill who are missing, by skill.
    public var missingSkills: [String: Int]
  }

  public struct Absence: Codable, Sendable, Equatable {
    public var person: String
    public var date: String
  }

  public struct Change: Codable, Sendable, Equatable {
    public var person: String
    public var date: String
    /// Kinds of shifts before and now; empty is a day off.
    public var from: [String]
    public var to: [String]
  }
}
