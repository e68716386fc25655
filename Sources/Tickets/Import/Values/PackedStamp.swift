import Timeline

/// A clock reading in one word, written down before it is known which of two numbers is the day.
///
/// From the highest bit down: year (14 bits), first part (5), second part (5), second of the day (17), then the offset from UTC in minutes plus
/// 1024 (11), whether an offset was stated (1) and whether the parts' order is open (1). Where the order is known, the first part is the
/// month, so that words compare in time order. Zero = no value.
struct PackedStamp: Equatable {
  var bits: UInt64

  static let missing = PackedStamp(bits: 0)

  private static let secondShift: UInt64 = 13
  private static let secondPartShift: UInt64 = 30
  private static let firstPartShift: UInt64 = 35
  private static let yearShift: UInt64 = 40
  private static let offsetShift: UInt64 = 2

  init(bits: UInt64) { self.bits = bits }

  /// A reading whose first part may be the day; a reading of known order has `isOpen` false and the month first.
  init(year: Int, first: Int, second: Int, secondOfDay: Int, offsetMinutes: Int?, isOpen: Bool) {
    bits = UInt64(year) << Self.yearShift | UInt64(first) << Self.firstPartShift | UInt64(second) << Self.secondPartShift
    bits |= UInt64(secondOfDay) << Self.secondShift
    if let offsetMinutes { bits |= UInt64(offsetMinutes + 1024) << Self.offsetShift | 2 }
    if isOpen { bits |= 1 }
  }

  var isMissing: Bool { bits == 0 }
  var isOpen: Bool { bits & 1 != 0 }
  var hasOffset: Bool { bits & 2 != 0 }
  var year: Int { Int(bits >> Self.yearShift) }
  var first: Int { Int(bits >> Self.firstPartShift & 31) }
  var second: Int { Int(bits >> Self.secondPartShift & 31) }
  var secondOfDay: Int { Int(bits >> Self.secondShift & 0x1ffff) }
  var offsetSeconds: Int64 { (Int64(bits >> Self.offsetShift & 0x7ff) - 1024) * 60 }

  /// The same reading with the month first, given the column's order; a reading whose parts are already in order is unchanged.
  @inline(__always)
  func ordered(_ order: DateOrder) -> PackedStamp {
    guard isOpen else { return self }
    var result = PackedStamp(bits: bits & ~1)
    if order == .dayMonthYear {
      let mask: UInt64 = 31 << Self.firstPartShift | 31 << Self.secondPartShift
      result.bits = bits & ~mask & ~1
      result.bits |= (bits >> Self.firstPartShift & 31) << Self.secondPartShift | (bits >> Self.secondPartShift & 31) << Self.firstPartShift
    }
    return result
  }

  /// The clock's reading in seconds since 1970 on that clock; nil where the calendar has no such day. The stamp must be `ordered`.
  var localSeconds: Int64? {
    guard (1...12).contains(first), second >= 1, second <= CivilDate.length(ofMonth: first, year: year) else { return nil }
    return Int64(CivilDate.days(year: year, month: first, day: second)) * 86_400 + Int64(secondOfDay)
  }

  /// The instant under the column's date order, read on `zone` where no offset is stated; missing where there is none.
  func instant(_ order: DateOrder, zone: Zone) -> Instant {
    guard !isMissing, let local = ordered(order).localSeconds else { return .missing }
    return hasOffset ? Instant(secondsSinceEpoch: local - offsetSeconds) : zone.instant(localSeconds: local)
  }
}
