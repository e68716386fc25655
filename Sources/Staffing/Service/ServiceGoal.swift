/// A service level goal: at least `share` of the contacts answered within `seconds`, counted by `definition`.
///
/// `80/20` is 80 % within 20 seconds.
public struct ServiceGoal: Equatable, Hashable, Sendable, CustomStringConvertible {
  /// Share of contacts, 0…1.
  public let share: Double
  /// Threshold of the wait in seconds, 0 or more.
  public let seconds: Double
  /// What is divided by what; the definitions agree where nobody abandons.
  public let definition: ServiceLevelDefinition

  /// - Throws: `invalid_parameter` unless `share` lies in 0…1 and `seconds` is finite and not negative.
  public init(
    share: Double, seconds: Double, definition: ServiceLevelDefinition = .answeredWithinOverOffered
  ) throws(StaffingError) {
    try StaffingError.requireShare(share, "service_level")
    try StaffingError.requireNonNegative(seconds, "target_seconds")
    self.share = share
    self.seconds = seconds
    self.definition = definition
  }

  /// Reads a goal as planners write it, `80/20` or `80%/20s`: a percentage, a stroke, a threshold in seconds.
  ///
  /// The number before the stroke is always a percentage, so that `1/20` means 1 % and never 100 %.
  ///
  /// - Throws: `invalid_text` for another form, `invalid_parameter` for a percentage outside 0…100 or a negative threshold.
  public init(
    parsing text: String, definition: ServiceLevelDefinition = .answeredWithinOverOffered
  ) throws(StaffingError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard
      parts.count == 2,
      let percent = Self.number(parts[0], droppingSuffix: "%"),
      let seconds = Self.number(parts[1], droppingSuffix: "s")
    else {
      throw StaffingError(
        .invalidText, subject: "service_level",
        detail: "\"\(text)\" is not a service level goal; write a percentage and seconds, for example 80/20.")
    }
    guard percent >= 0, percent <= 100 else {
      throw StaffingError.invalid("service_level", percent, expected: "a percentage between 0 and 100")
    }
    try self.init(share: percent / 100, seconds: seconds, definition: definition)
  }

  /// The greatest share that may be missed. 0.1 is not 1 − 0.9 of doubles: so that a goal that is met exactly does not ask for one agent more,
  /// the rounding of the share and of a few operations is given away.
  var greatestMiss: Double { min(1, (1 - share + share.ulp) * (1 + 16 * Double.ulpOfOne)) }

  /// The goal as planners write it, `80/20`.
  public var description: String { "\(Self.plain(share * 100))/\(Self.plain(seconds))" }

  private static func number(_ text: Substring, droppingSuffix suffix: Character) -> Double? {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    if text.last == suffix { text.removeLast() }
    while text.last == " " { text.removeLast() }
    // `Double` also reads "inf", "nan" and hexadecimal forms, which nobody means here.
    guard text.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == 46 }) else { return nil }
    return Double(text)
  }

  /// A number without the decimals that are only rounding noise of the percentage.
  private static func plain(_ value: Double) -> String {
    let rounded = (value * 1e9).rounded() / 1e9
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }
}
