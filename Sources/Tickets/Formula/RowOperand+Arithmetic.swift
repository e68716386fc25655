/// The arithmetic of numbers, lengths of time and stamps.
extension RowOperand {
  /// `self operation other`. Throws `invalid_formula` where the two do not go together.
  func joined(_ operation: RowExpression.Operation, _ other: RowOperand) throws(TicketsError) -> RowOperand {
    let (left, leftKind) = try value()
    let (right, rightKind) = try other.value()
    func result(_ expression: RowExpression, _ kind: FormulaSchema.ColumnKind) -> RowOperand {
      RowOperand(meaning: .value(expression, kind), position: position)
    }
    let plain = RowExpression.arithmetic(operation, left, right)
    switch (leftKind == .stamp, rightKind == .stamp) {
    case (true, true):
      guard operation == .subtract else {
        throw .invalidFormula("two stamps can only be subtracted from each other, not joined by \(operation.rawValue)", at: position)
      }
      return result(.length(from: right, to: left), .length)
    case (true, false):
      guard operation == .add || operation == .subtract else {
        throw .invalidFormula("a stamp cannot be joined with a number by \(operation.rawValue)", at: position)
      }
      return result(plain, .stamp)
    case (false, true):
      guard operation == .add else {
        throw .invalidFormula("a stamp cannot be joined with a number by \(operation.rawValue)", at: position)
      }
      return result(plain, .stamp)
    case (false, false):
      switch operation {
      case .add where leftKind == .count && rightKind == .count: return result(plain, .count)
      case .add, .subtract: return result(plain, leftKind == .length || rightKind == .length ? .length : .number)
      case .multiply, .divide: return result(plain, .number)
      }
    }
  }

  /// The value without its sign: of two stamps, how far they lie apart, whichever comes first.
  func absolute() throws(TicketsError) -> RowOperand {
    let (expression, kind) = try value()
    guard kind != .stamp else { throw .invalidFormula("abs() takes a number or a length of time, not a stamp", at: position) }
    if case .length(let from, let to) = expression {
      return RowOperand(meaning: .value(.absolute(.arithmetic(.subtract, to, from)), .length), position: position)
    }
    return RowOperand(meaning: .value(.absolute(expression), kind), position: position)
  }

  /// The value with its sign turned.
  func negated() throws(TicketsError) -> RowOperand {
    let (expression, kind) = try value()
    guard kind != .stamp else { throw .invalidFormula("a stamp has no sign", at: position) }
    if case .number(let number) = expression { return RowOperand(meaning: .value(.number(-number), .number), position: position) }
    let negative = RowExpression.arithmetic(.subtract, .number(0), expression)
    return RowOperand(meaning: .value(negative, kind == .length ? .length : .number), position: position)
  }
}
