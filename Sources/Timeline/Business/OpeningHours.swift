/// One stretch of opening on the local clock, in seconds after the midnight of the day on which it begins.
///
/// It may run past midnight: 22:00 to 06:00 is 79,200 to 108,000. It never lasts longer than 24 hours.
public struct OpeningHours: Hashable, Comparable, Sendable {
  /// Seconds after midnight, 0 ..< 86,400.
  public let start: Int
  /// Seconds after the same midnight, more than `start`, at most `start` + 86,400.
  public let end: Int

  /// Midnight to midnight.
  public static let allDay = OpeningHours(unchecked: 0, 86_400)

  /// From `start` to `end`, seconds after midnight; nil unless the stretch begins on its day and lasts more than nothing and at most 24
  /// hours.
  public init?(start: Int, end: Int) {
    guard (0..<86_400).contains(start), end > start, end <= start + 86_400 else { return nil }
    self.init(unchecked: start, end)
  }

  private init(unchecked start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// `08:00-16:00`, `8-16`, `08.30–16.30`, `22:00-06:00` (past midnight), `00:00-24:00` or `24h`; nil for anything else, and where both
  /// ends are the same time, which might mean all day or nothing.
  public init?(_ text: some StringProtocol) {
    let plain = String(text).lowercased().filter { !$0.isWhitespace }
    if plain == "24h" {
      self = .allDay
      return
    }
    let ends = plain.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
    guard ends.count == 2, let start = Self.seconds(ofDay: ends[0]), let end = Self.seconds(ofDay: ends[1]), start != end else {
      return nil
    }
    self.init(start: start, end: end < start ? end + 86_400 : end)
  }

  /// `8`, `08:30`, `08.30` or `08:30:15` as seconds after midnight, up to 24:00; nil for anything else.
  public static func seconds(ofDay text: some StringProtocol) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...3).contains(parts.count) else { return nil }
    var numbers = [0, 0, 0]
    for (index, part) in parts.enumerated() {
      guard (1...2).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else { return nil }
      numbers[index] = number
    }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    return numbers[1] < 60 && numbers[2] < 60 && seconds <= 86_400 ? seconds : nil
  }

  public static func < (a: OpeningHours, b: OpeningHours) -> Bool { a.start == b.start ? a.end < b.end : a.start < b.start }

  /// `08:00-16:00`; seconds only where there are any.
  public var text: String { "\(Self.clock(start))-\(Self.clock(end > 86_400 ? end - 86_400 : end))" }

  private static func clock(_ seconds: Int) -> String {
    let minutes = "\(CivilDate.padded(seconds / 3600, 2)):\(CivilDate.padded(seconds / 60 % 60, 2))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(CivilDate.padded(seconds % 60, 2))"
  }
}
