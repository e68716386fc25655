import Foundation

/// Numbers as people of a locale read them, with a real minus sign.
struct NumberText: Sendable, Equatable {
  var locale: PictureLocale
  /// Plain characters only: a hyphen for minus, no no-break space.
  var plain: Bool

  init(_ locale: PictureLocale, plain: Bool = false) {
    self.locale = locale
    self.plain = plain
  }

  static let missing = "–"

  /// `value` with `decimals` digits after the separator; a dash for a missing value.
  func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return plain ? "-" : Self.missing }
    let decimals = min(max(decimals, 0), 12)
    if abs(value) >= 1e15 { return scientific(value) }
    let scale = pow(10, Double(decimals))
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 9e18 else { return scientific(value) }
    let digits = String(UInt64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var text = value < 0 && scaled != 0 ? (plain ? "-" : "−") : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(group) }
      text.append(digit)
    }
    if decimals > 0 {
      text.append(locale.decimalSeparator)
      text += padded.suffix(decimals)
    }
    return text
  }

  /// At most three significant digits, never fewer than the whole part has: 41.3, 1,234, 0.0123.
  func short(_ value: Double) -> String { significant(value, 3) }

  /// At most `digits` significant digits, without trailing zeros behind the separator.
  func significant(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return plain ? "-" : Self.missing }
    if value == 0 { return "0" }
    let magnitude = Int(log10(abs(value)).rounded(.down))
    if magnitude < -5 || abs(value) >= 1e15 { return scientific(value) }
    return trimmed(fixed(value, decimals: max(0, digits - 1 - magnitude)))
  }

  /// A share as per cent with the locale's spacing: `41.3%`, `41,3 %`.
  func percent(_ share: Double, decimals: Int = 1) -> String {
    guard share.isFinite else { return plain ? "-" : Self.missing }
    return trimmed(fixed(share * 100, decimals: decimals)) + percentSign
  }

  var percentSign: String { (plain ? locale.percentSpace.replacing("\u{A0}", with: " ") : locale.percentSpace) + "%" }

  private var group: Character { plain && locale.groupSeparator == "\u{A0}" ? " " : locale.groupSeparator }

  private func trimmed(_ text: String) -> String {
    guard text.contains(locale.decimalSeparator) else { return text }
    var text = text
    while text.last == "0" { text.removeLast() }
    if text.last == locale.decimalSeparator { text.removeLast() }
    return text
  }

  /// `1.23e15`: for numbers that no service desk has, so that nothing runs out of its place.
  private func scientific(_ value: Double) -> String {
    var exponent = Int(log10(abs(value)).rounded(.down))
    // Divided in two steps: the power alone may exceed what a double holds.
    var mantissa = value / pow(10, Double(exponent / 2)) / pow(10, Double(exponent - exponent / 2))
    if abs(mantissa) >= 9.995 {
      mantissa /= 10
      exponent += 1
    }
    return trimmed(fixed(mantissa, decimals: 2)) + "e" + (exponent < 0 ? (plain ? "-" : "−") : "") + String(abs(exponent))
  }
}
