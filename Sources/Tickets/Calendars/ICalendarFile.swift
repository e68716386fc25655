public import Timeline

/// Closing days from an iCalendar file (RFC 5545), as calendars on the web and in mail programs give them out.
///
/// Every event closes its days, or, where it has times, its hours. Repeated events are followed to the end of 2050 (daily, weekly, monthly
/// and yearly, with INTERVAL, COUNT, UNTIL, BYDAY, BYMONTH, BYMONTHDAY and EXDATE). An event that uses anything else is left out and named.
public struct ICalendarFile: Sendable {
  /// The closing days of all events, in order of date.
  public let days: [SpecialDay]
  /// The events that were left out, each with its line and the reason (`unsupported_event`), cancelled ones not among them.
  public let leftOut: [TicketsError]

  /// Reads `text`; `file` is its name for errors, `zone` the site's clock, on which closed hours are wanted.
  ///
  /// Throws `invalid_calendar` where the text is no iCalendar file.
  public static func read(_ text: String, file: String? = nil, zone: Zone = .unstated) throws(TicketsError) -> ICalendarFile {
    let lines = ICalendarLine.all(of: text)
    guard let first = lines.first, first.name == "BEGIN", first.value.uppercased() == "VCALENDAR" else {
      throw TicketsError(
        code: "invalid_calendar", message: "this is no iCalendar file; one begins with BEGIN:VCALENDAR", file: file, line: 1)
    }
    var days: [SpecialDay] = []
    var leftOut: [TicketsError] = []
    // Inside an event stand components of their own, alarms mostly, whose lines are not the event's.
    var open: [String] = []
    var event: ICalendarEvent?
    for line in lines {
      switch line.name {
      case "BEGIN":
        open.append(line.value.uppercased())
        if open.last == "VEVENT" { event = ICalendarEvent(line: line.number) }
      case "END":
        guard open.popLast() == line.value.uppercased() else {
          throw TicketsError(
            code: "invalid_calendar", message: "END:\(line.value) closes what was not opened", file: file, line: line.number)
        }
        guard line.value.uppercased() == "VEVENT", let ended = event else { continue }
        event = nil
        guard !ended.isCancelled else { continue }
        do throws(ICalendarRecurrence.Refusal) {
          days += try ended.days(zone: zone)
        } catch {
          let name = ended.name.isEmpty ? "an event" : "the event '\(ended.name)'"
          leftOut.append(
            TicketsError(code: "unsupported_event", message: "\(name) is left out: \(error.why)", file: file, line: ended.line))
        }
      default: if open.last == "VEVENT" { event?.add(line) }
      }
    }
    guard open.isEmpty else {
      throw TicketsError(
        code: "invalid_calendar", message: "the file ends inside \(open.last ?? "a component"); is it whole?", file: file,
        line: lines.last?.number)
    }
    return ICalendarFile(days: days.sorted { $0.date < $1.date }, leftOut: leftOut)
  }
}
