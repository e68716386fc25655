/// What more or fewer people give: the service level by number of agents, around the chosen number.
public struct TradeOff: Codable, Sendable, Equatable {
  /// The interval that it is for; nil for one queue.
  public var ds: String?
  public var goalShare: Double
  public var goalSeconds: Double
  /// The agents of the plan.
  public var chosen: Int
  public var points: [Point]
  /// The service level that one agent more adds, and one fewer costs: 0.041 is 4.1 points.
  @MissingAsNull public var oneMore: Double
  @MissingAsNull public var oneFewer: Double
  /// The same in words.
  public var says: String

  public struct Point: Codable, Sendable, Equatable {
    public var agents: Int
    /// Share answered in time at the mean volume.
    @MissingAsNull public var serviceLevel: Double
    /// The same over all contacts of a volume that is uncertain; nil where it is not.
    public var expectedServiceLevel: Double?
    @MissingAsNull public var averageSpeedOfAnswer: Double
    @MissingAsNull public var occupancy: Double
    /// The service level that the last of these agents adds; null where there is no level to add to.
    @MissingAsNull public var gain: Double
    /// What all agents cost an hour, where the cost of one was given.
    public var cost: Double?
  }
}
