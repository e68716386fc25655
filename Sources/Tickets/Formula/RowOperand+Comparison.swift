import Timeline

/// Comparisons of numbers, stamps and texts.
extension RowOperand {
  /// `self comparison other`. Throws `invalid_formula` where the two cannot be compared.
  func compared(_ comparison: RowCondition.Comparison, _ other: RowOperand) throws(TicketsError) -> RowOperand {
    RowOperand(meaning: .condition(try condition(comparison, other)), position: position)
  }

  /// Whether the operand is one of `choices`.
  func isOne(of choices: [RowOperand], negated: Bool) throws(TicketsError) -> RowOperand {
    var condition: RowCondition?
    var texts: Set<String> = []
    for choice in choices {
      if let column, column.kind == .label || column.kind == .own, case .text(let text) = choice.meaning {
        texts.insert(text.lowercased())
        condition = .text(column, texts)
      } else {
        guard texts.isEmpty else { throw .invalidFormula("a list holds either texts or numbers, not both", at: choice.position) }
        let equal = try self.condition(.equal, choice)
        condition = condition.map { .or($0, equal) } ?? equal
      }
    }
    guard let condition else { throw .invalidFormula("the list behind 'in' is empty", at: position) }
    return RowOperand(meaning: .condition(negated ? .not(condition) : condition), position: position)
  }

  /// Whether the operand has a value.
  func isPresent(_ wanted: Bool) throws(TicketsError) -> RowOperand {
    guard case .value(let expression, _) = meaning else {
      throw .invalidFormula("only a column or a number made from columns can be missing or present", at: position)
    }
    return RowOperand(meaning: .condition(wanted ? .present(expression) : .not(.present(expression))), position: position)
  }

  private func condition(_ comparison: RowCondition.Comparison, _ other: RowOperand) throws(TicketsError) -> RowCondition {
    if case .text = meaning, case .value = other.meaning { return try other.condition(comparison.mirrored, self) }
    if case .text(let text) = other.meaning { return try condition(comparison, text: text, at: other.position) }
    if let column, let second = other.column, column.isText, second.isText {
      guard comparison == .equal || comparison == .unequal else {
        throw .invalidFormula("texts can be compared by = and != only", at: position)
      }
      return comparison == .equal ? .sameText(column, second) : .not(.sameText(column, second))
    }
    let (left, leftKind) = try number()
    let (right, rightKind) = try other.number()
    guard (leftKind == .stamp) == (rightKind == .stamp) else {
      throw .invalidFormula("a stamp can be compared with a stamp or with a date such as '2024-01-31', not with a number", at: position)
    }
    // The literal stands on the right, where one looks for it.
    if case .number = left { return .comparison(comparison.mirrored, right, left) }
    return .comparison(comparison, left, right)
  }

  /// As `value`, but a text column may be compared with a number: its texts are then read as numbers.
  private func number() throws(TicketsError) -> (expression: RowExpression, kind: FormulaSchema.ColumnKind) {
    if let column, column.isText { return (.column(column), .number) }
    return try value()
  }

  private func condition(
    _ comparison: RowCondition.Comparison, text: String, at position: Int
  ) throws(TicketsError) -> RowCondition {
    guard case .value(let expression, let kind) = meaning else {
      throw .invalidFormula("a text can only be compared with a column", at: position)
    }
    if let column, column.isText {
      let same = RowCondition.text(column, [text.lowercased()])
      switch comparison {
      case .equal: return same
      case .unequal: return .not(same)
      default: throw .invalidFormula("texts can be compared by =, != and in only", at: position)
      }
    }
    guard kind == .stamp else {
      let name = column.map { "'\($0.name)' holds numbers; compare it with a number" } ?? "a number cannot be compared with a text"
      throw .invalidFormula("\(name), not with '\(text)'", at: position)
    }
    guard let reading = ISO8601.parse(Array(text.utf8)), reading.offsetSeconds == nil else {
      throw .invalidFormula("'\(text)' is no date; write it as '2024-01-31' or '2024-01-31T08:00'", at: position)
    }
    let start = RowExpression.reading(reading.localSeconds)
    guard !reading.hasTime else { return .comparison(comparison, expression, start) }
    // A date without a time of day is the whole day.
    let next = RowExpression.reading(reading.localSeconds + 86_400)
    switch comparison {
    case .equal: return .and(.comparison(.atLeast, expression, start), .comparison(.below, expression, next))
    case .unequal: return .or(.comparison(.below, expression, start), .comparison(.atLeast, expression, next))
    case .below, .atLeast: return .comparison(comparison, expression, start)
    case .above: return .comparison(.atLeast, expression, next)
    case .atMost: return .comparison(.below, expression, next)
    }
  }
}

extension FormulaColumn {
  /// Whether the column holds texts.
  var isText: Bool { kind == .label || kind == .own }
}
