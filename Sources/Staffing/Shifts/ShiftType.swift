/// A kind of shift: when it may start, how long it lasts, and where its breaks may lie.
public struct ShiftType: Equatable, Sendable {
  /// A break of a shift and the window for its start.
  public struct Break: Equatable, Sendable {
    public var lengthMinutes: Int
    /// Minutes after the start of the shift between which it begins.
    public var earliestMinutes: Int
    public var latestMinutes: Int

    public init(lengthMinutes: Int, earliestMinutes: Int, latestMinutes: Int) {
      self.lengthMinutes = lengthMinutes
      self.earliestMinutes = earliestMinutes
      self.latestMinutes = latestMinutes
    }
  }

  public var id: String
  /// Minutes after midnight.
  public var startMinutes: [Int]
  public var lengthMinutes: Int
  /// In order; each placed on its own.
  public var breaks: [Break]
  /// What one person's shift costs.
  public var cost: Double
  /// Days of the calendar on which it can be worked; nil = all.
  public var days: Set<Int>?

  public init(id: String, startMinutes: [Int], lengthMinutes: Int, breaks: [Break] = [], cost: Double, days: Set<Int>? = nil) {
    self.id = id
    self.startMinutes = startMinutes
    self.lengthMinutes = lengthMinutes
    self.breaks = breaks
    self.cost = cost
    self.days = days
  }

  func check() throws(StaffingError) {
    guard (1...1440).contains(lengthMinutes), !startMinutes.isEmpty, startMinutes.allSatisfy((0..<1440).contains) else {
      throw StaffingError(
        .invalidParameter, subject: "shift \(id)", detail: "A shift starts between 00:00 and 23:59 and lasts 1 minute to 24 hours.")
    }
    guard breaks.count <= 10 else { throw StaffingError(.tooLarge, subject: "breaks of \(id)", detail: "At most 10 breaks a shift.") }
    for pause in breaks {
      guard pause.lengthMinutes > 0, pause.earliestMinutes >= 0, pause.latestMinutes >= pause.earliestMinutes,
        pause.latestMinutes <= lengthMinutes, pause.latestMinutes + pause.lengthMinutes <= lengthMinutes
      else {
        throw StaffingError(
          .invalidParameter, subject: "breaks of \(id)",
          detail: "A break begins within its window and ends before the shift of \(lengthMinutes) minutes does.")
      }
    }
    try StaffingError.requireNonNegative(cost, "cost of \(id)")
  }
}

/// The days and intervals that shifts are laid over.
public struct ShiftCalendar: Equatable, Sendable {
  public let days: Int
  public let intervalMinutes: Int
  /// Whether the last day is followed by the first, as in a week that repeats.
  public let wraps: Bool
  /// Minutes of the day outside of which nobody works; nil = open all day.
  public let openMinutes: Range<Int>?

  /// - Throws: `invalid_parameter` for an interval that does not divide a day, or opening hours outside of it.
  public init(days: Int, intervalMinutes: Int, wraps: Bool? = nil, openMinutes: Range<Int>? = nil) throws(StaffingError) {
    guard days > 0, days <= 366 else { throw StaffingError.invalid("days", Double(days), expected: "1 to 366 days") }
    guard intervalMinutes > 0, 1440 % intervalMinutes == 0 else {
      throw StaffingError.invalid("interval_minutes", Double(intervalMinutes), expected: "minutes that divide a day, such as 15, 30 or 60")
    }
    if let openMinutes, openMinutes.lowerBound < 0 || openMinutes.upperBound > 1440 || openMinutes.isEmpty {
      throw StaffingError(.invalidParameter, subject: "open", detail: "Opening hours lie between 00:00 and 24:00.")
    }
    self.days = days
    self.intervalMinutes = intervalMinutes
    self.wraps = wraps ?? (days == 1 || days == 7)
    self.openMinutes = openMinutes
  }

  public var intervalsADay: Int { 1440 / intervalMinutes }
  public var intervals: Int { days * intervalsADay }
}
