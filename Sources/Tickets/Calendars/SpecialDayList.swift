import Timeline
import Yams

/// Closing or opening days as a calendar file lists them: `2026-12-24`, `12-24` (every year), or a mapping with a name, hours, or a first
/// and last date.
enum SpecialDayList {
  static let keys = ["date", "from", "to", "name", "hours"]

  /// More days than any calendar has.
  static let maximumDays = 100_000

  static func read(_ nodes: [Node], title: String) throws(TicketsError) -> [SpecialDay] {
    var days: [SpecialDay] = []
    for node in nodes {
      guard days.count <= maximumDays else { throw .invalidCalendar("\(title) names more than \(maximumDays) days", line: node.mark?.line) }
      if case .scalar(let scalar) = node {
        for date in try dates(scalar.string, line: node.mark?.line) { days.append(SpecialDay(date: date)) }
        continue
      }
      let mapping = try StrictMapping(node, title: "a day of \(title)", keys: keys, code: "invalid_calendar")
      var hours: [OpeningHours] = []
      for part in mapping.list("hours") {
        guard case .scalar(let text) = part else { throw mapping.invalid("'hours' is a text or a list of texts", at: "hours") }
        hours += try CalendarFacts.hours(text.string, line: part.mark?.line)
      }
      if mapping.node("hours") != nil, hours.isEmpty {
        throw mapping.invalid("'hours' of a day holds at least one stretch, such as 08:00-12:00", at: "hours")
      }
      let name = try mapping.text("name") ?? ""
      for date in try dates(mapping) { days.append(SpecialDay(date: date, name: name, hours: hours)) }
    }
    return days
  }

  private static func dates(_ mapping: StrictMapping) throws(TicketsError) -> [CivilDate] {
    if let text = try mapping.text("date") {
      guard mapping.node("from") == nil, mapping.node("to") == nil else {
        throw mapping.invalid("\(mapping.title) has either a date or a first and last one ('from' and 'to')", at: "date")
      }
      return try dates(text, line: mapping.node("date")?.mark?.line)
    }
    guard let from = try mapping.date("from"), let to = try mapping.date("to") else {
      throw .invalidCalendar("\(mapping.title) needs a 'date', or 'from' and 'to'", line: mapping.line)
    }
    let first = try CalendarFacts.checked(from, line: mapping.line)
    let last = try CalendarFacts.checked(to, line: mapping.line)
    guard first <= last else { throw mapping.invalid("\(mapping.title) ends before it begins", at: "to") }
    return (first.daysSinceEpoch...last.daysSinceEpoch).map { CivilDate(daysSinceEpoch: $0) }
  }

  /// One date, or with month and day only the date of every year for which holidays are known.
  private static func dates(_ text: String, line: Int?) throws(TicketsError) -> [CivilDate] {
    if let date = CivilDate(iso8601: text) { return [try CalendarFacts.checked(date, line: line)] }
    let yearly = Holidays.years.compactMap { CivilDate(iso8601: "\($0)-\(text)") }
    guard !yearly.isEmpty else {
      throw .invalidCalendar("a day is a date such as 2026-12-24, or 12-24 for every year, not '\(text)'", line: line)
    }
    return yearly
  }
}
