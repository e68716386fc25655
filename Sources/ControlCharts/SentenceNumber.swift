import RealModule

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
    let scale = Double.pow(10, decimals)
    let scaled = (size * scale).rounded()
    let whole = (scaled / scale).rounded(.down)
    var text = "\(Int(whole))"
    var fraction = "\(Int(scaled - whole * scale))"
    if decimals > 0 {
      fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
      while fraction.hasSuffix("0") { fraction.removeLast() }
      if !fraction.isEmpty { text += "." + fraction }
    }
    return value < 0 && text != "0" ? "-" + text : text
  }

  /// A share as a percentage.
  static func percent(_ share: Double) -> String { "\(text((share * 1000).rounded() / 10)) %" }
}
