/// What is wrong with opening hours: `invalid_calendar`, `unknown_timezone`, `unknown_country`, `unknown_region`, and `unknown_key`.
extension TicketsError {
  static func invalidCalendar(_ message: String, line: Int? = nil, column: String? = nil) -> TicketsError {
    TicketsError(code: "invalid_calendar", message: message, line: line, column: column)
  }
}
