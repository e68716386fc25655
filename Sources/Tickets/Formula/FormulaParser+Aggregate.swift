/// One aggregate: `name(what where condition at stamp)`.
extension FormulaParser {
  /// Reads what follows the name of an aggregate. Throws `invalid_formula`.
  mutating func aggregate(_ name: String, at position: Int) throws(TicketsError) -> FormulaAggregate {
    try expect("(", "behind '\(name)'")
    table = try tableAhead() ?? table
    let isWholeTable = name == "count" && current.keyword.flatMap(TableKind.init(rawValue:)) != nil && !token(1).isSign(".")
    var expression: RowExpression?
    var kind = FormulaSchema.ColumnKind.number
    if isWholeTable {
      index += 1
    } else {
      (expression, kind) = try argument(of: name)
    }
    guard let table else {
      throw .invalidFormula("name the table, as in \(name)(tickets.cost)", at: position)
    }
    let function = try function(name, kind, at: position)
    var condition = try condition()
    if function == .count, let counted = expression {
      condition = condition.map { .and(.present(counted), $0) } ?? .present(counted)
      expression = nil
    }
    let moment = try moment(table)
    guard current.isSign(")") else {
      let expected = expectation(condition != nil, moment.isStated)
      throw .invalidFormula("expected \(expected) to close \(name)(, but found \(current.description)", at: current.position)
    }
    index += 1
    return FormulaAggregate(
      function: function, table: table, expression: expression, isLength: kind == .length, isCount: kind == .count, condition: condition,
      moment: moment.column
    ).simplified
  }

  /// The table of the first qualified column up to the aggregate's closing parenthesis, or that which is counted.
  private func tableAhead() throws(TicketsError) -> TableKind? {
    if let table = current.keyword.flatMap(TableKind.init(rawValue:)), !token(1).isSign("."), token(-2).keyword == "count" { return table }
    var open = 1
    var ahead = 0
    while open > 0, index + ahead < tokens.count {
      let token = token(ahead)
      if token.isSign("(") { open += 1 }
      if token.isSign(")") { open -= 1 }
      if case .word(let word) = token.kind, self.token(ahead + 1).isSign(".") { return try tableKind(word, at: token.position) }
      ahead += 1
    }
    if case .word(let word) = current.kind, token(-2).keyword == "count", table == nil || token(1).keyword == "where" {
      // count(name …): a table, or a column of the table named before.
      if let table, FormulaSchema.kind(word.lowercased(), of: table) != nil { return table }
      return try tableKind(word, at: current.position)
    }
    return nil
  }

  func tableKind(_ word: String, at position: Int) throws(TicketsError) -> TableKind {
    if let table = TableKind(rawValue: word.lowercased()) { return table }
    let names = TableKind.allCases.map(\.rawValue)
    let hint = TicketsError.suggestion(for: word, among: names)
    throw .invalidFormula(
      "there is no table '\(word)'\(hint.isEmpty ? "; tables are \(names.joined(separator: ", "))" : hint)", at: position)
  }

  private mutating func argument(of name: String) throws(TicketsError) -> (RowExpression, FormulaSchema.ColumnKind) {
    let operand = try row(above: 0)
    guard case .value(let expression, let kind) = operand.meaning else { return try operand.value() }
    // Texts can be counted, not added up.
    if name == "count" || name == "distinct", operand.column != nil { return (expression, kind) }
    let value = try operand.value()
    guard value.kind != .stamp else {
      throw .invalidFormula(
        "\(name)() takes a number or a length of time; between two stamps write seconds(from, to)", at: operand.position)
    }
    return value
  }

  private mutating func function(
    _ name: String, _ kind: FormulaSchema.ColumnKind, at position: Int
  ) throws(TicketsError) -> FormulaAggregate.Function {
    switch name {
    case "count": return .count
    case "sum": return .sum
    case "mean": return .mean
    case "median": return .quantile(0.5)
    case "min": return .minimum
    case "max": return .maximum
    case "distinct": return .distinct
    default:
      try expect(",", "and the share below the quantile, as in quantile(…, 0.9)")
      let place = current.position
      let share = try number()
      guard (0...1).contains(share) else { throw .invalidFormula("the share of a quantile lies between 0 and 1", at: place) }
      return .quantile(share)
    }
  }

  private mutating func condition() throws(TicketsError) -> RowCondition? {
    guard current.keyword == "where" else { return nil }
    index += 1
    return try row(above: 0).condition()
  }

  private mutating func moment(_ table: TableKind) throws(TicketsError) -> (column: String, isStated: Bool) {
    guard current.keyword == "at" else { return (FormulaSchema.defaultMoment(of: table), false) }
    index += 1
    let position = current.position
    let operand = try column()
    guard let column = operand.column, column.kind == .stamp || column.kind == .own else {
      throw .invalidFormula("behind 'at' stands the stamp by which rows fall into periods; this is none", at: position)
    }
    return (column.name, true)
  }

  private func expectation(_ hasCondition: Bool, _ hasMoment: Bool) -> String {
    if hasMoment { return "')'" }
    return hasCondition ? "'and', 'or', 'at' or ')'" : "'where', 'at' or ')'"
  }
}
