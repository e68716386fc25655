import Yams

/// The short ways to state a measure, each written out as a formula.
///
///     count: tickets                                      count(tickets)
///     sum: volume.answered                                sum(volume.answered)
///     ratio: {numerator: …, denominator: …}               (…) / (…)
///     duration: {from: created_at, to: resolved_at, statistic: p90}
///     quantile: {of: surveys.score, share: 0.9}
///
/// with `where`, `at` and `table` beside them. A side of a ratio is a formula, or `{count: …}` or `{sum: …}` with a `where` of its own.
enum ShortForm {
  static let forms = ["count", "sum", "ratio", "duration", "quantile"]
  static let details = ["where", "at", "table"]
  static let keys = forms + details

  /// The formula for `form` of `mapping`. Throws `invalid_measures_file`, `unknown_key` or `invalid_formula`.
  static func formula(_ form: String, _ mapping: StrictMapping) throws(TicketsError) -> String {
    switch form {
    case "count", "sum": return try simple(form, mapping, inherited: nil)
    case "ratio": return try ratio(mapping)
    case "duration": return try duration(mapping)
    default: return try quantile(mapping)
    }
  }

  private static func simple(
    _ form: String, _ mapping: StrictMapping, inherited: StrictMapping?
  ) throws(TicketsError) -> String {
    let what = try mapping.requiredText(form)
    if form == "count" {
      let table = try table(mapping, inherited)
      if let table, TableKind(rawValue: what.lowercased()) == nil {
        return "count(\(try column(what, table, mapping, at: form))\(try tail(mapping, inherited)))"
      }
      return "count(\(what)\(try tail(mapping, inherited)))"
    }
    return "\(form)(\(try column(what, try table(mapping, inherited), mapping, at: form))\(try tail(mapping, inherited)))"
  }

  private static func ratio(_ mapping: StrictMapping) throws(TicketsError) -> String {
    guard let node = mapping.node("ratio") else { throw mapping.invalid("'ratio' is empty", at: "ratio") }
    let sides = try StrictMapping(
      node, title: "'ratio' of \(mapping.title)", keys: ["numerator", "denominator"], code: "invalid_measures_file")
    return "(\(try side("numerator", sides, mapping))) / (\(try side("denominator", sides, mapping)))"
  }

  private static func side(_ key: String, _ sides: StrictMapping, _ mapping: StrictMapping) throws(TicketsError) -> String {
    guard let node = sides.node(key) else { throw MeasuresDocument.invalid("\(sides.title) needs '\(key)'", line: sides.line) }
    guard case .mapping = node else {
      for detail in details where mapping.has(detail) {
        throw mapping.invalid("'\(detail)' beside a ratio of formulas has no place; write it inside them", at: detail)
      }
      let text = try sides.requiredText(key)
      try check(text, sides, at: key)
      return text
    }
    let side = try StrictMapping(
      node, title: "the \(key) of \(mapping.title)", keys: ["count", "sum"] + details, code: "invalid_measures_file")
    guard side.has("count") != side.has("sum") else {
      throw MeasuresDocument.invalid("\(side.title) needs 'count' or 'sum'", line: side.line)
    }
    return try simple(side.has("count") ? "count" : "sum", side, inherited: mapping)
  }

  private static func duration(_ mapping: StrictMapping) throws(TicketsError) -> String {
    guard let node = mapping.node("duration") else { throw mapping.invalid("'duration' is empty", at: "duration") }
    let ends = try StrictMapping(
      node, title: "'duration' of \(mapping.title)", keys: ["from", "to", "statistic"], code: "invalid_measures_file")
    let table = try table(mapping, nil)
    let from = try column(try ends.requiredText("from"), table ?? "tickets", ends, at: "from")
    let to = try column(try ends.requiredText("to"), table ?? "tickets", ends, at: "to")
    let length = "seconds(\(from), \(to))"
    let tail = try tail(mapping, nil)
    let statistic = try ends.text("statistic") ?? "mean"
    switch statistic {
    case "mean", "median": return "\(statistic)(\(length)\(tail))"
    default:
      guard statistic.hasPrefix("p"), let percent = Int(statistic.dropFirst()), (1...99).contains(percent) else {
        throw ends.invalid("'statistic' of \(ends.title) is mean, median, or a percentile such as p90, not '\(statistic)'", at: "statistic")
      }
      return "quantile(\(length), \(Double(percent) / 100)\(tail))"
    }
  }

  private static func quantile(_ mapping: StrictMapping) throws(TicketsError) -> String {
    guard let node = mapping.node("quantile") else { throw mapping.invalid("'quantile' is empty", at: "quantile") }
    let parts = try StrictMapping(node, title: "'quantile' of \(mapping.title)", keys: ["of", "share"], code: "invalid_measures_file")
    let share = try parts.requiredText("share")
    guard let value = Double(share), (0...1).contains(value) else {
      throw parts.invalid("'share' of \(parts.title) lies between 0 and 1, as 0.9", at: "share")
    }
    let of = try column(try parts.requiredText("of"), try table(mapping, nil), parts, at: "of")
    return "quantile(\(of), \(value)\(try tail(mapping, nil)))"
  }

  private static func table(_ mapping: StrictMapping, _ inherited: StrictMapping?) throws(TicketsError) -> String? {
    let stated = try mapping.text("table")
    var name = stated
    if name == nil, let inherited { name = try inherited.text("table") }
    guard let name else { return nil }
    guard let kind = TableKind(rawValue: name.lowercased()) else {
      let names = TableKind.allCases.map(\.rawValue)
      let hint = TicketsError.suggestion(for: name, among: names)
      let source = stated == nil ? inherited ?? mapping : mapping
      throw source.invalid(
        "there is no table '\(name)'\(hint.isEmpty ? "; tables are \(names.joined(separator: ", "))" : hint)", at: "table")
    }
    return kind.rawValue
  }

  /// `text` with its table's name before it, where it is a lone column without one.
  private static func column(
    _ text: String, _ table: String?, _ mapping: StrictMapping, at key: String
  ) throws(TicketsError) -> String {
    let tokens = try tokens(text, mapping, at: key)
    switch (tokens.first?.kind, tokens.count, table) {
    case (.word(let name), 2, .some(let table)): return "\(table).\(name)"
    case (.quotedName(let name), 2, .some(let table)): return "\(table).`\(name)`"
    default: return text
    }
  }

  /// ` where … at …` of a short form; its own words stand before those of the ratio that it is a side of.
  private static func tail(_ mapping: StrictMapping, _ inherited: StrictMapping?) throws(TicketsError) -> String {
    var conditions: [String] = []
    for source in [mapping, inherited] {
      guard let source, let condition = try source.text("where") else { continue }
      try check(condition, source, at: "where")
      conditions.append("(\(condition))")
    }
    var moment = try mapping.text("at")
    if moment == nil, let inherited { moment = try inherited.text("at") }
    let whereText = conditions.isEmpty ? "" : " where \(conditions.joined(separator: " and "))"
    return whereText + (moment.map { " at \($0)" } ?? "")
  }

  private static func tokens(_ text: String, _ mapping: StrictMapping, at key: String) throws(TicketsError) -> [FormulaToken] {
    do throws(TicketsError) {
      return try FormulaScanner.tokens(text)
    } catch {
      throw TicketsError(code: error.code, message: "'\(key)' of \(mapping.title): \(error.message)", line: mapping.line(of: key))
    }
  }

  /// A part that is put between parentheses must close its own: otherwise it would mean something else than it says.
  private static func check(_ text: String, _ mapping: StrictMapping, at key: String) throws(TicketsError) {
    var open = 0
    for token in try tokens(text, mapping, at: key) {
      if token.isSign("(") { open += 1 }
      if token.isSign(")") { open -= 1 }
      guard open >= 0 else { break }
    }
    guard open == 0 else {
      throw TicketsError(
        code: "invalid_formula", message: "the parentheses in '\(key)' of \(mapping.title) do not match (in: \(text))",
        line: mapping.line(of: key))
    }
  }
}
