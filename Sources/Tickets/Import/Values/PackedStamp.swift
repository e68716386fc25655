import Timeline

/// A clock reading in one word, written down before it is known which of two numbers is the day.
///
/// Zero = no value. A reading whose meaning is known has the highest bit set; from there down: its seconds since 1970 on its clock plus 2⁴⁰ (50
/// bits), the offset from UTC in minutes plus 1024 (11), whether an offset was stated (1) and a zero, so that words compare in time order.
/// A reading of open order has its lowest bit set; from the second-highest bit down: year (14 bits), first part (5), second part (5), second
/// of the day (17), then the offset and its mark as above. Where no offset is stated its place holds a `Mark`.
struct PackedStamp: Equatable {
  /// How a value was written that a column takes only where most of its values are written so.
  enum Mark: UInt64 {
    case none, spreadsheetSerial, republicYear
  }

  var bits: UInt64

  static let missing = PackedStamp(bits: 0)

  private static let known: UInt64 = 1 << 63
  private static let bias: Int64 = 1 << 40
  private static let secondShift: UInt64 = 13
  private static let secondPartShift: UInt64 = 30
  private static let firstPartShift: UInt64 = 35
  private static let yearShift: UInt64 = 40
  private static let offsetShift: UInt64 = 2

  init(bits: UInt64) { self.bits = bits }

  /// A reading whose first part may be the day; a reading of known order has `isOpen` false and the month first.
  init(year: Int, first: Int, second: Int, secondOfDay: Int, offsetMinutes: Int?, isOpen: Bool, mark: Mark = .none) {
    guard isOpen else {
      guard (1...12).contains(first), second >= 1, second <= CivilDate.length(ofMonth: first, year: year) else {
        self.init(bits: 0)
        return
      }
      self.init(
        secondsSinceEpoch: CivilDate.days(year: year, month: first, day: second) * 86_400 + secondOfDay, offsetMinutes: offsetMinutes)
      if offsetMinutes == nil { bits |= mark.rawValue << Self.offsetShift }
      return
    }
    var bits = UInt64(year) << Self.yearShift | UInt64(first) << Self.firstPartShift | UInt64(second) << Self.secondPartShift
    bits |= UInt64(secondOfDay) << Self.secondShift | 1
    bits |= offsetMinutes.map { UInt64($0 + 1024) << Self.offsetShift | 2 } ?? mark.rawValue << Self.offsetShift
    self.init(bits: bits)
  }

  /// The clock reading `seconds` after 1970-01-01T00:00:00, which must lie in the years 1 to 9999.
  @inline(__always)
  init(secondsSinceEpoch seconds: Int, offsetMinutes: Int?) {
    bits = Self.known | UInt64(truncatingIfNeeded: Int64(seconds) &+ Self.bias) << Self.secondShift
    if let offsetMinutes { bits |= UInt64(offsetMinutes + 1024) << Self.offsetShift | 2 }
  }

  /// The same day at another time of it, on a clock `offsetMinutes` east of UTC where that is stated.
  func at(secondOfDay: Int, offsetMinutes: Int?) -> PackedStamp {
    guard let local = localSeconds else {
      var result = PackedStamp(bits: bits & ~(0x1ffff << Self.secondShift) | UInt64(secondOfDay) << Self.secondShift)
      if let offsetMinutes {
        result.bits = result.bits & ~(0x7ff << Self.offsetShift) | UInt64(offsetMinutes + 1024) << Self.offsetShift | 2
      }
      return result
    }
    let moved = Int(local) - self.secondOfDay + secondOfDay
    if let offsetMinutes { return PackedStamp(secondsSinceEpoch: moved - offsetMinutes * 60, offsetMinutes: 0) }
    var result = PackedStamp(secondsSinceEpoch: moved, offsetMinutes: nil)
    result.bits |= bits & (1 << Self.secondShift - 1)
    return result
  }

  var isMissing: Bool { bits == 0 }
  var isOpen: Bool { bits & 1 != 0 }
  var hasOffset: Bool { bits & 2 != 0 }
  /// Year and parts of a reading of open order.
  var year: Int { Int(bits >> Self.yearShift & 0x3fff) }
  var first: Int { Int(bits >> Self.firstPartShift & 31) }
  var second: Int { Int(bits >> Self.secondPartShift & 31) }
  var secondOfDay: Int {
    guard let local = localSeconds else { return Int(bits >> Self.secondShift & 0x1ffff) }
    return Int((local % 86_400 + 86_400) % 86_400)
  }
  var mark: Mark { hasOffset ? .none : Mark(rawValue: bits >> Self.offsetShift & 0x7ff) ?? .none }
  var offsetSeconds: Int64 { (Int64(bits >> Self.offsetShift & 0x7ff) - 1024) * 60 }

  /// The same reading with its meaning known, given the column's order; missing where the calendar has no such day.
  @inline(__always)
  func ordered(_ order: DateOrder) -> PackedStamp { isOpen ? settled(order) : self }

  private func settled(_ order: DateOrder) -> PackedStamp {
    let isDayFirst = order == .dayMonthYear
    return PackedStamp(
      year: year, first: isDayFirst ? second : first, second: isDayFirst ? first : second, secondOfDay: secondOfDay,
      offsetMinutes: hasOffset ? Int(offsetSeconds / 60) : nil, isOpen: false, mark: mark)
  }

  /// The clock's reading in seconds since 1970 on that clock; nil where there is none, or where its order is open.
  @inline(__always)
  var localSeconds: Int64? {
    bits & Self.known == 0 ? nil : Int64(bits >> Self.secondShift & 0x3_ffff_ffff_ffff) &- Self.bias
  }

  /// The instant under the column's date order, read on `zone` where no offset is stated; missing where there is none.
  @inline(__always)
  func instant(_ order: DateOrder, zone: Zone) -> Instant {
    guard let local = ordered(order).localSeconds else { return .missing }
    return hasOffset ? Instant(secondsSinceEpoch: local - offsetSeconds) : zone.instant(localSeconds: local)
  }
}
