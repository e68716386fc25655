/// A time of day as people write it, in minutes after midnight.
enum ClockTime {
  /// Reads `8:30`, `08:30` and `24:00`; nil for anything else.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]), (0...24).contains(hours), (0..<60).contains(minutes),
      hours * 60 + minutes <= 1440
    else { return nil }
    return hours * 60 + minutes
  }

  static func text(_ minutes: Int) -> String {
    let inDay = ((minutes % 1440) + 1440) % 1440
    return "\(inDay / 60 < 10 ? "0" : "")\(inDay / 60):\(inDay % 60 < 10 ? "0" : "")\(inDay % 60)"
  }
}
