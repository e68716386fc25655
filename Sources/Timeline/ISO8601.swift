/// Dates and instants in ISO 8601, read byte by byte: `2016-02-29`, `2016-02-29T01:16`, `2016-02-29 01:16:05.250`, with `Z` or `+01:00`.
public enum ISO8601 {
  /// A parsed text: the clock reading, and the offset in seconds where the text states one.
  public struct Reading: Sendable, Equatable {
    public var localSeconds: Int64
    public var offsetSeconds: Int64?
    public var hasTime: Bool
  }

  /// Reads `bytes` as a date or an instant; nil when they are neither, or name a day or time that does not exist.
  public static func parse(_ bytes: some RandomAccessCollection<UInt8>) -> Reading? {
    var cursor = Cursor(bytes: Array(bytes))
    guard let year = cursor.digits(4), cursor.skip("-"), let month = cursor.digits(2), cursor.skip("-"), let day = cursor.digits(2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var reading = Reading(localSeconds: Int64(date.daysSinceEpoch) * 86_400, offsetSeconds: nil, hasTime: false)
    if cursor.isAtEnd { return reading }
    guard cursor.skip("T") || cursor.skip(" ") || cursor.skip("t") else { return nil }
    guard let hour = cursor.digits(2), cursor.skip(":"), let minute = cursor.digits(2), hour < 24, minute < 60 else { return nil }
    var second = 0
    if cursor.skip(":") {
      guard let value = cursor.digits(2), value <= 60 else { return nil }
      second = min(value, 59)
      if cursor.skip(".") || cursor.skip(",") { cursor.skipDigits() }
    }
    reading.hasTime = true
    reading.localSeconds += Int64(hour * 3600 + minute * 60 + second)
    _ = cursor.skip(" ")
    if cursor.isAtEnd { return reading }
    if cursor.skip("Z") || cursor.skip("z") {
      reading.offsetSeconds = 0
    } else {
      let sign: Int64
      if cursor.skip("+") { sign = 1 } else if cursor.skip("-") { sign = -1 } else { return nil }
      guard let hours = cursor.digits(2), hours < 24 else { return nil }
      var minutes = 0
      if !cursor.isAtEnd {
        _ = cursor.skip(":")
        guard let value = cursor.digits(2), value < 60 else { return nil }
        minutes = value
      }
      reading.offsetSeconds = sign * Int64(hours * 3600 + minutes * 60)
    }
    return cursor.isAtEnd ? reading : nil
  }

  /// The instant that `reading` names, on the clock of `zone` where the text states no offset.
  public static func instant(_ reading: Reading, zone: Zone) -> Instant {
    if let offset = reading.offsetSeconds { return Instant(secondsSinceEpoch: reading.localSeconds - offset) }
    return zone.instant(localSeconds: reading.localSeconds)
  }

  /// `2016-02-29T01:00:00`, followed by the offset (`+01:00`) when `zone` is stated.
  public static func string(localSeconds: Int64, zone: Zone) -> String {
    let day = CivilDate.floorDivide(Int(localSeconds), 86_400)
    let second = Int(localSeconds) - day * 86_400
    let clock = "\(CivilDate.padded(second / 3600, 2)):\(CivilDate.padded(second / 60 % 60, 2)):\(CivilDate.padded(second % 60, 2))"
    let text = "\(CivilDate(daysSinceEpoch: day).iso8601)T\(clock)"
    guard zone.identifier != nil else { return text }
    let offset = Int(zone.offset(at: zone.instant(localSeconds: localSeconds)))
    let minutes = abs(offset) / 60
    return "\(text)\(offset < 0 ? "-" : "+")\(CivilDate.padded(minutes / 60, 2)):\(CivilDate.padded(minutes % 60, 2))"
  }

  private struct Cursor {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func digits(_ count: Int) -> Int? {
      guard position + count <= bytes.count else { return nil }
      var value = 0
      for index in position..<position + count {
        let digit = bytes[index] &- 48
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      position += count
      return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    mutating func skipDigits() {
      while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
    }
  }
}
