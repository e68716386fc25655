import Timeline

/// A date or a date with a time, as iCalendar writes them: `20261224`, `20261224T120000`, `20261224T110000Z` (RFC 5545, 3.3.4 and 3.3.5).
struct ICalendarTime: Equatable {
  /// The reading of the clock that the value is stated on.
  var localSeconds: Int64
  var hasTime: Bool
  var isUTC: Bool

  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy { (48...57).contains($0) } ? Int(String(decoding: bytes[range], as: UTF8.self)) : nil
    }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    localSeconds = Int64(date.daysSinceEpoch) * 86_400
    hasTime = bytes.count > 8
    isUTC = bytes.count == 16
    guard hasTime else { return }
    guard bytes[8] == UInt8(ascii: "T"), !isUTC || bytes[15] == UInt8(ascii: "Z"), let hour = number(9..<11), let minute = number(11..<13),
      let second = number(13..<15), hour < 24, minute < 60, second <= 60
    else { return nil }
    localSeconds += Int64(hour * 3600 + minute * 60 + min(second, 59))
  }

  var day: Int { Int(localSeconds >= 0 ? localSeconds / 86_400 : (localSeconds - 86_399) / 86_400) }

  /// `P1D`, `P2W`, `PT8H30M` in seconds, a day being 24 hours (RFC 5545, 3.3.6); nil for anything else and for lengths below nothing.
  static func seconds(ofDuration text: some StringProtocol) -> Int64? {
    var rest = text.hasPrefix("+") ? text.dropFirst() : text.dropFirst(0)
    // So short that the sum cannot overflow.
    guard text.utf8.count <= 64, rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var sum: Int64 = 0
    var digits = ""
    for character in rest {
      switch character {
      case "0"..."9": digits.append(character)
      case "T" where digits.isEmpty: continue
      case "W", "D", "H", "M", "S":
        guard digits.count <= 9, let number = Int64(digits) else { return nil }
        sum += number * (["W": 604_800, "D": 86_400, "H": 3600, "M": 60][character] ?? 1)
        digits = ""
      default: return nil
      }
    }
    return digits.isEmpty ? sum : nil
  }
}
