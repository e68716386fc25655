/// The time of day behind a date: 24 or 12 hours, seconds, fractions, an offset.
extension StampParser {
  /// The time of day up to the text's end: midnight where none is written; nil where what follows is no time.
  mutating func timeOfDay() -> (second: Int, offsetMinutes: Int?)? {
    if position == end { return (0, nil) }
    // `2016-02-29 13:05` and `2016-02-29T13:05` first: nearly every stamp is written so.
    let byte = peek
    var half: Bool?
    if byte == 32 || byte == 84, position + 1 < end, isDigit(field[position + 1]) {
      position += 1
    } else {
      guard let lead = leadIn() else { return nil }
      half = lead.half
      if position == end { return half == nil ? (0, nil) : nil }
    }
    return clock(half: half)
  }

  /// A clock's reading from its first digit to the text's end; `half` = whether a word before it said afternoon.
  mutating func clock(half stated: Bool?) -> (second: Int, offsetMinutes: Int?)? {
    var half = stated
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
      if skip(46) || skip(44) { _ = number() }
    } else if skip(58) || skip(46) {
      guard let rest = minutes() else { return nil }
      (minute, second) = rest
    } else if let rest = markedMinutes() {
      (minute, second) = rest
    } else if half == nil, !isHalfNext {
      return nil
    }
    guard minute < 60, second <= 60 else { return nil }
    if position < end {
      skipSpaces()
      if half == nil { half = halfOfDay() }
    }
    if let isAfternoon = half {
      guard (1...12).contains(hour) || stated != nil && hour < 24 else { return nil }
      hasTwelveHourClock = true
      if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    }
    // 24:00 is the day's end; it stays on the same day as its last second would.
    guard hour < 24 || (hour == 24 && minute == 0 && second == 0) else { return nil }
    let secondOfDay = min(hour * 3600 + minute * 60 + min(second, 59), 86_399)
    if position == end { return (secondOfDay, nil) }
    guard let offset = offset() else { return nil }
    return (secondOfDay, offset.stated ? offset.minutes : nil)
  }

  /// Minutes, and seconds with their fraction where they are written; the separator before the minutes is read.
  @inline(__always)
  private mutating func minutes() -> (Int, Int)? {
    let (minute, digits) = number()
    guard digits == 2 else { return nil }
    guard skip(58) || position + 1 < end && isDigit(field[position + 1]) && skip(46) else { return (minute, 0) }
    let (second, secondDigits) = number()
    guard secondDigits == 2 else { return nil }
    if skip(46) || skip(44) || skip(58) { _ = number() }
    return (minute, second)
  }

  /// `13h05`, `13時05分30秒`: minutes behind a mark on the hour.
  private mutating func markedMinutes() -> (Int, Int)? {
    let isLetter = skip(104) || skip(72)
    guard isLetter || skip(3, [0xe69982, 0xe697b6, 0xe9bb9e, 0xe782b9]) else { return nil }
    skipSpaces()
    let (minute, digits) = number()
    if digits == 0 { return (0, 0) }
    guard digits <= 2 else { return nil }
    skipSpaces()
    if isLetter {
      return (minute, 0)
    }
    guard skip(3, [0xe58886]) else { return nil }
    skipSpaces()
    let (second, secondDigits) = number()
    if secondDigits == 0 { return (minute, 0) }
    return secondDigits <= 2 && skip(3, [0xe7a792]) ? (minute, second) : nil
  }

  /// Steps over what stands between a date and its time: spaces, commas, `T`, a weekday, `kl.`, `klo`, `at`, 下午. Says whether a word said
  /// afternoon; nil where something else stands there.
  private mutating func leadIn() -> (half: Bool?, Void)? {
    let start = position
    var half: Bool?
    while position < end, !isDigit(peek) {
      let before = position
      skipSpaces()
      if position > before { continue }
      switch peek {
      case 44: position += 1
      case _ where peek | 32 == 116 && position == start && isDigit(position + 1 < end ? field[position + 1] : 0): position += 1
      case 58 where position == start: position += 1  // 01APR2016:13:05:00
      case 45 where position > start && position + 1 < end && field[position + 1] == 32: position += 1
      case 46 where position > start: position += 1
      case 40:
        // A weekday in brackets.
        while position < end, peek != 41 { position += 1 }
        guard skip(41) else { return nil }
      default:
        if half == nil, let stated = halfOfDay() {
          half = stated
        } else if !skipChineseWeekday(), word() != .nothing {
          return nil
        }
      }
      if position == before { return nil }
    }
    return position > start || isTimeAttached ? (half, ()) : nil
  }

  private var isHalfNext: Bool {
    var copy = self
    copy.skipSpaces()
    return copy.halfOfDay() != nil
  }

  /// AM or PM, also `a.m.`, Swedish `fm` and `em`, Finnish `ap.` and `ip.`, 上午 and 下午: true = afternoon.
  mutating func halfOfDay() -> Bool? {
    guard position + 1 < end else { return nil }
    let letter = peek | 32
    guard letter == 97 || letter == 112 || letter == 101 || letter == 102 || letter == 105 else { return chineseHalf() }
    var at = position + 1
    if field[at] == 46 { at += 1 }
    if at < end, field[at] == 32, field[at - 1] == 46 { at += 1 }  // a. m.
    guard at < end else { return nil }
    let isAfternoon: Bool
    switch (letter, field[at] | 32) {
    case (97, 109), (102, 109), (97, 112): isAfternoon = false
    case (112, 109), (101, 109), (105, 112): isAfternoon = true
    default: return nil
    }
    at += 1
    if at < end, LetterFolding.letter(field, at, end: end) != nil { return nil }
    if at < end, field[at] == 46 { at += 1 }
    position = at
    return isAfternoon
  }
}
