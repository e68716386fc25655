import Timeline

/// Reads one date or instant, byte by byte, in any of the ways that ticket systems write them.
///
/// ISO 8601 (also without separators, and `2016-02`), `d/m/y` and `m/d/y` with `/`, `-` or `.`, `y/m/d`, `30/Sep/21`, `Sep 30, 2021`, epoch
/// seconds and milliseconds; a time of day behind a space, comma, `T` or `kl.`, with seconds, fractions, AM/PM, `Z` or an offset.
struct StampParser {
  enum Result {
    /// The order of day and month is known from the text itself.
    case known(PackedStamp, Form)
    /// `first/second/year`: which is the day is for the column to say.
    case open(PackedStamp, Form)
    /// A date that systems write for "never": 9999-12-31, 0000-00-00, 0.
    case never
    case outOfRange
    case unreadable
  }

  /// The family of ways of writing, for the report.
  enum Form: UInt8, CaseIterable {
    case iso, yearMonth, basic, yearFirst, partsFirst, namedMonth, epochSeconds, epochMilliseconds
  }

  let field: FieldBytes
  /// The next byte to be read.
  var position = 0
  /// Whether an AM or PM was read.
  var hasTwelveHourClock = false

  init(_ field: FieldBytes) { self.field = field }

  mutating func parse() -> Result {
    guard field.count <= 64 else { return .unreadable }
    let (first, digits) = number()
    switch digits {
    case 0: return monthNameFirst()
    case 1 where first == 0 && field.count == 1: return .never
    case 1, 2: return partsFirst(first)
    case 4: return yearFirst(first)
    case 8 where position == field.count || peek == UInt8(ascii: "T") || peek == UInt8(ascii: " "):
      return finish(year: first / 10_000, first: first / 100 % 100, second: first % 100, isOpen: false, form: .basic)
    case 10, 13: return epoch(first, milliseconds: digits == 13)
    default: return .unreadable
    }
  }

  private mutating func yearFirst(_ year: Int) -> Result {
    guard position < field.count else { return .unreadable }
    let separator = peek
    position += 1
    guard separator == 45 || separator == 47 || separator == 46 else {
      return separator == 0xe5 ? chinese(year) : .unreadable
    }
    if let month = monthName() {
      guard skip(separator) else { return .unreadable }
      let (day, digits) = number()
      return digits == 0 || digits > 2 ? .unreadable : finish(year: year, first: month, second: day, isOpen: false, form: .namedMonth)
    }
    let (month, digits) = number()
    guard digits == 1 || digits == 2 else { return .unreadable }
    if position == field.count { return finish(year: year, first: month, second: 1, isOpen: false, form: .yearMonth) }
    guard skip(separator) else { return .unreadable }
    let (day, dayDigits) = number()
    guard dayDigits == 1 || dayDigits == 2 else { return .unreadable }
    return finish(year: year, first: month, second: day, isOpen: false, form: separator == 45 ? .iso : .yearFirst)
  }

  private mutating func partsFirst(_ first: Int) -> Result {
    guard position < field.count else { return .unreadable }
    let separator = peek
    position += 1
    guard separator == 47 || separator == 45 || separator == 46 || separator == 32 else { return .unreadable }
    _ = skip(32)  // `1. huhtikuuta`
    if let month = monthName() {
      while position < field.count, peek == separator || peek == 46 || peek == 44 || peek == 32 { position += 1 }
      guard let year = year() else { return .unreadable }
      return finish(year: year, first: month, second: first, isOpen: false, form: .namedMonth)
    }
    guard separator != 32 else { return .unreadable }
    let (second, digits) = number()
    guard digits == 1 || digits == 2, skip(separator) else { return .unreadable }
    _ = skip(32)
    guard let year = year() else { return .unreadable }
    return finish(year: year, first: first, second: second, isOpen: true, form: .partsFirst)
  }

  private mutating func monthNameFirst() -> Result {
    guard var month = monthName() else { return .unreadable }
    _ = skip(44)
    // `Fri, Sep 30 2021`, `Friday, 30 Sep 2021`: a weekday's name says nothing.
    if month == 0 {
      while skip(32) {}
      let (day, digits) = number()
      if digits == 1 || digits == 2 { return partsFirst(day) }
      guard digits == 0, let next = monthName(), next > 0 else { return .unreadable }
      month = next
    }
    while position < field.count, peek == 32 || peek == 46 { position += 1 }
    let (day, digits) = number()
    guard digits == 1 || digits == 2 else { return .unreadable }
    while position < field.count, peek == 44 || peek == 32 { position += 1 }
    guard let year = year() else { return .unreadable }
    return finish(year: year, first: month, second: day, isOpen: false, form: .namedMonth)
  }

  /// A year of four digits, or of two: 70…99 are of the twentieth century.
  private mutating func year() -> Int? {
    let (year, digits) = number()
    switch digits {
    case 4: return year
    case 2: return year < 70 ? 2000 + year : 1900 + year
    default: return nil
    }
  }

  /// `2016年4月1日`, of which the first character's first byte is already read.
  private mutating func chinese(_ year: Int) -> Result {
    guard skip(0xb9), skip(0xb4) else { return .unreadable }
    let (month, _) = number()
    guard skip(0xe6), skip(0x9c), skip(0x88) else { return .unreadable }
    let (day, digits) = number()
    guard digits > 0, skip(0xe6), skip(0x97), skip(0xa5) else { return .unreadable }
    return finish(year: year, first: month, second: day, isOpen: false, form: .yearFirst)
  }

  private mutating func epoch(_ value: Int, milliseconds: Bool) -> Result {
    if position < field.count {
      guard skip(46) else { return .unreadable }
      _ = number()
      guard position == field.count else { return .unreadable }
    }
    let seconds = milliseconds ? value / 1000 : value
    guard seconds >= 0, seconds < 4_102_444_800 else { return .outOfRange }
    let (year, month, day) = CivilDate(daysSinceEpoch: seconds / 86_400).parts
    let stamp = PackedStamp(year: year, first: month, second: day, secondOfDay: seconds % 86_400, offsetMinutes: 0, isOpen: false)
    return .known(stamp, milliseconds ? .epochMilliseconds : .epochSeconds)
  }

  private mutating func finish(year: Int, first: Int, second: Int, isOpen: Bool, form: Form) -> Result {
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
      year: year, first: first, second: second, secondOfDay: time.second, offsetMinutes: time.offsetMinutes, isOpen: isOpen)
    if isOpen { return .open(stamp, form) }
    guard let offset = time.offsetMinutes, offset != 0, let local = stamp.localSeconds else { return .known(stamp, form) }
    // Moved to UTC, so that stamps compare in time order.
    let utc = Int(local) - offset * 60
    let day = CivilDate(daysSinceEpoch: (utc - (utc % 86_400 + 86_400) % 86_400) / 86_400)
    let parts = day.parts
    return .known(
      PackedStamp(
        year: parts.year, first: parts.month, second: parts.day, secondOfDay: utc - day.daysSinceEpoch * 86_400, offsetMinutes: 0,
        isOpen: false),
      form)
  }
}
