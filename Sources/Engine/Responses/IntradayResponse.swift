/// What the intraday job answers: the day by interval, what is short from now on, and the moves that help, in the order in which to make them.
public struct IntradayResponse: Codable, Sendable, Equatable {
  /// The answer in sentences a lead can act on.
  public var says: [String]
  /// What was assumed because neither data nor request said it.
  public var assumptions: [String]
  public var uniqueId: String
  /// The day, and the start of the first interval to come.
  public var date: String
  public var now: String
  public var intervalSeconds: Double
  public var goalShare: Double
  public var goalSeconds: Double
  public var handleSeconds: Double
  /// The model of the rest of the day.
  public var model: String
  /// Contacts so far, and as they were planned for the same time; null without a planned volume.
  public var came: Double
  @MissingAsNull public var planned: Double
  /// Contacts to come with the 80 % interval of their sum, and as planned.
  public var rest: Double
  public var restLower: Double
  public var restUpper: Double
  @MissingAsNull public var restPlanned: Double
  /// Expected share answered in time from now to the end of the day: with the people planned, and after all moves.
  public var serviceLevel: Double
  public var serviceLevelAfter: Double
  /// The same over the whole day, the part so far as the queue would have had it with the people who were there.
  public var dayServiceLevel: Double
  public var dayServiceLevelAfter: Double
  public var intervals: Intervals
  public var shortfalls: [Shortfall]
  public var moves: [Move]
  public var reading: ReadingSummary?
  public var made: Provenance

  /// The intervals of the day by column; entry i of every column is the interval `ds[i]`. `now` is at place `known`.
  public struct Intervals: Codable, Sendable, Equatable {
    public var ds: [String]
    /// How many intervals are over.
    public var known: Int
    @MissingAsNulls public var planned: [Double]
    /// What came; null from now on.
    @MissingAsNulls public var actual: [Double]
    /// What is to come with its 80 % interval; null until now.
    @MissingAsNulls public var forecast: [Double]
    @MissingAsNulls public var forecastLower: [Double]
    @MissingAsNulls public var forecastUpper: [Double]
    /// People planned to answer, and who really did; the latter null from now on, and where the table does not say.
    public var agents: [Double]
    @MissingAsNulls public var present: [Double]
    /// People after all moves.
    public var agentsAfter: [Double]
    /// People that the goal takes at what came or is to come, and at the upper bound.
    @MissingAsNulls public var needed: [Double]
    @MissingAsNulls public var neededUpper: [Double]
    /// Expected share answered in time, and after all moves.
    @MissingAsNulls public var serviceLevel: [Double]
    @MissingAsNulls public var serviceLevelAfter: [Double]
  }

  /// A run of intervals to come with fewer people than needed.
  public struct Shortfall: Codable, Sendable, Equatable {
    public var start: String
    public var end: String
    /// The most people missing at once, and person-hours in all.
    public var people: Int
    public var hours: Double
    /// Contacts that are not answered in time.
    public var late: Double
  }

  /// One change of the plan.
  public struct Move: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable { case deferred, `break`, overtime }
    public var kind: Kind
    public var people: Int
    /// Where people are added.
    public var start: String
    public var end: String
    /// When the break was.
    public var instead: String?
    /// Paid hours that it adds.
    public var hours: Double
    /// Points of the rest of the day's service level that it adds, after the moves before it: 0.041 is 4.1 points.
    public var gain: Double
    /// Contacts more in time.
    public var contacts: Double
    public var says: String
  }
}
