/// The opening hours of an ordinary week, and the dates between which they hold.
public struct WeeklyPlan: Sendable {
  /// Opening hours by weekday, Monday first; always seven.
  public let hours: [[OpeningHours]]
  /// The first date on which the plan holds; nil = since ever.
  public var from: CivilDate?
  /// The last date on which the plan holds; nil = for good.
  public var to: CivilDate?
  /// Public holidays on which nothing opens while the plan holds; nil = open on holidays like on any other day.
  public var holidays: Holidays?

  /// A plan of the hours of seven weekdays, Monday first; missing weekdays are closed, an eighth is left out.
  public init(hours: [[OpeningHours]], from: CivilDate? = nil, to: CivilDate? = nil, holidays: Holidays? = nil) {
    self.hours = (0..<7).map { $0 < hours.count ? hours[$0].sorted() : [] }
    self.from = from
    self.to = to
    self.holidays = holidays
  }

  /// Monday to Friday (or the weekdays stated, 0 = Monday) with the same hours.
  public init(
    weekdays: ClosedRange<Int> = 0...4, _ hours: OpeningHours, from: CivilDate? = nil, to: CivilDate? = nil, holidays: Holidays? = nil
  ) {
    self.init(hours: (0..<7).map { weekdays.contains($0) ? [hours] : [] }, from: from, to: to, holidays: holidays)
  }

  /// Open all day, every day.
  public static let always = WeeklyPlan(weekdays: 0...6, .allDay)

  /// Whether the plan holds on `date`.
  public func holds(on date: CivilDate) -> Bool {
    if let from, date < from { return false }
    if let to, to < date { return false }
    return true
  }
}
