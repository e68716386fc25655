/// Which mark stands before a column's decimals: decided when all its rows are read.
extension NumberColumn {
  /// The mark that more of the column's own values show; nil where none shows one, or as many the one as the other.
  var shownMark: DecimalMark? {
    if shownPoints == shownCommas { return nil }
    return shownPoints > shownCommas ? .point : .comma
  }

  /// One decision a column: from its own values, else the mark that the caller states, else from its neighbours where they agree, else the
  /// mark that the table suggests.
  static func decide(_ columns: [NumberColumn]) -> [Decision] {
    let shown = columns.compactMap(\.shownMark)
    let common = Set(shown).count == 1 ? shown.first : nil
    return columns.map { $0.decision(common: common) }
  }

  private func decision(common: DecimalMark?) -> Decision {
    func name(_ mark: DecimalMark) -> String { mark == .point ? "point" : "comma" }
    if let mark = shownMark {
      let telling = mark == .point ? shownPoints : shownCommas
      let stated = isStated && mark != expected ? ", whatever the caller states" : ""
      return Decision(
        decimal: mark,
        why: "\(ReportText.count(telling, "value shows", "values show")) that a \(name(mark)) stands before the decimals\(stated)")
    }
    if shownPoints > 0 {
      return Decision(
        decimal: expected,
        why: "as many values have a decimal point as have a decimal comma; taken as "
          + (isStated ? "the caller states" : "in a table of this kind") + ": decimal \(name(expected))")
    }
    guard count(.open) > 0 else { return Decision(decimal: isStated ? expected : common ?? expected, why: "") }
    let open = ReportText.count(count(.open), "value", "values")
    if isStated {
      return Decision(
        decimal: expected, why: "\(open) such as 1.234 read in two ways; the caller states a decimal \(name(expected))")
    }
    if let common {
      return Decision(
        decimal: common, why: "\(open) such as 1.234 read in two ways; taken as in the other columns: decimal \(name(common))")
    }
    return Decision(
      decimal: expected, why: "\(open) such as 1.234 read in two ways and nothing tells which; taken with a decimal \(name(expected))")
  }

  /// The number that `value`, read from this column, stands for; NaN where the decision leaves it none.
  func settled(_ value: Double, _ decision: Decision) -> Double {
    guard value.isNaN else {
      // A fraction read with the expected mark contradicts a column that turned out to have the other.
      return decision.decimal == expected || value == value.rounded() ? value : .nan
    }
    guard let deferred = DeferredNumber(value) else { return .nan }
    let isDecimal: Bool
    switch deferred.kind {
    case .ratio: isDecimal = false
    case .openComma: isDecimal = decision.decimal == .comma
    case .openPoint: isDecimal = decision.decimal == .point
    case .decimalComma:
      guard decision.decimal == .comma else { return .nan }
      isDecimal = false
    case .decimalPoint:
      guard decision.decimal == .point else { return .nan }
      isDecimal = false
    case .clock, .score, .level: return .nan
    }
    let places = min(deferred.extra + (isDecimal ? 3 : 0), 15)
    let magnitude = Double(deferred.magnitude) / NumberParser.powers[places]
    return deferred.isNegative ? -magnitude : magnitude
  }

  /// Values with the other mark before their decimals, which the decision refuses, and the first of them.
  func contradictions(_ decision: Decision) -> (count: Int, examples: [StampColumn.Example]) {
    decision.decimal == .point ? (count(.decimalComma), commaExamples) : (count(.decimalPoint), pointExamples)
  }

  /// For the report: `number, decimal comma, thousands by point`.
  func format(_ decision: Decision) -> String {
    var text = "number"
    if shownPoints + shownCommas + count(.open) > 0 { text += decision.decimal == .point ? ", decimal point" : ", decimal comma" }
    var groups: [String] = []
    for (mark, name) in ["comma", "point", "space", "apostrophe"].enumerated() where groupedBy[mark] > 0 { groups.append(name) }
    if decision.decimal == .point, openCommas > 0, groupedBy[0] == 0 { groups.append("comma") }
    if decision.decimal == .comma, openPoints > 0, groupedBy[1] == 0 { groups.append("point") }
    if !groups.isEmpty { text += ", thousands by " + groups.joined(separator: " and ") }
    return text
  }
}
