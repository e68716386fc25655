import Yams

/// One mapping of a measures file: its keys are known ones, and every value knows its line.
struct DeclarationMapping {
  /// How it is called in errors: `measure 'urgent_share'`.
  let title: String
  let line: Int?
  private let values: [String: Node]
  private let lines: [String: Int]

  /// Throws `invalid_measures_file` where `node` is no mapping, and `unknown_key`.
  init(_ node: Node, title: String, keys: [String]) throws(TicketsError) {
    line = node.mark?.line
    self.title = title
    guard case .mapping(let mapping) = node else {
      throw MeasuresDocument.invalid("\(title) is a mapping of \(keys.joined(separator: ", "))", line: node.mark?.line)
    }
    var values: [String: Node] = [:]
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        throw MeasuresDocument.invalid("a key of \(title) is not a name", line: key.mark?.line)
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

  /// The text behind `key`, nil where it is not stated. Throws where it is a list or a mapping.
  func text(_ key: String) throws(TicketsError) -> String? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node else { throw invalid("'\(key)' of \(title) is one value, not a list or a mapping", at: key) }
    return scalar.string
  }

  func requiredText(_ key: String) throws(TicketsError) -> String {
    guard let text = try text(key), !text.isEmpty else { throw MeasuresDocument.invalid("\(title) needs '\(key)'", line: line) }
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

  func invalid(_ message: String, at key: String) -> TicketsError { MeasuresDocument.invalid(message, line: line(of: key)) }
}
