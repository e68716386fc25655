import Timeline

/// Dates and clock readings as people of a locale read them: 24-hour clock, month in words where the locale has a short word.
struct DateText: Sendable, Equatable {
  var locale: PictureLocale

  init(_ locale: PictureLocale) { self.locale = locale }

  /// `4 Apr`, `4. apr.`, `4.4.`, `4月4日`.
  func day(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    let name = locale.months[month - 1]
    return switch locale {
    case .en: "\(day) \(name)"
    case .nb, .hr: "\(day). \(name)"
    case .sv: "\(day) \(name)"
    case .fi: "\(day).\(name)"
    case .zhHant: "\(name)\(day)日"
    }
  }

  func year(_ date: CivilDate) -> String {
    locale == .zhHant ? "\(date.parts.year)年" : "\(date.parts.year)"
  }

  /// `4 Apr 2016`.
  func dayAndYear(_ date: CivilDate) -> String {
    switch locale {
    case .zhHant: year(date) + day(date)
    case .fi: day(date) + year(date)
    default: day(date) + " " + year(date)
    }
  }

  func month(_ date: CivilDate) -> String { locale.months[date.parts.month - 1] }

  func weekday(_ date: CivilDate) -> String { locale.weekdays[date.weekday] }

  /// `06:00`.
  static func clock(_ secondsOfDay: Int) -> String {
    let hour = secondsOfDay / 3600
    let minute = secondsOfDay / 60 % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// A table's time label for people: `Mon 4 Apr 2016`, with the clock reading where it has one; anything else as it stands.
  func reading(_ ds: String, weekday: Bool = true, year: Bool = true) -> String {
    guard let reading = ISO8601.parse(Array(ds.utf8)) else { return ds }
    let moment = LocalMoment(seconds: Int(reading.localSeconds))
    var text = year ? dayAndYear(moment.date) : day(moment.date)
    if weekday { text = "\(self.weekday(moment.date)) \(text)" }
    return reading.hasTime ? "\(text) \(Self.clock(moment.secondsOfDay))" : text
  }
}

/// A clock reading cut into its date and the seconds since midnight.
struct LocalMoment {
  let date: CivilDate
  let secondsOfDay: Int

  init(seconds: Int) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    date = CivilDate(daysSinceEpoch: day)
    secondsOfDay = seconds - day * 86_400
  }
}
