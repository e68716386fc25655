import Timeline

/// Dates that are counted: from 1970, from 1899-12-30, in weeks or in days of the year.
extension StampParser {
  /// A count of seconds since 1970, or of `perSecond` parts of one.
  mutating func epoch(_ value: Int, perSecond: Int, _ form: Form) -> Result {
    if position < end {
      guard skip(46) else { return .unreadable }
      _ = number()
      guard position == end else { return .unreadable }
    }
    let seconds = value / perSecond
    guard seconds >= 0, seconds < 4_102_444_800 else { return .outOfRange }
    return .known(PackedStamp(secondsSinceEpoch: seconds, offsetMinutes: 0), form)
  }

  /// A day of the spreadsheets' 1900 system (from March 1900 on: days since 1899-12-30), with the time of day as its fraction.
  ///
  /// Read from 20000 to 80000 only, and marked: the column takes it only where most of its values are written so.
  mutating func spreadsheetSerial(_ days: Int) -> Result {
    var seconds = 0
    if position < end {
      guard skip(46) || skip(44) else { return .unreadable }
      let (fraction, digits) = number()
      guard position == end, digits > 0 else { return .unreadable }
      var scale = 1.0
      for _ in 0..<digits { scale *= 10 }
      seconds = min(86_399, Int((Double(fraction) / scale * 86_400).rounded()))
    }
    guard (20_000...80_000).contains(days) else { return .unreadable }
    let sinceEpoch = days - 25_569
    let parts = CivilDate(daysSinceEpoch: sinceEpoch).parts
    guard sinceEpoch >= 0, parts.year <= 2100 else { return .outOfRange }
    let stamp = PackedStamp(
      year: parts.year, first: parts.month, second: parts.day, secondOfDay: seconds, offsetMinutes: nil, isOpen: false,
      mark: .spreadsheetSerial)
    return .known(stamp, .spreadsheetSerial)
  }

  /// `2016-W13-2`, `2016W132`, and `2016-W13` for its Monday; the year is read, and the hyphen.
  mutating func isoWeek(_ year: Int) -> Result {
    guard skip(87) || skip(119) else { return .unreadable }
    var (week, digits) = number()
    var weekday = 1
    if digits == 3 {
      weekday = week % 10
      week /= 10
    } else {
      guard digits == 1 || digits == 2 else { return .unreadable }
      if skip(45) {
        (weekday, digits) = number()
        guard digits == 1 else { return .unreadable }
      }
    }
    guard (1...53).contains(week), (1...7).contains(weekday), (1970...2100).contains(year) else { return .unreadable }
    // ISO 8601: week 1 holds 4 January, and a week that holds the next year's is not the 53rd.
    let january4 = CivilDate(daysSinceEpoch: CivilDate.days(year: year, month: 1, day: 4))
    let monday = january4.daysSinceEpoch - january4.weekday + (week - 1) * 7
    guard week < 53 || CivilDate(daysSinceEpoch: monday + 3).parts.year == year else { return .unreadable }
    let parts = CivilDate(daysSinceEpoch: monday + weekday - 1).parts
    return finish(year: parts.year, first: parts.month, second: parts.day, isOpen: false, form: .isoWeek)
  }

  /// `2016-092`: the day of the year.
  mutating func ordinalDay(_ year: Int, _ day: Int) -> Result {
    guard (1970...2100).contains(year), day >= 1 else { return .unreadable }
    let parts = CivilDate(daysSinceEpoch: CivilDate.days(year: year, month: 1, day: 1) + day - 1).parts
    guard parts.year == year else { return .unreadable }
    return finish(year: year, first: parts.month, second: parts.day, isOpen: false, form: .ordinalDay)
  }
}
