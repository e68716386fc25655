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

  private let field: FieldBytes
  private var position = 0
  private(set) var hasTwelveHourClock = false

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

  // MARK: Dates

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

  // MARK: Time of day and checks

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
        year: parts.year, first: parts.month, second: parts.day, secondOfDay: utc - day.daysSinceEpoch * 86_400, offsetMinutes: 0, isOpen: false),
      form)
  }

  /// The time of day up to the field's end: midnight where none is written; nil where what follows is no time.
  private mutating func timeOfDay() -> (second: Int, offsetMinutes: Int?)? {
    if position == field.count { return (0, nil) }
    var start = position
    while position < field.count, peek == 32 || peek == 44 { position += 1 }
    if position == start {
      guard skip(84) || skip(116) else { return nil }  // T
    } else if !isDigit(peek) {
      start = position
      if skip(107) || skip(97) || skip(107 - 32) {  // kl. 13.05, klo 13.05, at 13:05
        while position < field.count, !isDigit(peek) {
          if position - start > 5 { return nil }
          position += 1
        }
      }
    }
    let half = chineseHalf()
    var (hour, hourDigits) = number()
    var minute = 0
    var second = 0
    guard hourDigits == 1 || hourDigits == 2 || hourDigits == 4 || hourDigits == 6 else { return nil }
    if hourDigits >= 4 {
      if hourDigits == 6 {
        second = hour % 100
        hour /= 100
      }
      minute = hour % 100
      hour /= 100
    } else if skip(58) || skip(46) {
      let (value, digits) = number()
      guard digits == 2 else { return nil }
      minute = value
      if skip(58) || skip(46) {
        let (value, digits) = number()
        guard digits == 2 else { return nil }
        second = value
        if skip(46) || skip(44) || skip(58) { _ = number() }
      }
    } else if half == nil, !isHalfMark {
      return nil
    }
    guard minute < 60, second <= 60 else { return nil }
    while skip(32) {}
    if let isAfternoon = half ?? halfOfDay() {
      guard (1...12).contains(hour) || half != nil && hour < 24 else { return nil }
      hasTwelveHourClock = true
      if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
      while skip(32) {}
    }
    // 24:00 is the day's end; it stays on the same day as its last second would.
    guard hour < 24 || (hour == 24 && minute == 0 && second == 0) else { return nil }
    guard let offset = offset() else { return nil }
    return (min(hour * 3600 + minute * 60 + min(second, 59), 86_399), offset.stated ? offset.minutes : nil)
  }

  private var isHalfMark: Bool {
    var copy = self
    while copy.skip(32) {}
    return copy.halfOfDay() != nil
  }

  /// AM or PM, also `a.m.`: true = afternoon.
  private mutating func halfOfDay() -> Bool? {
    guard position + 1 < field.count else { return nil }
    let letter = peek | 32
    guard letter == 97 || letter == 112 else { return nil }
    var end = position + 1
    if field[end] == 46 { end += 1 }
    guard end < field.count, field[end] | 32 == 109 else { return nil }
    end += 1
    if end < field.count, field[end] == 46 { end += 1 }
    position = end
    return letter == 112
  }

  /// 上午 and 下午 stand before the hour.
  private mutating func chineseHalf() -> Bool? {
    guard position + 6 <= field.count, field[position] == 0xe4, field[position + 1] == 0xb8, field[position + 3] == 0xe5 else { return nil }
    let isAfternoon = field[position + 2] == 0x8b
    position += 6
    return isAfternoon
  }

  /// `Z`, `UTC`, `GMT`, `+01:00`, `+0100`, `+01`; nil where the rest is none of these.
  private mutating func offset() -> (stated: Bool, minutes: Int)? {
    if position == field.count { return (false, 0) }
    if skip(90) || skip(122) { return position == field.count ? (true, 0) : nil }
    if field.count - position == 3, peek | 32 == 117 || peek | 32 == 103 { return (true, 0) }
    let sign: Int
    if skip(43) { sign = 1 } else if skip(45) { sign = -1 } else { return nil }
    let (value, digits) = number()
    var minutes = 0
    var hours = value
    if digits == 4 {
      hours = value / 100
      minutes = value % 100
    } else if digits == 2 || digits == 1 {
      if skip(58) {
        let (value, digits) = number()
        guard digits == 2 else { return nil }
        minutes = value
      }
    } else {
      return nil
    }
    guard position == field.count, hours < 16, minutes < 60 else { return nil }
    return (true, sign * (hours * 60 + minutes))
  }

  // MARK: Bytes

  private var peek: UInt8 { field[position] }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always)
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < field.count, field[position] == byte else { return false }
    position += 1
    return true
  }

  /// The digits from here on, at most 18.
  @inline(__always)
  private mutating func number() -> (value: Int, digits: Int) {
    var value = 0
    var digits = 0
    while position < field.count, digits < 18 {
      let digit = field[position] &- 48
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      digits += 1
      position += 1
    }
    return (value, digits)
  }

  /// The number of the month (or 0 for a weekday) whose English name, or its first three letters, stands here.
  private mutating func monthName() -> Int? {
    guard position + 3 <= field.count else { return nil }
    let letters = UInt32(field[position] | 32) << 16 | UInt32(field[position + 1] | 32) << 8 | UInt32(field[position + 2] | 32)
    guard let number = EnglishDateWords.number(letters) else { return nil }
    while position < field.count, field[position] | 32 >= 97, field[position] | 32 <= 122 { position += 1 }
    return number
  }
}
