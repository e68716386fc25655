/// Reads numbers as exports write them: `1234.5`, `1,234.5`, `1 234,5`, `94.01%` (as 94.01), `1e3`.
enum NumberParser {
  /// The number in `field`, nil where it is none. `decimalComma` says that a comma stands before the decimals.
  @inline(__always)
  static func parse(_ field: FieldBytes, decimalComma: Bool) -> Double? {
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
        return slow(field, decimalComma: decimalComma)
      }
      index += 1
    }
    // Up to 15 digits and a power of ten up to 22 are exact, so one division rounds right (Clinger, 1990).
    guard seen > 0, seen <= 15 else { return seen == 0 ? nil : slow(field, decimalComma: decimalComma) }
    let value = isFraction ? Double(digits) / powers[decimals] : Double(digits)
    return isNegative ? -value : value
  }

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

  @inline(never)
  private static func slow(_ field: FieldBytes, decimalComma: Bool) -> Double? {
    var text = field.text.string
    if text.utf8.count > 64 { return nil }
    if text.hasSuffix("%") { text.removeLast() }
    // Thousands separators: spaces of several kinds and the apostrophe, only between digits.
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0xa0, 0x202f, 0x2009, 0x27: continue
      case 0x2212: bytes.append(45)
      case ..<0x80: bytes.append(UInt8(scalar.value))
      default: return nil
      }
    }
    let comma = UInt8(ascii: ",")
    let point = UInt8(ascii: ".")
    let lastComma = bytes.lastIndex(of: comma)
    let lastPoint = bytes.lastIndex(of: point)
    // Of two kinds of marks the later one stands before the decimals; a lone comma does where the table is written so.
    let decimal: UInt8
    switch (lastComma, lastPoint) {
    case (let c?, let p?): decimal = c > p ? comma : point
    case (_?, nil): decimal = decimalComma ? comma : point
    default: decimal = decimalComma && isGroupedByPoints(bytes) ? comma : point
    }
    let thousands = decimal == comma ? point : comma
    guard decimal == point || bytes.filter({ $0 == comma }).count <= 1 else { return nil }
    if bytes.contains(thousands), !isGrouped(bytes, by: thousands, decimal: decimal) { return nil }
    let plain = bytes.compactMap { $0 == thousands ? nil : $0 == decimal ? point : $0 }
    guard plain.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == 43 || $0 == 45 || $0 == point || $0 | 32 == 101 }) else { return nil }
    guard let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// `1.234.567`: more than one point can only group thousands.
  private static func isGroupedByPoints(_ bytes: [UInt8]) -> Bool { bytes.filter { $0 == UInt8(ascii: ".") }.count > 1 }

  /// Whether every group behind a thousands separator has three digits.
  private static func isGrouped(_ bytes: [UInt8], by separator: UInt8, decimal: UInt8) -> Bool {
    let whole = bytes.prefix { $0 != decimal }
    guard !bytes.dropFirst(whole.count).contains(separator) else { return false }
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.count == 3 } && (1...4).contains(groups.first?.count ?? 0)
  }
}
