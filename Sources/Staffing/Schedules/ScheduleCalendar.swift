/// A schedule as an iCalendar text (RFC 5545), one event a shift, to be taken into any calendar.
public struct ScheduleCalendar: Sendable {
  /// What clock the moments are of.
  public enum Clock: Equatable, Sendable {
    case utc
    case zone(ScheduleTimeZone)
    /// Whatever clock the reader's calendar keeps: for a schedule whose zone nobody stated.
    case floating
  }

  public let clock: Clock
  /// When the schedule was made, in UTC: DTSTAMP, which each event must have.
  public let made: ScheduledShift.Moment

  public init(clock: Clock, made: ScheduledShift.Moment) {
    self.clock = clock
    self.made = made
  }

  public func text(_ shifts: [ScheduledShift]) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Foreshift//Schedule//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if case .zone(let zone) = clock { lines += zone.lines }
    var used: [String: Int] = [:]
    for shift in shifts {
      let name = identifier(shift)
      used[name, default: 0] += 1
      let identifier = used[name, default: 1] == 1 ? name : "\(used[name, default: 1])-\(name)"
      lines += [
        "BEGIN:VEVENT", "UID:\(identifier)", "DTSTAMP:\(made.basic)Z", "DTSTART\(value(shift.start))", "DTEND\(value(shift.end))",
        "SUMMARY:\(Self.escaped("\(shift.shift): \(shift.person)"))",
      ]
      if !shift.note.isEmpty { lines.append("DESCRIPTION:\(Self.escaped(shift.note))") }
      lines.append("END:VEVENT")
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// The same for one person and start on each export, so that a calendar replaces the event rather than adding one.
  private func identifier(_ shift: ScheduledShift) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in shift.person.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(shift.start.basic)-\(String(hash, radix: 16))@foreshift"
  }

  private func value(_ moment: ScheduledShift.Moment) -> String {
    switch clock {
    case .utc: ":\(moment.basic)Z"
    case .zone(let zone): ";TZID=\(zone.name):\(moment.basic)"
    case .floating: ":\(moment.basic)"
    }
  }

  /// TEXT of RFC 5545, §3.3.11: backslash, semicolon, comma and line ends; other control characters are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.replacingLineEnds.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7f: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Lines of at most 75 octets, never cut inside a character (§3.1).
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += width
    }
    return result
  }
}

extension String {
  /// CR LF and lone CR as LF.
  fileprivate var replacingLineEnds: String {
    var result = ""
    var wasReturn = false
    for scalar in unicodeScalars {
      if scalar == "\r" {
        result += "\n"
      } else if !(scalar == "\n" && wasReturn) {
        result.unicodeScalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return result
  }
}
