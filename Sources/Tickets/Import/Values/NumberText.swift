/// The digits and marks of one number, before it is known what a lone comma or point in it means.
///
/// Thousands may be grouped by comma, point, apostrophe and spaces of every width; a currency's sign or code, a percent sign, parentheses for a
/// negative number, a sign behind it (`1234-`), `,-` for no cents, and a power of ten are understood.
struct NumberText {
  enum Mark: UInt8 {
    case comma, point, space, apostrophe
  }

  enum Meaning: Equatable {
    /// No mark, or only spaces and apostrophes between groups of three digits.
    case integer
    /// A mark between groups of three digits, more than once: a comma or a point that cannot stand before decimals.
    case grouped(Mark)
    /// The last mark stands before the decimals, and can mean nothing else.
    case decimal(Mark)
    /// One comma or point, one to three digits before it and three behind: 1234 or 1.234.
    case open(Mark)
  }

  var isNegative = false
  var isPercent = false
  private(set) var meaning = Meaning.integer
  /// The mark between thousands, where there is one.
  private(set) var groupMark: Mark?
  /// The first eighteen significant digits.
  private(set) var digits: UInt64 = 0
  private(set) var digitsAfterLastMark = 0

  let field: FieldBytes
  /// The next byte to be read.
  var position = 0
  private var significant = 0
  /// Digits left out of `digits` at the end.
  private var dropped = 0
  private var exponent = 0

  /// Reads the whole of `field`; nil where it is no number.
  init?(_ field: FieldBytes) {
    guard field.count <= 64 else { return nil }
    self.field = field
    guard readPrefix(), readDigits(), readSuffix() else { return nil }
  }

  /// Whether the digits are whole and no power of ten is written.
  var isPlain: Bool { dropped == 0 && exponent == 0 }

  /// The number, with a comma or point that stands before decimals.
  func value(isDecimal: Bool, percent: PercentReading) -> Double? {
    let decimals = (isDecimal ? digitsAfterLastMark : 0) + (isPercent && percent == .asRatio ? 2 : 0)
    let power = exponent - decimals + dropped
    // Up to 15 digits and a power of ten up to 22 are exact, so one operation rounds right (Clinger, 1990).
    let magnitude: Double
    if significant <= 15, power >= -22, power <= 22 {
      let scale = Self.power(abs(power))
      magnitude = power < 0 ? Double(digits) / scale : Double(digits) * scale
    } else {
      magnitude = Double("\(digits)e\(power)") ?? .infinity
    }
    guard magnitude.isFinite else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  // MARK: Digits

  private mutating func readDigits() -> Bool {
    var marks = 0
    var last: Mark?
    var run = 0
    var total = 0
    var firstRun = 0
    var hasFullGroups = true
    let startsWithZero = field[position] == 48
    while position < field.count {
      let digit = field[position] &- 48
      if digit < 10 {
        take(digit)
        run += 1
        total += 1
        position += 1
        continue
      }
      let start = position
      guard let mark = skipMark() else { break }
      guard position < field.count, field[position] &- 48 < 10 else {
        position = start
        break
      }
      if marks == 0 { firstRun = run } else if run != 3 { hasFullGroups = false }
      if marks > 0 {
        // Every mark but the last one groups, and all by the same mark.
        if groupMark == nil { groupMark = last }
        guard groupMark == last else { return false }
      }
      marks += 1
      last = mark
      run = 0
    }
    guard total > 0 else { return false }
    digitsAfterLastMark = run
    guard readExponent() else { return false }
    guard let last else { return true }
    let isGroupStart = (1...3).contains(firstRun) && hasFullGroups && (!startsWithZero || firstRun == 1)
    if marks > 1, last == groupMark {
      guard isGroupStart, run == 3 else { return false }
      meaning = last == .comma || last == .point ? .grouped(last) : .integer
    } else if marks > 1 {
      guard isGroupStart, last == .comma || last == .point else { return false }
      meaning = .decimal(last)
    } else if last == .space || last == .apostrophe {
      guard isGroupStart, run == 3, !startsWithZero else { return false }
      groupMark = last
    } else {
      meaning = run == 3 && isGroupStart && !startsWithZero && exponent == 0 ? .open(last) : .decimal(last)
    }
    return true
  }

  private mutating func take(_ digit: UInt8) {
    if significant == 0, digit == 0 { return }
    if significant < 18 {
      digits = digits * 10 + UInt64(digit)
      significant += 1
    } else {
      dropped += 1
    }
  }

  private mutating func skipMark() -> Mark? {
    switch field[position] {
    case 44:
      position += 1
      return .comma
    case 46:
      position += 1
      return .point
    case 39:
      position += 1
      return .apostrophe
    case 0xe2 where matches(0xe28099):
      position += 3
      return .apostrophe
    default: return skipSpace()
    }
  }

  /// `e3`, `E-05` directly behind the digits.
  private mutating func readExponent() -> Bool {
    guard position + 1 < field.count, field[position] | 32 == 101 else { return true }
    var at = position + 1
    let sign = field[at]
    if sign == 43 || sign == 45 { at += 1 }
    guard at < field.count, field[at] &- 48 < 10 else { return true }
    var value = 0
    while at < field.count, field[at] &- 48 < 10 {
      value = min(value * 10 + Int(field[at] &- 48), 9999)
      at += 1
    }
    exponent = sign == 45 ? -value : value
    position = at
    return true
  }
}
