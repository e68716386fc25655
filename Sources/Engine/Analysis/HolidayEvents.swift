import Forecasting
import Timeline

extension HolidayEffects {
  /// The holidays of `first...last` as events of a series that begins on `origin`: each holiday by name, and the classes of days beside them,
  /// every one with the days on which it falls. A day is one thing only, so that effects do not have to be told apart.
  func events(from first: CivilDate, through last: CivilDate, origin: CivilDate) -> [CalendarEvents.Event] {
    var names: [String] = []
    var days: [String: (kind: String, days: [Int])] = [:]
    func add(_ name: String, _ kind: String, _ date: CivilDate) {
      if days[name] == nil { names.append(name) }
      days[name, default: (kind, [])].days.append(date.daysSinceEpoch - origin.daysSinceEpoch)
    }
    guard first <= last else { return [] }
    for number in first.daysSinceEpoch...last.daysSinceEpoch {
      let date = CivilDate(daysSinceEpoch: number)
      if let name = name(of: date) {
        add(name, "holiday", date)
      } else if isBridgeDay(date) {
        add("bridge day", "bridge day", date)
      } else if isChristmasWeek(date) {
        add("Christmas week", "Christmas week", date)
      } else if isRest(date) {
        continue
      } else if meetsHoliday(from: date, step: 1) {
        add("day before a holiday", "day before a holiday", date)
      } else if meetsHoliday(from: date, step: -1) {
        add("day after a holiday", "day after a holiday", date)
      }
    }
    return names.compactMap { name in
      days[name].map { CalendarEvents.Event(name: name, kind: $0.kind, origin: .holiday, days: $0.days) }
    }
  }

  /// Whether the days of rest beside a working day, with bridge days among them, hold a holiday of the working week.
  private func meetsHoliday(from date: CivilDate, step: Int) -> Bool {
    var day = CivilDate(daysSinceEpoch: date.daysSinceEpoch + step)
    for _ in 0..<10 {
      if isHoliday(day) { return true }
      guard isRest(day) || isBridgeDay(day) else { return false }
      day = CivilDate(daysSinceEpoch: day.daysSinceEpoch + step)
    }
    return false
  }
}
