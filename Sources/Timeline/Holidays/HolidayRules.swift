/// The rules of the embedded table: on which days a holiday falls.
///
/// `5/17` a fixed day; `e+39` days after Western Easter, `o-2` after Orthodox Easter; `w5.15.0` the first weekday (0 = Monday) on or after
/// a day; `s7+1` days after the dates of a feast of another calendar; `x…` single days. A rule may end in the years that it holds for.
enum HolidayRules {
  /// Calls `body` with every day (since 1970-01-01) of the rules in `text`, which are separated by spaces.
  static func forEachDay(of text: Substring, _ body: (Int) -> Void) {
    for token in text.fields(" ") {
      if token.utf8.first == UInt8(ascii: "x") {
        for day in days(base32: token.dropFirst()) { body(day) }
        continue
      }
      let parts = token.fields(":")
      guard let rule = parts.first else { continue }
      let years = mask(parts.count > 1 ? parts[1] : nil)
      let sense = Rule(rule)
      for bit in 0..<HolidayTable.years.count where years >> UInt64(bit) & 1 == 1 {
        sense?.forEachDay(in: HolidayTable.years.lowerBound + bit, body)
      }
    }
  }

  /// One rule without its years.
  private enum Rule {
    case fixed(month: Int, day: Int)
    case weekday(Int, onOrAfterMonth: Int, day: Int)
    case easter(Easter, offset: Int)
    case feast(Int, offset: Int)

    init?(_ text: Substring) {
      let tail = text.dropFirst()
      switch text.utf8.first {
      case UInt8(ascii: "e"), UInt8(ascii: "o"):
        self = .easter(text.utf8.first == UInt8(ascii: "e") ? .western : .orthodox, offset: Int(tail) ?? 0)
      case UInt8(ascii: "w"):
        let numbers = tail.fields(".").compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        self = .weekday(numbers[2], onOrAfterMonth: numbers[0], day: numbers[1])
      case UInt8(ascii: "s"):
        let index = tail.prefix { $0 != "+" && $0 != "-" }
        guard let feast = Int(index) else { return nil }
        self = .feast(feast, offset: Int(tail.dropFirst(index.count)) ?? 0)
      default:
        let numbers = text.fields("/").compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        self = .fixed(month: numbers[0], day: numbers[1])
      }
    }

    func forEachDay(in year: Int, _ body: (Int) -> Void) {
      switch self {
      case .fixed(let month, let day): body(CivilDate.days(year: year, month: month, day: day))
      case .weekday(let weekday, let month, let day):
        let start = CivilDate(daysSinceEpoch: CivilDate.days(year: year, month: month, day: day))
        body(start.daysSinceEpoch + CivilDate.floorModulo(weekday - start.weekday, 7))
      case .easter(let easter, let offset): body(easter.sunday(in: year).daysSinceEpoch + offset)
      case .feast(let feast, let offset):
        guard feasts.indices.contains(feast) else { return }
        let first = CivilDate.days(year: year, month: 1, day: 1)
        let end = CivilDate.days(year: year + 1, month: 1, day: 1)
        for day in feasts[feast] where first <= day && day < end { body(day + offset) }
      }
    }
  }

  /// The dates of feasts of other calendars, in days since 1970-01-01.
  private static let feasts: [[Int]] = HolidayTable.feasts[...].fields("\n").map { days(base32: $0) }

  /// Years as a mask whose bit 0 is the table's first year: all, ranges of two-digit years, or `#` and the mask itself.
  private static func mask(_ text: Substring?) -> UInt64 {
    guard let text else { return .max }
    if text.utf8.first == UInt8(ascii: "#") { return UInt64(text.dropFirst(), radix: 16) ?? 0 }
    var mask: UInt64 = 0
    for range in text.fields(",") {
      let ends = range.fields("-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, 0 <= first, first <= last, last < 64 else { continue }
      for bit in first...last { mask |= 1 << UInt64(bit) }
    }
    return mask
  }

  /// Days since the first day of the table, three digits of base 32 each, as days since 1970-01-01.
  private static func days(base32 text: Substring) -> [Int] {
    let epoch = CivilDate.days(year: HolidayTable.years.lowerBound, month: 1, day: 1)
    var days: [Int] = []
    var value = 0
    var digits = 0
    for byte in text.utf8 {
      value = value << 5 | Int(byte < UInt8(ascii: "a") ? byte &- UInt8(ascii: "0") : byte &- UInt8(ascii: "a") &+ 10) & 31
      digits += 1
      guard digits == 3 else { continue }
      days.append(epoch + value)
      value = 0
      digits = 0
    }
    return days
  }
}
