/// How the days of a week make one person's tour, for shifts that are given out by the week.
public struct TourRules: Equatable, Sendable {
  /// Days of the week that a person works, where a kind of shift does not say otherwise.
  public var workingDays: Int
  /// The days off follow one another; otherwise they lie anywhere in the week.
  public var daysOffTogether: Bool
  /// Paid hours of a person's week: tours outside are left out.
  public var weeklyHours: ClosedRange<Double>?
  /// How many minutes the starts of one person's days may lie apart; 0 = every day begins at the same time.
  public var startsApartMinutes: Int

  public init(
    workingDays: Int, daysOffTogether: Bool = true, weeklyHours: ClosedRange<Double>? = nil, startsApartMinutes: Int = 0
  ) {
    self.workingDays = workingDays
    self.daysOffTogether = daysOffTogether
    self.weeklyHours = weeklyHours
    self.startsApartMinutes = startsApartMinutes
  }

  func check(_ calendar: ShiftCalendar) throws(StaffingError) {
    guard calendar.days == 7, (1...7).contains(workingDays) else {
      throw StaffingError(
        .invalidParameter, subject: "days_per_week",
        detail: "\(workingDays) days a week over \(calendar.days) days: tours take 1 to 7 of 7 days.")
    }
    guard (0..<1440).contains(startsApartMinutes) else {
      throw StaffingError.invalid("starts_apart_minutes", Double(startsApartMinutes), expected: "minutes of less than a day")
    }
  }

  /// Each choice of working days.
  static func choices(_ workingDays: Int, together: Bool) -> [[Int]] {
    guard !together else {
      return (0..<(workingDays == 7 ? 1 : 7)).map { first in (0..<workingDays).map { (first + $0) % 7 }.sorted() }
    }
    return (0..<128).filter { $0.nonzeroBitCount == workingDays }.map { set in (0..<7).filter { set & 1 << $0 != 0 } }
  }
}
