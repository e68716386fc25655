/// Reads single numbers as exports write them: `1234.5`, `1,234.5`, `1 234,5`, `94.01%`, `1e3`, `kr 1 234,-`, `(12.50)`.
///
/// A column whose values may be written either way is read by `NumberColumn`, which decides from all of them.
enum NumberParser {
  /// The number in `field`, nil where it is none. `decimalComma` says that a comma stands before the decimals.
  @inline(__always)
  static func parse(_ field: FieldBytes, decimalComma: Bool, percent: PercentReading = .asWritten) -> Double? {
    var index = 0
    var isNegative = false
    let count = field.count
    if count == 0 { return nil }
    if field[0] == 45 || field[0] == 43 {
      isNegative = field[0] == 45
      index = 1
    }
    var digits: Int64 = 0
    var seen = 0
    var decimals = 0
    var isFraction = false
    while index < count {
      let digit = field[index] &- 48
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
        seen += 1
        if isFraction { decimals += 1 }
      } else if field[index] == 46, !isFraction, !decimalComma {
        isFraction = true
      } else {
        return slow(field, decimalComma: decimalComma, percent: percent)
      }
      index += 1
    }
    // Up to 15 digits and a power of ten up to 22 are exact, so one division rounds right (Clinger, 1990).
    guard seen > 0, seen <= 15 else { return seen == 0 ? nil : slow(field, decimalComma: decimalComma, percent: percent) }
    let value = isFraction ? Double(digits) / powers[decimals] : Double(digits)
    return isNegative ? -value : value
  }

  /// Powers of ten up to the fifteenth.
  static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

  @inline(never)
  private static func slow(_ field: FieldBytes, decimalComma: Bool, percent: PercentReading) -> Double? {
    guard let text = NumberText(field) else { return nil }
    switch text.meaning {
    case .integer, .grouped: return text.value(isDecimal: false, percent: percent)
    case .decimal(let mark):
      // A lone comma before other than three digits is none of a table written with points.
      if mark == .comma, !decimalComma, text.groupMark == nil { return nil }
      return text.value(isDecimal: true, percent: percent)
    case .open(let mark):
      return text.value(isDecimal: mark == .point || decimalComma, percent: percent)
    }
  }
}
