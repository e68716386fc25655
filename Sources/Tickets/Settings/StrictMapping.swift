import Timeline
import Yams

/// One mapping of a settings file in YAML: its keys are known ones, and every value knows its line.
struct StrictMapping {
  /// How it is called in errors: `calendar 2`.
  let title: String
  let line: Int?
  /// The code of its errors, but for an unknown key's, which is `unknown_key`.
  private let code: String
  private let values: [String: Node]
  private let lines: [String: Int]

  /// Throws `code` where `node` is no mapping, and `unknown_key`.
  init(_ node: Node, title: String, keys: [String], code: String) throws(TicketsError) {
    line = node.mark?.line
    self.title = title
    self.code = code
    guard case .mapping(let mapping) = node else {
      throw TicketsError(
        code: code, message: "\(title) is a mapping of \(keys.joined(separator: ", "))", line: node.mark?.line)
    }
    var values: [String: Node] = [:]
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        throw TicketsError(code: code, message: "a key of \(title) is not a name", line: key.mark?.line)
      }
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

  func has(_ key: String) -> Bool { values[key] != nil }

  func node(_ key: String) -> Node? { values[key] }

  func line(of key: String) -> Int? { lines[key] ?? line }

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

  func requiredText(_ key: String) throws(TicketsError) -> String {
    guard let text = try text(key), !text.isEmpty else { throw TicketsError(code: code, message: "\(title) needs '\(key)'", line: line) }
    return text
  }

  /// One of the names of `Choice`, written with underscores, hyphens or spaces.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _: Choice.Type) throws(TicketsError) -> Choice? {
    guard let text = try text(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let wanted = HeaderName.normalised(text)
    for choice in Choice.allCases where HeaderName.normalised(choice.rawValue) == wanted { return choice }
    let names = Choice.allCases.map(\.rawValue)
    throw invalid("'\(key)' of \(title) is one of \(names.joined(separator: ", ")), not '\(text)'", at: key)
  }

  func invalid(_ message: String, at key: String) -> TicketsError { TicketsError(code: code, message: message, line: line(of: key)) }
}
