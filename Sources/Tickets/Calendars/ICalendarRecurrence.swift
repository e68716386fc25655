import Timeline

/// On which days an event repeats: the parts of a recurrence rule that are about whole days (RFC 5545, section 3.3.10).
struct ICalendarRecurrence {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// Why a rule cannot be followed, as the end of a sentence.
  struct Refusal: Error {
    var why: String
  }

  private(set) var frequency = Frequency.yearly
  private var interval = 1
  private var count: Int?
  private var until: ICalendarTime?
  /// Weekday (0 = Monday) and, where it is stated, which one of the month or year, from the end where it is negative.
  private var weekdays: [(day: Int, ordinal: Int?)] = []
  private var months: Set<Int> = []
  private var monthDays: Set<Int> = []
  private var weekStart = 0

  private static let weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  init(_ text: String) throws(Refusal) {
    var hasFrequency = false
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.uppercased() }
      guard pair.count == 2 else { throw Refusal(why: "its rule '\(text)' cannot be read") }
      let value = pair[1]
      switch pair[0] {
      case "FREQ":
        guard let known = Frequency(rawValue: value) else { throw Refusal(why: "it repeats \(value), which is not supported") }
        frequency = known
        hasFrequency = true
      case "INTERVAL": interval = try Self.number(value, in: 1...10_000, of: part)
      case "COUNT": count = try Self.number(value, in: 1...1_000_000, of: part)
      case "UNTIL":
        guard let time = ICalendarTime(value) else { throw Refusal(why: "its rule has an end '\(value)' that cannot be read") }
        until = time
      case "BYDAY":
        for code in value.split(separator: ",") { weekdays.append(try Self.weekday(code)) }
      case "BYMONTH":
        for month in value.split(separator: ",") { months.insert(try Self.number(month, in: 1...12, of: part)) }
      case "BYMONTHDAY":
        for day in value.split(separator: ",") {
          let number = try Self.number(day, in: -31...31, of: part)
          guard number != 0 else { throw Refusal(why: "'\(part)' of its rule is not a day of a month") }
          monthDays.insert(number)
        }
      case "WKST": weekStart = try Self.weekday(value[...]).day
      default: throw Refusal(why: "'\(part)' of its rule is not supported")
      }
    }
    guard hasFrequency else { throw Refusal(why: "its rule '\(text)' states no FREQ") }
    if count != nil, until != nil { throw Refusal(why: "its rule states both COUNT and UNTIL") }
    if frequency == .daily || frequency == .weekly, weekdays.contains(where: { $0.ordinal != nil }) {
      throw Refusal(why: "its rule numbers weekdays, which a \(frequency.rawValue) rule cannot")
    }
    if frequency == .weekly, !monthDays.isEmpty { throw Refusal(why: "its rule states BYMONTHDAY, which a WEEKLY rule cannot") }
  }

  private static func number(_ text: some StringProtocol, in range: ClosedRange<Int>, of part: some StringProtocol) throws(Refusal) -> Int {
    guard let number = Int(text), range.contains(number) else { throw Refusal(why: "'\(part)' of its rule is not supported") }
    return number
  }

  private static func weekday(_ code: Substring) throws(Refusal) -> (day: Int, ordinal: Int?) {
    guard let day = weekdayCodes.firstIndex(of: String(code.suffix(2))) else { throw Refusal(why: "its rule has no weekday '\(code)'") }
    if code.count == 2 { return (day, nil) }
    return (day, try number(code.dropLast(2), in: -53...53, of: code))
  }

  /// The days (since 1970-01-01) of all occurrences from `start` up to `last`, in order. `untilSeconds` is the last start that the rule
  /// allows, on the event's clock.
  func days(from start: ICalendarTime, through last: Int, until untilSeconds: (ICalendarTime) -> Int64) -> [Int] {
    let secondOfDay = start.localSeconds - Int64(start.day) * 86_400
    let end = until.map { $0.hasTime ? untilSeconds($0) : $0.localSeconds + 86_399 } ?? .max
    let first = Period(start.day, weekStart: weekStart)
    var days: [Int] = []
    var occurrences = 0
    for day in start.day...max(last, start.day) {
      guard Int64(day) * 86_400 + secondOfDay <= end, day <= last else { break }
      // The start is an occurrence whether or not the rule names it.
      guard day == start.day || matches(day, first: first) else { continue }
      occurrences += 1
      if let count, occurrences > count { break }
      days.append(day)
    }
    return days
  }

  /// Where a day stands in its week, month and year.
  private struct Period {
    let date: CivilDate
    let (year, month, day): (Int, Int, Int)
    let week: Int

    init(_ number: Int, weekStart: Int) {
      date = CivilDate(daysSinceEpoch: number)
      (year, month, day) = date.parts
      let shifted = number + 3 - weekStart
      week = shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
    }
  }

  private func matches(_ number: Int, first: Period) -> Bool {
    let period = Period(number, weekStart: weekStart)
    let distance =
      switch frequency {
      case .daily: number - first.date.daysSinceEpoch
      case .weekly: period.week - first.week
      case .monthly: (period.year - first.year) * 12 + period.month - first.month
      case .yearly: period.year - first.year
      }
    guard distance % interval == 0, months.isEmpty || months.contains(period.month) else { return false }
    let length = CivilDate.length(ofMonth: period.month, year: period.year)
    if !monthDays.isEmpty, !monthDays.contains(period.day), !monthDays.contains(period.day - length - 1) { return false }
    if !weekdays.isEmpty { return weekdays.contains { $0.day == period.date.weekday && isTheOne($0.ordinal, period, monthLength: length) } }
    if !monthDays.isEmpty { return true }
    switch frequency {
    case .daily: return true
    case .weekly: return period.date.weekday == first.date.weekday
    case .monthly: return period.day == first.day
    case .yearly: return period.day == first.day && (!months.isEmpty || period.month == first.month)
    }
  }

  /// Whether the day is number `ordinal` of its weekday in the month, or, in a yearly rule without months, in the year.
  private func isTheOne(_ ordinal: Int?, _ period: Period, monthLength: Int) -> Bool {
    guard let ordinal, ordinal != 0 else { return true }
    var (position, length) = (period.day, monthLength)
    if frequency == .yearly, months.isEmpty {
      let firstDay = CivilDate.days(year: period.year, month: 1, day: 1)
      position = period.date.daysSinceEpoch - firstDay + 1
      length = CivilDate.days(year: period.year + 1, month: 1, day: 1) - firstDay
    }
    return ordinal > 0 ? (position - 1) / 7 + 1 == ordinal : (length - position) / 7 + 1 == -ordinal
  }
}
