/// What no roster may break. A rule that is nil or empty is not there.
public struct RosterRules: Equatable, Sendable {
  /// Nobody works two shifts on one day.
  public var oneShiftADay: Bool
  /// Pairs of a shift and one that may not follow on the next day.
  public var forbiddenNextDay: [[String]]
  /// Hours between the end of a shift and the next start.
  public var minimumRestHours: Double?
  public var maximumConsecutiveDays: Int?
  public var maximumConsecutiveNights: Int?
  /// Both days of a weekend are worked, or none.
  public var wholeWeekends: Bool
  /// A day off never stands alone between two days of work.
  public var daysOffTogether: Bool
  /// Weekends that a person may work at most.
  public var maximumWeekends: Int?
  /// Kinds of shifts that count as nights; nil = those that last beyond midnight.
  public var nights: Set<String>?
  /// Every need is met; otherwise a missing person has a price.
  public var needIsHard: Bool
  /// Everyone has their least number of shifts and weekly hours; otherwise what is missing has a price.
  public var minimumShiftsAreHard: Bool

  public init(
    oneShiftADay: Bool = true, forbiddenNextDay: [[String]] = [], minimumRestHours: Double? = nil, maximumConsecutiveDays: Int? = nil,
    maximumConsecutiveNights: Int? = nil, wholeWeekends: Bool = false, daysOffTogether: Bool = false, maximumWeekends: Int? = nil,
    nights: Set<String>? = nil, needIsHard: Bool = false, minimumShiftsAreHard: Bool = false
  ) {
    self.oneShiftADay = oneShiftADay
    self.forbiddenNextDay = forbiddenNextDay
    self.minimumRestHours = minimumRestHours
    self.maximumConsecutiveDays = maximumConsecutiveDays
    self.maximumConsecutiveNights = maximumConsecutiveNights
    self.wholeWeekends = wholeWeekends
    self.daysOffTogether = daysOffTogether
    self.maximumWeekends = maximumWeekends
    self.nights = nights
    self.needIsHard = needIsHard
    self.minimumShiftsAreHard = minimumShiftsAreHard
  }

  func check(shifts: Set<String>) throws(StaffingError) {
    for pair in forbiddenNextDay {
      guard pair.count == 2, pair.allSatisfy(shifts.contains) else {
        throw StaffingError(
          .invalidParameter, subject: "forbidden_next_day", detail: "\(pair) is not a pair of shifts, one for a day and one for the next.")
      }
    }
    for (name, count) in [
      ("maximum_consecutive_days", maximumConsecutiveDays), ("maximum_consecutive_nights", maximumConsecutiveNights),
      ("maximum_weekends", maximumWeekends),
    ] {
      if let count, count < 0 { throw StaffingError.invalid(name, Double(count), expected: "a count of 0 or more") }
    }
    if let hours = minimumRestHours { try StaffingError.requireNonNegative(hours, "rest_hours") }
    if let nights, !nights.isSubset(of: shifts) {
      throw StaffingError(.invalidParameter, subject: "nights", detail: "\(nights.subtracting(shifts).sorted()) are not shifts.")
    }
  }
}

/// What the wishes of a roster cost when they are not met.
public struct RosterPrices: Equatable, Sendable {
  public var missingPerson = 100.0
  /// A missing holder of a skill, beside the missing person.
  public var missingSkill = 60.0
  public var surplusPerson = 1.0
  public var requestedDayOffWorked = 8.0
  public var missingShift = 5.0
  /// Each hour below the least of a week.
  public var missingHour = 2.0
  /// Each shift by which the busiest person has more than the least busy one, for rosters that are to be fair; shifts, weekends and nights are
  /// counted per fair share.
  public var unequalShifts = 0.0
  /// Each unequal weekend in the same way.
  public var unequalWeekends = 0.0
  public var unequalNights = 0.0

  public init() {}

  func check() throws(StaffingError) {
    for (name, price) in [
      ("missing_person", missingPerson), ("missing_skill", missingSkill), ("surplus_person", surplusPerson),
      ("requested_day_off_worked", requestedDayOffWorked), ("missing_shift", missingShift), ("unequal_shifts", unequalShifts),
      ("unequal_weekends", unequalWeekends), ("unequal_nights", unequalNights), ("missing_hour", missingHour),
    ] { try StaffingError.requireNonNegative(price, name) }
  }
}
