/// What comes to a queue: the load and, where a model asks for it, how patient the contacts are and how many lines there are.
public struct QueueTraffic: Equatable, Sendable {
  /// A load below this, in Erlangs, is none: its powers leave the range of a double.
  public static let smallestLoad = 1e-50
  /// The largest load that the models answer for, in Erlangs.
  public static let largestLoad = 1e7
  /// The most agents that the models answer for.
  public static let mostAgents = 100_000_000

  /// Arrival rate times mean handle time, in Erlangs.
  public private(set) var offeredLoad: Double
  /// Mean handle time in seconds.
  public let handleTime: Double
  /// Mean patience in seconds before a waiting contact gives up; `nil` where nobody does.
  public let meanPatience: Double?
  /// Contacts that fit in the system, in service and waiting together; `nil` where there is no bound.
  public let lines: Int?
  /// Share of the blocked and abandoned attempts that try again, 0 up to but not including 1.
  public let redialProbability: Double
  /// Distribution of the patience, for models that take any; where `nil`, exponential with `meanPatience`.
  public var patience: DurationLaw?
  /// Variance of the handle time divided by its squared mean, for models that take any: 1 where it is exponential, 0 where it is always
  /// the same.
  public var handleTimeVariation = 1.0
  /// Mean handle time in seconds of a chat while its agent holds 1, 2, … chats; empty where an agent holds one contact at a time.
  public var chatHandleTimes: [Double] = []

  /// - Throws: `invalid_parameter` for a value that is negative, missing or outside its range, `too_large` for a load above `largestLoad`.
  public init(
    offeredLoad: Double, handleTime: Double, meanPatience: Double? = nil, lines: Int? = nil, redialProbability: Double = 0
  ) throws(StaffingError) {
    try StaffingError.requireNonNegative(offeredLoad, "load")
    guard offeredLoad <= Self.largestLoad else {
      throw StaffingError(.tooLarge, subject: "load", detail: "\(offeredLoad) Erlangs is above the largest load, \(Self.largestLoad).")
    }
    try StaffingError.requirePositive(handleTime, "aht")
    if let meanPatience, !(meanPatience > 0 && meanPatience < .infinity) {
      throw StaffingError.invalid(
        "patience", meanPatience, expected: "seconds above 0 (the queue b is for contacts that never wait, c for those that never give up)")
    }
    if let lines, lines < 1 || lines > Self.mostAgents {
      throw StaffingError.invalid("lines", Double(lines), expected: "a count between 1 and \(Self.mostAgents)")
    }
    guard redialProbability >= 0, redialProbability < 1 else {
      throw StaffingError.invalid("redial", redialProbability, expected: "a share of at least 0 and below 1")
    }
    self.offeredLoad = offeredLoad < Self.smallestLoad ? 0 : offeredLoad
    self.handleTime = handleTime
    self.meanPatience = meanPatience
    self.lines = lines
    self.redialProbability = redialProbability
  }

  /// The traffic of an interval: `volume` contacts in `intervalSeconds`, each with a mean handle time of `handleTime` seconds.
  ///
  /// - Throws: as the other initializer, and `invalid_parameter` for a negative volume or an interval without length.
  public init(
    volume: Double, intervalSeconds: Double, handleTime: Double, meanPatience: Double? = nil, lines: Int? = nil,
    redialProbability: Double = 0
  ) throws(StaffingError) {
    try StaffingError.requireNonNegative(volume, "volume")
    try StaffingError.requirePositive(intervalSeconds, "interval")
    try StaffingError.requirePositive(handleTime, "aht")
    try self.init(
      offeredLoad: volume * handleTime / intervalSeconds, handleTime: handleTime, meanPatience: meanPatience, lines: lines,
      redialProbability: redialProbability)
  }

  /// Contacts a second.
  public var arrivalRate: Double { offeredLoad / handleTime }

  /// The same traffic with another load, in Erlangs.
  func offering(_ load: Double) throws(StaffingError) -> QueueTraffic {
    var other = self
    other.offeredLoad = try QueueTraffic(offeredLoad: load, handleTime: handleTime).offeredLoad
    return other
  }

  static func requireAgents(_ agents: Int) throws(StaffingError) {
    guard agents >= 0 else {
      throw StaffingError.invalid("agents", Double(agents), expected: "a count of 0 or more")
    }
    guard agents <= mostAgents else {
      throw StaffingError(.tooLarge, subject: "agents", detail: "\(agents) agents is above the most that can be computed, \(mostAgents).")
    }
  }
}
