import ControlCharts
import Timeline

/// What public holidays do to a daily series: the days themselves, the bridge days beside them, and the last week of the year.
struct HolidayEffects {
  private var calendars: [Holidays] = []
  /// Days that the caller adds, such as a holiday of the town or an optional one that the desk keeps.
  private var ownDays: Set<CivilDate> = []

  /// - Parameter list: countries, each with its region where it has one, and days of the caller's own, with commas between:
  ///   `BR,2016-05-26`, `US-MA`, `Norway`.
  init(_ list: String) throws(JobError) {
    for part in list.split(separator: ",") {
      let text = part.trimmingPrefix { $0 == " " }
      if let date = CivilDate(iso8601: String(text)) {
        ownDays.insert(date)
      } else {
        calendars.append(try Self.calendar(String(text)))
      }
    }
  }

  private static func calendar(_ code: String) throws(JobError) -> Holidays {
    let parts = code.split(separator: "-", maxSplits: 1).map(String.init)
    if let known = Holidays(country: code) { return known }
    if parts.count == 2, let known = Holidays(country: parts[0], region: parts[1]) { return known }
    let country = parts.first.flatMap(Holidays.country(named:))
    throw JobError(
      .request, code: "unknown_holidays",
      message: country.map { "there is no region '\(parts.last ?? "")' of \(Holidays.name(of: $0) ?? $0) with holidays of its own" }
        ?? "there is no country '\(code)'; write its code (ISO 3166), such as NO, with a region US-MA, or a date", field: "holidays")
  }

  /// One column an effect that occurs on the axis; empty where its periods are not days. Saturdays and Sundays are taken as days of rest: a
  /// holiday on one of them changes nothing.
  func effects(on axis: TimeAxis) -> [CalendarEffect] {
    guard axis.frequency == .day else { return [] }
    let days = (0..<axis.count).map { axis.date(at: $0) }
    func column(_ name: String, _ isOn: (CivilDate) -> Bool) -> CalendarEffect {
      CalendarEffect(name: name, values: days.map { $0.map(isOn) == true ? 1 : 0 })
    }
    return [column("holiday", isHoliday), column("bridge day", isBridgeDay), column("Christmas week", isChristmasWeek)]
      .filter { $0.values.contains(1) }
  }

  func isHoliday(_ date: CivilDate) -> Bool { !isWeekend(date) && isKept(date) }

  /// The name in English of the day that is kept; nil for an ordinary day. Days off in place of a holiday go by the holiday's name.
  func name(of date: CivilDate) -> String? {
    let holidays = calendars.flatMap { $0.on(date) }
    guard let holiday = holidays.first(where: { !$0.isObserved }) ?? holidays.first else { return ownDays.contains(date) ? "day off" : nil }
    let name = holiday.englishName
    return name.firstIndex(of: "(").map { String(name[..<$0].reversed().drop { $0 == " " }.reversed()) } ?? name
  }

  private func isKept(_ date: CivilDate) -> Bool { ownDays.contains(date) || calendars.contains { !$0.on(date).isEmpty } }

  /// A working day between a holiday and another day of rest.
  func isBridgeDay(_ date: CivilDate) -> Bool {
    let (before, after) = (day(date, -1), day(date, 1))
    return !isRest(date) && isRest(before) && isRest(after) && (isHoliday(before) || isHoliday(after))
  }

  func isChristmasWeek(_ date: CivilDate) -> Bool {
    !isRest(date) && !isBridgeDay(date) && date.parts.month == 12 && date.parts.day >= 24
  }

  func isRest(_ date: CivilDate) -> Bool { isWeekend(date) || isKept(date) }

  /// Day 0, 1970-01-01, was a Thursday.
  private func isWeekend(_ date: CivilDate) -> Bool { ((date.daysSinceEpoch + 3) % 7 + 7) % 7 >= 5 }

  private func day(_ date: CivilDate, _ step: Int) -> CivilDate { CivilDate(daysSinceEpoch: date.daysSinceEpoch + step) }
}
