/// A zone's clock as a calendar file states it (VTIMEZONE of RFC 5545, §3.6.5): its name and the spans of one offset that a schedule touches.
public struct ScheduleTimeZone: Equatable, Sendable {
  /// From when on the clock keeps which offset.
  public struct Observance: Equatable, Sendable {
    /// The clock's reading, by the offset before, at which it begins.
    public var start: ScheduledShift.Moment
    /// Seconds to add to UTC before and from then on.
    public var offsetBefore: Int
    public var offset: Int

    public init(start: ScheduledShift.Moment, offsetBefore: Int, offset: Int) {
      self.start = start
      self.offsetBefore = offsetBefore
      self.offset = offset
    }
  }

  public let name: String
  public let observances: [Observance]

  /// - Parameters:
  ///   - name: As in the IANA database, such as `Europe/Oslo`.
  ///   - observances: In order; none leaves the zone's rules to the reader, which knows it by its name or does not.
  /// - Throws: `invalid_text` for a name with characters that no zone has, `invalid_parameter` for an offset of a day or more.
  public init(name: String, observances: [Observance] = []) throws(StaffingError) {
    let allowed = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || "0123456789/_+-".utf8.contains($0)
    }
    guard !name.isEmpty, allowed else {
      throw StaffingError(.invalidText, subject: "timezone", detail: "'\(name)' is no zone; expected a name such as Europe/Oslo.")
    }
    for observance in observances {
      for offset in [observance.offsetBefore, observance.offset] where offset.magnitude >= 86_400 {
        throw StaffingError.invalid("offset of \(name)", Double(offset), expected: "seconds of less than a day")
      }
    }
    self.name = name
    self.observances = observances
  }

  /// The component's lines; none where there are no observances.
  var lines: [String] {
    guard !observances.isEmpty else { return [] }
    var lines = ["BEGIN:VTIMEZONE", "TZID:\(name)"]
    for observance in observances {
      let kind = observance.offset > observance.offsetBefore ? "DAYLIGHT" : "STANDARD"
      lines += [
        "BEGIN:\(kind)", "DTSTART:\(observance.start.basic)", "TZOFFSETFROM:\(Self.text(observance.offsetBefore))",
        "TZOFFSETTO:\(Self.text(observance.offset))", "END:\(kind)",
      ]
    }
    return lines + ["END:VTIMEZONE"]
  }

  /// `+0100`, with seconds where there are any (§3.3.14).
  private static func text(_ offset: Int) -> String {
    let size = abs(offset)
    let seconds = size % 60 == 0 ? "" : (size % 60).padded(to: 2)
    return (offset < 0 ? "-" : "+") + (size / 3600).padded(to: 2) + (size / 60 % 60).padded(to: 2) + seconds
  }
}

extension ScheduledShift.Moment {
  /// `20260504T070000`.
  var basic: String {
    "\(year.padded(to: 4))\(month.padded(to: 2))\(day.padded(to: 2))T\((minutes / 60).padded(to: 2))\((minutes % 60).padded(to: 2))00"
  }
}
