import Timeline
import Yams

/// One mapping of a calendar file: its keys are known ones, and every value knows its line.
struct CalendarMapping {
  /// How it is called in errors: `calendar 2`.
  let title: String
  let line: Int?
  private let values: [String: Node]
  private let lines: [String: Int]

  init(_ node: Node, title: String, keys: [String]) throws(TicketsError) {
    line = node.mark?.line
    self.title = title
    guard case .mapping(let mapping) = node else {
      throw .invalidCalendar("\(title) is a mapping of \(keys.joined(separator: ", "))", line: node.mark?.line)
    }
    var values: [String: Node] = [:]
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { throw .invalidCalendar("a key of \(title) is not a name", line: key.mark?.line) }
      guard keys.contains(name.string) else {
        let hint = TicketsError.suggestion(for: name.string, among: keys)
        throw TicketsError(
          code: "unknown_key",
          message: "\(title) has no key '\(name.string)'\(hint.isEmpty ? "; keys are \(keys.joined(separator: ", "))" : hint)",
          line: key.mark?.line)
      }
      lines[name.string] = key.mark?.line
      // `key:` with nothing behind it states nothing.
      if case .scalar(let scalar) = value, scalar.style == .plain || scalar.style == .any, ["", "~", "null"].contains(scalar.string) {
        continue
      }
      values[name.string] = value
    }
    self.values = values
    self.lines = lines
  }

  func node(_ key: String) -> Node? { values[key] }

  /// The text behind `key` as it is written (so that `NO` is a country and `03` a region), nil where it is not stated.
  func text(_ key: String) throws(TicketsError) -> String? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node else { throw invalid("'\(key)' of \(title) is one value, not a list or a mapping", at: key) }
    return scalar.string
  }

  /// The entries behind `key`: of a list, or the one value that stands there instead.
  func list(_ key: String) -> [Node] {
    guard let node = values[key] else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    return [node]
  }

  func date(_ key: String) throws(TicketsError) -> CivilDate? {
    guard let text = try text(key) else { return nil }
    guard let date = CivilDate(iso8601: text) else {
      throw invalid("'\(key)' of \(title) is a date such as 2026-12-24, not '\(text)'", at: key)
    }
    return date
  }

  func invalid(_ message: String, at key: String) -> TicketsError {
    .invalidCalendar(message, line: values[key]?.mark?.line ?? lines[key] ?? line)
  }
}

/// What is wrong with opening hours: `invalid_calendar`, `unknown_timezone`, `unknown_country`, `unknown_region`, and `unknown_key`.
extension TicketsError {
  static func invalidCalendar(_ message: String, line: Int? = nil, column: String? = nil) -> TicketsError {
    TicketsError(code: "invalid_calendar", message: message, line: line, column: column)
  }
}
