/// What is made from the columns of one row: numbers, comparisons and conditions in one order of precedence:
/// or, and, not, comparisons, + -, * /, the sign.
extension FormulaParser {
  private enum Precedence {
    static let or = 1
    static let and = 2
    static let not = 3
    static let comparison = 4
    static let sign = 7
  }

  /// Reads operators that bind more strongly than `precedence`. Throws `invalid_formula`.
  mutating func row(above precedence: Int) throws(TicketsError) -> RowOperand {
    try enter()
    defer { depth -= 1 }
    var left = try rowOperand()
    while true {
      let token = current
      switch (token.kind, token.keyword) {
      case (.sign(let sign), _):
        if let operation = RowExpression.Operation(rawValue: sign), operation.precedence > precedence {
          index += 1
          left = try left.joined(operation, try row(above: operation.precedence))
        } else if let comparison = RowCondition.Comparison(rawValue: sign), Precedence.comparison > precedence {
          index += 1
          left = try left.compared(comparison, try row(above: Precedence.comparison))
        } else {
          return left
        }
      case (_, "or") where Precedence.or > precedence:
        index += 1
        let right = try row(above: Precedence.or)
        left = RowOperand(meaning: .condition(.or(try left.condition(), try right.condition())), position: left.position)
      case (_, "and") where Precedence.and > precedence:
        index += 1
        let right = try row(above: Precedence.and)
        left = RowOperand(meaning: .condition(.and(try left.condition(), try right.condition())), position: left.position)
      case (_, "is") where Precedence.comparison > precedence: left = try presence(of: left)
      case (_, "in") where Precedence.comparison > precedence: left = try membership(of: left, negated: false)
      case (_, "not") where Precedence.comparison > precedence && self.token(1).keyword == "in":
        index += 1
        left = try membership(of: left, negated: true)
      default: return left
      }
    }
  }

  private mutating func presence(of left: RowOperand) throws(TicketsError) -> RowOperand {
    index += 1
    var wanted = true
    if current.keyword == "not" {
      wanted = false
      index += 1
    }
    switch current.keyword {
    case "missing": wanted.toggle()
    case "present": break
    default:
      throw .invalidFormula("expected 'missing' or 'present' behind 'is', but found \(current.description)", at: current.position)
    }
    index += 1
    return try left.isPresent(wanted)
  }

  private mutating func membership(of left: RowOperand, negated: Bool) throws(TicketsError) -> RowOperand {
    index += 1
    try expect("(", "behind 'in', as in priority in ('P1', 'P2')")
    var choices: [RowOperand] = []
    while true {
      let choice = try row(above: Precedence.comparison)
      choices.append(choice)
      if current.isSign(")") { break }
      try expect(",", "or ')' in the list")
    }
    index += 1
    return try left.isOne(of: choices, negated: negated)
  }

  private mutating func rowOperand() throws(TicketsError) -> RowOperand {
    let token = current
    switch token.kind {
    case .number:
      return RowOperand(meaning: .value(.number(try number()), .number), position: token.position)
    case .text(let text):
      index += 1
      return RowOperand(meaning: .text(text), position: token.position)
    case .quotedName: return try column()
    case .sign("-"):
      index += 1
      return try row(above: Precedence.sign).negated()
    case .sign("("):
      index += 1
      let inner = try row(above: 0)
      try expect(")", "to close the parenthesis at character \(token.position)")
      return inner
    case .word(let word):
      switch word.lowercased() {
      case "not":
        index += 1
        let inner = try row(above: Precedence.not)
        return RowOperand(meaning: .condition(.not(try inner.condition())), position: token.position)
      case "true", "false":
        index += 1
        return RowOperand(meaning: .value(.number(word.lowercased() == "true" ? 1 : 0), .number), position: token.position)
      case let name where self.token(1).isSign("("): return try call(name, at: token.position)
      default: return try column()
      }
    case .sign, .end:
      throw .invalidFormula("expected a column, a number, a text or '(', but found \(token.description)", at: token.position)
    }
  }

  private mutating func call(_ name: String, at position: Int) throws(TicketsError) -> RowOperand {
    guard name == "abs" || name == "seconds" else {
      if Self.functions.contains(name) {
        throw .invalidFormula("\(name)() cannot stand within another aggregate", at: position)
      }
      let hint = TicketsError.suggestion(for: name, among: ["abs", "seconds"])
      throw .invalidFormula("there is no function '\(name)'\(hint.isEmpty ? "; there are abs and seconds" : hint)", at: position)
    }
    index += 2
    let first = try row(above: 0)
    guard name == "seconds" else {
      try expect(")", "to close abs(")
      return try first.absolute()
    }
    try expect(",", "between the two stamps of seconds(from, to)")
    let second = try row(above: 0)
    try expect(")", "to close seconds(")
    let (from, fromKind) = try first.value()
    let (to, toKind) = try second.value()
    guard fromKind == .stamp, toKind == .stamp else {
      throw .invalidFormula("seconds() takes two stamps", at: fromKind == .stamp ? second.position : first.position)
    }
    return RowOperand(meaning: .value(.length(from: from, to: to), .length), position: position)
  }

  /// A column, with or without its table's name. Throws `invalid_formula`.
  mutating func column() throws(TicketsError) -> RowOperand {
    let start = current
    if case .word(let word) = start.kind, token(1).isSign(".") {
      let stated = try tableKind(word, at: start.position)
      guard stated == table else {
        let known = table?.rawValue ?? stated.rawValue
        throw .invalidFormula("one aggregate reads one table: this one reads \(known), not \(stated.rawValue)", at: start.position)
      }
      index += 2
    }
    let token = current
    let name: String
    let isQuoted: Bool
    switch token.kind {
    case .word(let word): (name, isQuoted) = (word, false)
    case .quotedName(let word): (name, isQuoted) = (word, true)
    default: throw .invalidFormula("expected the name of a column, but found \(token.description)", at: token.position)
    }
    guard let table else {
      throw .invalidFormula("name the table of '\(name)', as in tickets.\(name)", at: token.position)
    }
    index += 1
    func operand(_ name: String, _ kind: FormulaSchema.ColumnKind) -> RowOperand {
      RowOperand(meaning: .value(.column(FormulaColumn(name: name, kind: kind)), kind), position: start.position)
    }
    if let kind = FormulaSchema.kind(name, of: table) { return operand(name, kind) }
    if isQuoted { return operand(name, .own) }
    if let kind = FormulaSchema.kind(name.lowercased(), of: table) { return operand(name.lowercased(), kind) }
    // A name that is nearly a known one is a slip; any other may be a column of the file's own.
    if let near = EditDistance.nearest(to: name, among: FormulaSchema.names(of: table)), name.count > 5 || name.first == near.first {
      throw .invalidFormula(
        """
        the table \(table.rawValue) has no column '\(name)'; did you mean '\(near)'? (For a column of your own file write `\(name)` \
        between backticks)
        """,
        at: token.position)
    }
    return operand(name, .own)
  }
}
