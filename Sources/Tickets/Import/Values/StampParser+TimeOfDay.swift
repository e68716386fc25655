/// The time of day behind a date: 24 or 12 hours, seconds, fractions, an offset.
extension StampParser {
  /// The time of day up to the field's end: midnight where none is written; nil where what follows is no time.
  mutating func timeOfDay() -> (second: Int, offsetMinutes: Int?)? {
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
}
