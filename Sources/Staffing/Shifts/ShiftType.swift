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
  /// The skills of the people on it, as places in the problem's list; empty means every one.
  public var skills: [Int]
  /// Minutes of it that are paid; nil = all.
  public var paidMinutes: Int?
  /// Days of a person's week on it, where that differs from other kinds.
  public var workingDays: Int?

  public init(
    id: String, startMinutes: [Int], lengthMinutes: Int, breaks: [Break] = [], cost: Double, days: Set<Int>? = nil, skills: [Int] = [],
    paidMinutes: Int? = nil, workingDays: Int? = nil
  ) {
    self.id = id
    self.startMinutes = startMinutes
    self.lengthMinutes = lengthMinutes
    self.breaks = breaks
    self.cost = cost
    self.days = days
    self.skills = skills
    self.paidMinutes = paidMinutes
    self.workingDays = workingDays
  }

  /// Hours from start to end: what tells part-time from full-time.
  var hours: Double { Double(lengthMinutes) / 60 }
  var paidHours: Double { Double(paidMinutes ?? lengthMinutes) / 60 }

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
    guard (0...lengthMinutes).contains(paidMinutes ?? 0), (1...7).contains(workingDays ?? 1) else {
      throw StaffingError(
        .invalidParameter, subject: "shift \(id)", detail: "A shift is paid for at most its length, and worked on 1 to 7 days of the week.")
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
  /// Days with hours of their own; an empty range is a closed day.
  public let openByDay: [Int: Range<Int>]

  /// - Throws: `invalid_parameter` for an interval that does not divide a day, or opening hours outside of it.
  public init(
    days: Int, intervalMinutes: Int, wraps: Bool? = nil, openMinutes: Range<Int>? = nil, openByDay: [Int: Range<Int>] = [:]
  ) throws(StaffingError) {
    guard days > 0, days <= 366 else { throw StaffingError.invalid("days", Double(days), expected: "1 to 366 days") }
    guard intervalMinutes > 0, 1440 % intervalMinutes == 0 else {
      throw StaffingError.invalid("interval_minutes", Double(intervalMinutes), expected: "minutes that divide a day, such as 15, 30 or 60")
    }
    if let openMinutes, openMinutes.lowerBound < 0 || openMinutes.upperBound > 1440 || openMinutes.isEmpty {
      throw StaffingError(.invalidParameter, subject: "open", detail: "Opening hours lie between 00:00 and 24:00.")
    }
    for hours in openByDay.values where hours.lowerBound < 0 || hours.upperBound > 1440 {
      throw StaffingError(.invalidParameter, subject: "open", detail: "Opening hours lie between 00:00 and 24:00.")
    }
    self.openByDay = openByDay
    self.days = days
    self.intervalMinutes = intervalMinutes
    self.wraps = wraps ?? (days == 1 || days == 7)
    self.openMinutes = openMinutes
  }

  /// Whether a shift lies within the hours of its day; where there are none, it may also last into the next.
  func isOpen(day: Int, from minute: Int, minutes: Int) -> Bool {
    guard let open = openByDay[day] ?? openMinutes else { return true }
    return minute >= open.lowerBound && minute + minutes <= open.upperBound
  }

  public var intervalsADay: Int { 1440 / intervalMinutes }
  public var intervals: Int { days * intervalsADay }
}
