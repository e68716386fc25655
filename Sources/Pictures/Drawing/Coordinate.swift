/// Coordinates as they are written: one decimal, no trailing zero, so that the same picture is the same bytes.
enum Coordinate {
  static func rounded(_ value: Double) -> Double {
    guard value.isFinite else { return 0 }
    let tenths = (min(max(value, -1e6), 1e6) * 10).rounded()
    return tenths == 0 ? 0 : tenths / 10
  }

  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let whole = abs(tenths) / 10
    let rest = abs(tenths) % 10
    let sign = tenths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// A line width, which needs a second decimal: `1.75`.
  static func hundredths(_ value: Double) -> String {
    let number = Int((min(max(value, 0), 1000) * 100).rounded())
    let rest = number % 100
    if rest == 0 { return "\(number / 100)" }
    if rest % 10 == 0 { return "\(number / 100).\(rest / 10)" }
    return "\(number / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
