import Timeline

/// Reads one date or instant, byte by byte, in any of the ways that ticket systems, spreadsheets and people write them.
///
/// ISO 8601 (also without separators, `2016-02`, weeks `2016-W13-2` and days of the year `2016-092`), `d/m/y` and `m/d/y` with `/`, `-` or
/// `.`, `y/m/d`, named months in eight languages (`30/Sep/21`, `1. huhtikuuta 2016`), `2016年4月1日`, years of the Republic of China (`105/04/01`),
/// seconds, milliseconds and microseconds since 1970, days since 1899-12-30 as spreadsheets count; a time of day behind a space, comma, `T`
/// or `kl.`, with seconds, fractions, AM/PM, and `Z`, an offset or the name of a zone whose offset is beyond doubt.
struct StampParser {
  enum Result {
    /// The order of day and month is known from the text itself.
    case known(PackedStamp, Form)
    /// `first/second/year`: which is the day is for the column to say.
    case open(PackedStamp, Form)
    /// What systems write for "never": 9999-12-31, 0000-00-00, 0, `never`.
    case never
    case outOfRange
    case unreadable
  }

  /// The family of ways of writing, for the report.
  enum Form: UInt8, CaseIterable {
    case iso, yearMonth, basic, yearFirst, partsFirst, namedMonth, epochSeconds, epochMilliseconds, epochMicroseconds, spreadsheetSerial
    case republicYear, isoWeek, ordinalDay
  }

  let field: FieldBytes
  /// The next byte to be read.
  var position = 0
  /// Where the text ends, short of what was already read at its end.
  var end: Int
  /// Whether an AM or PM was read.
  var hasTwelveHourClock = false
  /// Whether the text names a zone that several countries use with different offsets (`CST`), or a place without an offset.
  var hasAmbiguousZone = false

  /// Whether the time may follow the date without anything between: `20160401130500`, `2016年4月1日13:05`.
  var isTimeAttached = false

  init(_ field: FieldBytes) {
    self.field = field
    end = field.count
  }

  /// Reads the text from `position` to its end.
  mutating func parse() -> Result {
    guard field.count <= 96 else { return .unreadable }
    let (first, digits) = number()
    switch digits {
    case 4: return yearFirst(first)
    case 1 where first == 0 && field.count == 1: return .never
    case 1, 2: return partsFirst(first)
    case 0: return wordFirst()
    case 8 where position == field.count || peek == UInt8(ascii: "T") || peek == UInt8(ascii: " "):
      return finish(year: first / 10_000, first: first / 100 % 100, second: first % 100, isOpen: false, form: .basic)
    case 12 where position == field.count, 14 where position == field.count:
      // yyyymmddhhmm, yyyymmddhhmmss
      position -= digits - 8
      isTimeAttached = true
      let date = first / (digits == 12 ? 10_000 : 1_000_000)
      return finish(year: date / 10_000, first: date / 100 % 100, second: date % 100, isOpen: false, form: .basic)
    case 10: return epoch(first, perSecond: 1, .epochSeconds)
    case 13: return epoch(first, perSecond: 1000, .epochMilliseconds)
    case 16: return epoch(first, perSecond: 1_000_000, .epochMicroseconds)
    case 5: return spreadsheetSerial(first)
    case 3: return republicYear(first)
    default: return .unreadable
    }
  }

  private mutating func yearFirst(_ year: Int) -> Result {
    guard position < end else { return .unreadable }
    let separator = peek
    guard separator == 45 || separator == 47 || separator == 46 else {
      if separator == 87 || separator == 119 { return isoWeek(year) }
      if separator == 0xe5 { return chinese(year, form: .yearFirst) }
      guard separator == 32 else { return .unreadable }
      skipSpaces()
      return position < end && peek == 0xe5 ? chinese(year, form: .yearFirst) : namedMonth(year: year, separator: 32)
    }
    position += 1
    guard position < end else { return .unreadable }
    if !isDigit(peek) {
      if separator == 45, peek | 32 == 119, isDigit(field[position + 1]) { return isoWeek(year) }
      return namedMonth(year: year, separator: separator)
    }
    let (month, digits) = number()
    if digits == 3, separator == 45 { return ordinalDay(year, month) }
    guard digits == 1 || digits == 2 else { return .unreadable }
    if position == end { return finish(year: year, first: month, second: 1, isOpen: false, form: .yearMonth) }
    guard skip(separator) else { return .unreadable }
    let (day, dayDigits) = number()
    guard dayDigits == 1 || dayDigits == 2 else { return .unreadable }
    return finish(year: year, first: month, second: day, isOpen: false, form: separator == 45 ? .iso : .yearFirst)
  }

  mutating func partsFirst(_ first: Int) -> Result {
    guard position < end else { return .unreadable }
    let separator = peek
    guard separator == 47 || separator == 45 || separator == 46 else { return namedMonth(day: first) }
    position += 1
    skipSpaces()
    guard position < end, isDigit(peek) else { return namedMonth(day: first) }
    let (second, digits) = number()
    guard digits == 1 || digits == 2, skip(separator) else { return .unreadable }
    skipSpaces()
    guard let year = year() else { return .unreadable }
    if separator == 46 { _ = skip(46) }  // 1.4.2016. as Croatian writes it
    return finish(year: year, first: first, second: second, isOpen: true, form: .partsFirst)
  }

  /// A year of four digits, or of two: 70…99 are of the twentieth century.
  mutating func year() -> Int? {
    let (year, digits) = number()
    switch digits {
    case 4: return year
    case 2: return year < 70 ? 2000 + year : 1900 + year
    default: return nil
    }
  }

  /// The stamp of a date whose parts are read, with the time of day that follows.
  mutating func finish(
    year: Int, first: Int, second: Int, isOpen: Bool, form: Form, mark: PackedStamp.Mark = .none
  ) -> Result {
    guard let time = timeOfDay() else { return .unreadable }
    if year == 9999 || (year <= 1 && first <= 1 && second <= 1) { return .never }
    let isMonthFirst = (1...12).contains(first) && second >= 1 && second <= CivilDate.length(ofMonth: first, year: year)
    if isOpen {
      let isDayFirst = (1...12).contains(second) && first >= 1 && first <= CivilDate.length(ofMonth: second, year: year)
      guard isDayFirst || isMonthFirst else { return .unreadable }
    } else if !isMonthFirst {
      return .unreadable
    }
    guard (1970...2100).contains(year) else { return .outOfRange }
    let stamp = PackedStamp(
      year: year, first: first, second: second, secondOfDay: time.second, offsetMinutes: time.offsetMinutes, isOpen: isOpen, mark: mark)
    if isOpen { return .open(stamp, form) }
    guard let offset = time.offsetMinutes, offset != 0, let local = stamp.localSeconds else { return .known(stamp, form) }
    // Moved to UTC, so that stamps compare in time order.
    return .known(PackedStamp(secondsSinceEpoch: Int(local) - offset * 60, offsetMinutes: 0), form)
  }
}
