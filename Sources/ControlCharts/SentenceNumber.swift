/// Numbers as a person would write them in a sentence: four significant digits, no exponent in the usual range.
enum SentenceNumber {
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "missing" : (value > 0 ? "infinity" : "−infinity") }
    let size = abs(value)
    if size >= 1e15 || (size > 0 && size < 1e-6) { return "\(value)" }
    var decimals = 0
    var probe = size
    while probe < 1000, decimals < 9, probe != 0 || decimals == 0 {
      if probe == probe.rounded() { break }
      probe *= 10
      decimals += 1
    }
    let scale = powersOfTen[decimals]
    let scaled = (size * scale).rounded()
    let whole = (scaled / scale).rounded(.down)
    var fraction = Int(scaled - whole * scale)
    var text = value < 0 && scaled > 0 ? "-" : ""
    text += String(Int(whole))
    if fraction > 0 {
      while fraction % 10 == 0 {
        fraction /= 10
        decimals -= 1
      }
      text += "."
      let digits = String(fraction)
      for _ in 0..<max(0, decimals - digits.utf8.count) { text += "0" }
      text += digits
    }
    return text
  }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// A share as a percentage.
  static func percent(_ share: Double) -> String { "\(text((share * 1000).rounded() / 10)) %" }
}
