/// Reads durations: `17` and `17.5` (seconds), `0:00:17`, `5:30` (minutes and seconds), `1d 4h 30m`, `PT15M`.
enum DurationParser {
  /// Seconds, or nil where the text is no duration.
  static func seconds(_ field: FieldBytes, decimalComma: Bool) -> Double? {
    if let number = NumberParser.parse(field, decimalComma: decimalComma) { return number }
    guard field.count <= 32 else { return nil }
    let text = field.text.string
    return clock(text) ?? units(text)
  }

  private static func clock(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var total = 0.0
    for part in parts {
      guard let first = part.utf8.first, first &- 48 < 10, let value = Double(part), value.isFinite else { return nil }
      total = total * 60 + value
    }
    return total
  }

  private static func units(_ text: String) -> Double? {
    var total = 0.0
    var number = ""
    var unit = ""
    var found = false
    func value() -> Double? {
      let scale: Double
      switch unit {
      case "d", "day", "days": scale = 86_400
      case "h", "hr", "hrs", "hour", "hours": scale = 3600
      case "m", "min", "mins", "minute", "minutes": scale = 60
      case "s", "sec", "secs", "second", "seconds": scale = 1
      case "ms": scale = 0.001
      default: return nil
      }
      return Double(number).map { $0 * scale }
    }
    var lower = Substring(text.lowercased())
    if lower.hasPrefix("p") { lower = lower.dropFirst() }
    for character in lower {
      switch character {
      case "0"..."9", ".":
        if !unit.isEmpty {
          guard let part = value() else { return nil }
          total += part
          number = ""
          unit = ""
        }
        number.append(character)
      case "t" where unit == "d" || number.isEmpty, " ", ",": continue
      default:
        if number.isEmpty { return nil }
        unit.append(character)
        found = true
      }
    }
    guard found, let part = value() else { return nil }
    return total + part
  }
}
