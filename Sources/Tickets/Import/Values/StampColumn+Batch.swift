import Timeline

extension StampColumn {
  /// The last date read in ISO form, with what it came to: exports repeat a day from row to row.
  struct Day {
    fileprivate var head: UInt64 = 0
    fileprivate var tail: UInt64 = 0
    fileprivate var seconds: Int64 = 0
  }

  /// Reads `2016-02-29 01:16:00`, the way that most exports write, eight bytes at a time; nil for every other way of writing.
  @inline(__always)
  static func iso(_ field: FieldBytes, _ day: inout Day) -> PackedStamp? {
    guard field.count == 19 else { return nil }
    let head = field.word(0)
    // "DD" and the separator, then "hh:mm:ss" from byte 11 on.
    let tail = UInt64(field[8]) | UInt64(field[9]) << 8
    let separator = field[10]
    guard separator == 32 || separator == UInt8(ascii: "T") else { return nil }
    let clock = field.unalignedWord(11) ^ 0x3030_3a30_303a_3030
    guard (clock &+ 0x7676_7676_7676_7676 | clock) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let hour = Int64(clock & 15) * 10 + Int64(clock >> 8 & 15)
    let minute = Int64(clock >> 24 & 15) * 10 + Int64(clock >> 32 & 15)
    let second = Int64(clock >> 48 & 15) * 10 + Int64(clock >> 56 & 15)
    // A colon's place holds zero after the exclusive or, a digit's place 0 to 9.
    guard clock & 0x0000_ff00_00ff_0000 == 0, hour < 24, minute < 60, second < 60 else { return nil }
    if head != day.head || tail != day.tail {
      guard let seconds = daySeconds(head, tail) else { return nil }
      day.head = head
      day.tail = tail
      day.seconds = seconds
    }
    return PackedStamp(secondsSinceEpoch: Int(day.seconds + hour * 3600 + minute * 60 + second), offsetMinutes: nil)
  }

  /// Seconds from 1970 to the day whose `YYYY-MM-` and `DD` these are; nil where they are no day of 1970 to 2100.
  private static func daySeconds(_ head: UInt64, _ tail: UInt64) -> Int64? {
    let digits = head ^ 0x2d30_302d_3030_3030
    let days = tail ^ 0x3030
    guard (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080 == 0, digits & 0xff00_00ff_0000_0000 == 0,
      (days &+ 0x7676 | days) & 0x8080 == 0
    else { return nil }
    func digit(_ place: UInt64) -> Int { Int(digits >> (place * 8) & 15) }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let month = digit(5) * 10 + digit(6)
    let day = Int(days & 15) * 10 + Int(days >> 8 & 15)
    guard year >= firstYear, year <= lastYear, month >= 1, month <= 12, day >= 1 else { return nil }
    let place = (year - firstYear) * 12 + month - 1
    let seconds = (monthStarts[place] + Int64(day) - 1) * 86_400
    return seconds < monthStarts[place + 1] * 86_400 ? seconds : nil
  }

  private static let firstYear = 1970
  private static let lastYear = 2100
  /// Days from 1970 to the first of every month of these years, and of the one behind them.
  private static let monthStarts: [Int64] = (0...(lastYear - firstYear + 1) * 12).map { month in
    Int64(CivilDate.days(year: firstYear + month / 12, month: month % 12 + 1, day: 1))
  }
}
