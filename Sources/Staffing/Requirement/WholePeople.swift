/// Rounding of a requirement up to whole people, once, at the very end.
enum WholePeople {
  /// The least whole number not below `value`, forgiving the rounding noise of a division such as 14 / 0.7; `nil` where there is no such
  /// `Int`.
  static func roundedUp(_ value: Double) -> Int? {
    guard value.isFinite, abs(value) < 1e15 else { return nil }
    let nearest = value.rounded()
    return Int(abs(value - nearest) <= 1e-9 * max(1, abs(value)) ? nearest : value.rounded(.up))
  }
}
