/// What a part of a row expression turned out to be while it was read.
struct RowOperand {
  enum Meaning {
    case value(RowExpression, FormulaSchema.ColumnKind)
    /// A text between quotation marks: a label, or a date where a stamp is asked for.
    case text(String)
    case condition(RowCondition)
  }

  let meaning: Meaning
  /// Its first character's place in the formula.
  let position: Int

  /// The column, where the operand is one and nothing else.
  var column: FormulaColumn? {
    if case .value(.column(let column), _) = meaning { column } else { nil }
  }

  /// The operand as a number or a stamp. Throws `invalid_formula` for texts and conditions.
  func value() throws(TicketsError) -> (expression: RowExpression, kind: FormulaSchema.ColumnKind) {
    switch meaning {
    case .value(let expression, .label):
      guard let column else { return (expression, .own) }
      throw .invalidFormula("'\(column.name)' holds texts, and a number is expected here", at: position)
    // Texts of the file's own are read as numbers where numbers are asked for.
    case .value(let expression, let kind): return (expression, kind == .own ? .number : kind)
    case .text(let text): throw .invalidFormula("a number is expected here, not the text '\(text)'", at: position)
    case .condition: throw .invalidFormula("a number is expected here, not a condition; conditions stand behind 'where'", at: position)
    }
  }

  /// The operand as a condition. Throws `invalid_formula` for everything but conditions and yes-or-no columns.
  func condition() throws(TicketsError) -> RowCondition {
    switch meaning {
    case .condition(let condition): return condition
    case .value(let expression, .flag): return .flag(expression)
    case .value, .text:
      let example =
        switch column {
        case .some(let column) where column.kind == .label || column.kind == .own: "\(column.name) = 'a text'"
        case .some(let column) where column.kind == .stamp: "\(column.name) is present"
        case .some(let column): "\(column.name) > 0"
        case .none: "score >= 9"
        }
      throw .invalidFormula("a condition is expected here, as in \(example)", at: position)
    }
  }
}
