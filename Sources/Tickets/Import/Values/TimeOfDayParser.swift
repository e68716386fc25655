import Timeline

/// Reads a time of day that has a column of its own: `13:05`, `13.05`, `1:05 PM`, `下午1:05`, `130500`, `1305`, `905`, `0.545` (a fraction of a
/// day, as spreadsheets keep it), or a spreadsheet's zero day before it (`1899-12-30 13:05:00`).
enum TimeOfDayParser {
  struct Reading: Equatable {
    /// Seconds since midnight, 0..<86400.
    var secondOfDay: Int
    /// Minutes east of UTC, nil where none are stated.
    var offsetMinutes: Int?
    var isTwelveHour: Bool
  }

  /// The time in `field`, nil where it is none.
  static func parse(_ field: FieldBytes) -> Reading? {
    guard field.count > 0, field.count <= 64 else { return nil }
    if let fraction = fractionOfDay(field) { return fraction }
    if let bare = bare(field) { return bare }
    var parser = StampParser(field)
    let half = parser.isDigit(field[0]) ? nil : parser.halfOfDay()
    parser.skipSpaces()
    if half == nil, parser.peek | 32 == 116, parser.end > 1, parser.isDigit(field[1]) { parser.position += 1 }
    if half == nil, !parser.isDigit(parser.peek) {
      guard parser.word() == .nothing else { return nil }  // kl. 13.05
      _ = parser.skip(46)
      parser.skipSpaces()
    }
    if parser.position < parser.end, parser.isDigit(parser.peek), let time = parser.clock(half: half) {
      return Reading(secondOfDay: time.second, offsetMinutes: time.offsetMinutes, isTwelveHour: parser.hasTwelveHourClock)
    }
    return onZeroDay(field)
  }

  /// `0`, `0.545`, `0,545`, `1` (midnight at the day's end is not the next day's).
  private static func fractionOfDay(_ field: FieldBytes) -> Reading? {
    guard field[0] == 48, field.count == 1 || field[1] == 46 || field[1] == 44 else { return nil }
    if field.count == 1 { return Reading(secondOfDay: 0, offsetMinutes: nil, isTwelveHour: false) }
    // Two digits after the point are a time such as 0.30: half past midnight.
    guard field.count != 4 else { return nil }
    var fraction = 0.0
    var scale = 0.1
    for index in 2..<field.count {
      let digit = field[index] &- 48
      guard digit < 10 else { return nil }
      fraction += Double(digit) * scale
      scale /= 10
    }
    return Reading(secondOfDay: min(86_399, Int((fraction * 86_400).rounded())), offsetMinutes: nil, isTwelveHour: false)
  }

  /// `905` and `1305` as hours and minutes, `90500` and `130500` with seconds, for leading zeros get lost in spreadsheets.
  private static func bare(_ field: FieldBytes) -> Reading? {
    guard (3...6).contains(field.count) else { return nil }
    var number = 0
    for index in 0..<field.count {
      let digit = field[index] &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    if field.count <= 4 { number *= 100 }
    let (hour, minute, second) = (number / 10_000, number / 100 % 100, number % 100)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return Reading(secondOfDay: hour * 3600 + minute * 60 + second, offsetMinutes: nil, isTwelveHour: false)
  }

  /// A full stamp on a spreadsheet's day zero: 1899-12-30, 1899-12-31, 1900-01-00 or 1900-01-01.
  private static func onZeroDay(_ field: FieldBytes) -> Reading? {
    guard field.count > 11, field[0] == 49, field[4] == 45 || field[4] == 47 else { return nil }
    var parser = StampParser(field)
    let (year, digits) = parser.number()
    guard digits == 4, year == 1899 || year == 1900 else { return nil }
    parser.position = 10
    guard let time = parser.timeOfDay() else { return nil }
    return Reading(secondOfDay: time.second, offsetMinutes: time.offsetMinutes, isTwelveHour: parser.hasTwelveHourClock)
  }
}
