import Tickets
import Timeline

/// Opening hours as a request states them: a text, business hours in YAML, or neither.
struct OpeningInput {
  /// `mon-fri 08:00-18:00, sat 10:00-14:00`.
  var hours: String?
  /// Business hours as YAML.
  var calendar: String?
  /// Public holidays and days of one's own on which all is closed.
  var holidays: String?

  /// What is taken where nothing is stated.
  static let usual = "mon-fri 08:00-17:00"

  /// The calendar on the clock of `zone`, closed on the holidays between two dates.
  func calendar(on zone: Zone, from first: CivilDate, through last: CivilDate) throws(JobError) -> BusinessCalendar {
    guard hours == nil || calendar == nil else {
      throw JobError(.request, code: "two_calendars", message: "give either opening hours or a calendar", field: "open_hours")
    }
    let text: String
    if let calendar { text = calendar } else { text = try Self.yaml(hours ?? Self.usual) }
    var open: BusinessCalendar
    do throws(TicketsError) {
      open = try CalendarFile.read(text, zone: zone).standard
    } catch {
      throw JobError(.request, code: error.code, message: error.message, field: calendar == nil ? "open_hours" : "calendar")
    }
    guard let holidays else { return open }
    let kept = try HolidayEffects(holidays)
    let days = (first.daysSinceEpoch - 7...max(last.daysSinceEpoch, first.daysSinceEpoch) + 7).map { CivilDate(daysSinceEpoch: $0) }
    let closed = days.compactMap { day in kept.name(of: day).map { SpecialDay(date: day, name: $0) } }
    open = BusinessCalendar(zone: open.zone, plans: open.plans, closed: open.closed + closed, open: open.open)
    return open
  }

  /// `mon-fri 08:00-18:00, sat 10:00-14:00` as a calendar file.
  private static func yaml(_ text: String) throws(JobError) -> String {
    var week: [String] = []
    for part in text.split(separator: ",") {
      let words = part.split(separator: " ")
      let isPlain = part.utf8.allSatisfy { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
      guard words.count == 2, isPlain else {
        throw JobError(
          .request, code: "invalid_calendar", message: "'\(text)' states no opening hours; write mon-fri 08:00-18:00, sat 10:00-14:00",
          field: "open_hours")
      }
      week.append("\"\(words[0])\": \"\(words[1])\"")
    }
    return "calendars: [{hours: {\(week.joined(separator: ", "))}}]\n"
  }
}
