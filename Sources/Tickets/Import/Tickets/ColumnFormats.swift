/// How the values of a column are written, in the report's words.
enum ColumnFormats {
  static func describe(_ column: StampColumn, _ decision: DateOrders.Decision) -> String {
    var parts: [String] = []
    for form in StampParser.Form.allCases where column.forms[Int(form.rawValue)] > 0 {
      switch form {
      case .iso: parts.append("ISO 8601")
      case .yearMonth: parts.append("year and month")
      case .basic: parts.append("yyyymmdd")
      case .yearFirst: parts.append("y/m/d")
      case .partsFirst: parts.append(decision.order == .dayMonthYear ? "d/m/y" : "m/d/y")
      case .namedMonth: parts.append("named month")
      case .epochSeconds: parts.append("epoch seconds")
      case .epochMilliseconds: parts.append("epoch milliseconds")
      case .epochMicroseconds: parts.append("epoch microseconds")
      case .spreadsheetSerial: parts.append("spreadsheet serial")
      case .republicYear: parts.append("y/m/d in years of the Republic of China")
      case .isoWeek: parts.append("ISO 8601 week")
      case .ordinalDay: parts.append("ISO 8601 day of the year")
      }
    }
    if parts.isEmpty { return "no values" }
    var text = parts.joined(separator: ", ")
    if column.twelveHourClocks > 0 { text += ", 12-hour clock" }
    // What counts from 1970 names an instant without an offset being written.
    if column.offsets > column.epochs { text += ", with offset" }
    return text
  }

  static func describe(_ kind: TicketColumn.Kind) -> String {
    switch kind {
    case .identifier: "id"
    case .stamp: "date"
    case .label: "text"
    case .count: "count"
    case .flag: "yes or no"
    case .presence: "present or not"
    case .number: "number"
    case .duration: "duration in seconds"
    }
  }
}
