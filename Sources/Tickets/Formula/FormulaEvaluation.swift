import Timeline

/// Computes the rows of a formula's aggregates; every column is converted once, however often the formula names it.
struct FormulaEvaluation {
  /// The rows of one aggregate: when each of them counts, and its value.
  struct Records {
    let rows: MeasureRows
    /// Nil for a count.
    let values: [Double]?
    var moments: [Instant] { rows.moments }
  }

  private let data: ServiceData
  private var tables: [TableKind: FormulaTable] = [:]
  private var columns: [String: [Double]] = [:]
  private var texts: [String: CategoryColumn] = [:]

  init(_ data: ServiceData) { self.data = data }

  /// The rows of `aggregate`: those with a moment, a value where one is asked for, and for which its condition holds.
  mutating func records(of aggregate: FormulaAggregate) -> Records {
    guard let table = table(aggregate.table) else {
      return Records(
        rows: MeasureRows(RecordTable(kind: aggregate.table, count: 0), moments: []), values: aggregate.expression.map { _ in [] })
    }
    var moments = table.stamps(aggregate.moment)
    if let condition = aggregate.condition {
      let answers = answers(condition, table, aggregate.table)
      for row in moments.indices where answers[row] != 1 { moments[row] = .missing }
    }
    var values: [Double]?
    if let expression = aggregate.expression {
      let found = numbers(of: expression, aggregate, table)
      for row in moments.indices where found[row].isNaN { moments[row] = .missing }
      values = found
    }
    return Records(rows: table.rows(moments), values: values)
  }

  /// The values of `expression`; for different texts, one number a text.
  private mutating func numbers(of expression: RowExpression, _ aggregate: FormulaAggregate, _ table: FormulaTable) -> [Double] {
    if aggregate.function == .distinct, case .column(let column) = expression, table.isText(column.name) {
      return text(column, table, aggregate.table).codes.map { $0 < 0 ? .nan : Double($0) }
    }
    return values(expression, table, aggregate.table)
  }

  private mutating func table(_ kind: TableKind) -> FormulaTable? {
    if let table = tables[kind] { return table }
    let table = FormulaTable(kind, of: data)
    tables[kind] = table
    return table
  }

  // MARK: Numbers

  private mutating func values(_ expression: RowExpression, _ table: FormulaTable, _ kind: TableKind) -> [Double] {
    switch expression {
    case .number(let number): return [Double](repeating: number, count: table.count)
    case .reading(let seconds):
      let instant = table.zone.instant(localSeconds: seconds)
      return [Double](repeating: Double(instant.secondsSinceEpoch), count: table.count)
    case .column(let column): return self.column(column, table, kind)
    case .absolute(let inner):
      var values = self.values(inner, table, kind)
      for row in values.indices { values[row] = abs(values[row]) }
      return values
    case .length(let from, let to):
      var values = self.values(to, table, kind)
      let starts = self.values(from, table, kind)
      for row in values.indices {
        let seconds = values[row] - starts[row]
        values[row] = seconds >= 0 ? seconds : .nan
      }
      return values
    case .arithmetic(let operation, let left, let right):
      var values = self.values(left, table, kind)
      let others = self.values(right, table, kind)
      switch operation {
      case .add: for row in values.indices { values[row] += others[row] }
      case .subtract: for row in values.indices { values[row] -= others[row] }
      case .multiply: for row in values.indices { values[row] *= others[row] }
      case .divide: for row in values.indices { values[row] = others[row] == 0 ? .nan : values[row] / others[row] }
      }
      return values
    }
  }

  private mutating func column(_ column: FormulaColumn, _ table: FormulaTable, _ kind: TableKind) -> [Double] {
    let key = "\(kind.rawValue).\(column.name)"
    if let known = columns[key] { return known }
    let values = table.values(column.name)
    columns[key] = values
    return values
  }

  private mutating func text(_ column: FormulaColumn, _ table: FormulaTable, _ kind: TableKind) -> CategoryColumn {
    let key = "\(kind.rawValue).\(column.name)"
    if let known = texts[key] { return known }
    let found = table.texts(column.name)
    texts[key] = found
    return found
  }

  // MARK: Conditions

  /// 1 = yes, 0 = no, -1 = not answered, of every row.
  private mutating func answers(_ condition: RowCondition, _ table: FormulaTable, _ kind: TableKind) -> [Int8] {
    switch condition {
    case .comparison(let comparison, let left, let right):
      let left = values(left, table, kind)
      let right = values(right, table, kind)
      switch comparison {
      case .equal: return Self.compared(left, right) { $0 == $1 }
      case .unequal: return Self.compared(left, right) { $0 != $1 }
      case .below: return Self.compared(left, right) { $0 < $1 }
      case .atMost: return Self.compared(left, right) { $0 <= $1 }
      case .above: return Self.compared(left, right) { $0 > $1 }
      case .atLeast: return Self.compared(left, right) { $0 >= $1 }
      }
    case .text(let column, let wanted):
      let texts = text(column, table, kind)
      let answers: [Int8] = texts.labels.map { wanted.contains($0.lowercased()) ? 1 : 0 }
      return texts.codes.map { $0 < 0 ? -1 : answers[Int($0)] }
    case .sameText(let first, let second): return same(text(first, table, kind), text(second, table, kind))
    case .flag(let expression): return values(expression, table, kind).map { $0.isNaN ? -1 : ($0 == 1 ? 1 : 0) }
    case .present(.column(let column)) where table.isText(column.name):
      return text(column, table, kind).codes.map { $0 < 0 ? 0 : 1 }
    case .present(let expression): return values(expression, table, kind).map { $0.isNaN ? 0 : 1 }
    case .not(let inner): return answers(inner, table, kind).map { $0 < 0 ? -1 : 1 - $0 }
    case .and(let left, let right):
      var answers = self.answers(left, table, kind)
      let others = self.answers(right, table, kind)
      for row in answers.indices where answers[row] != 0 {
        answers[row] = others[row] == 0 ? 0 : min(answers[row], others[row])
      }
      return answers
    case .or(let left, let right):
      var answers = self.answers(left, table, kind)
      let others = self.answers(right, table, kind)
      for row in answers.indices where answers[row] != 1 {
        answers[row] = others[row] == 1 ? 1 : min(answers[row], others[row])
      }
      return answers
    }
  }

  @inline(__always)
  private static func compared(_ left: [Double], _ right: [Double], _ holds: (Double, Double) -> Bool) -> [Int8] {
    var answers = [Int8](repeating: -1, count: left.count)
    for row in 0..<min(left.count, right.count) where !left[row].isNaN && !right[row].isNaN {
      answers[row] = holds(left[row], right[row]) ? 1 : 0
    }
    return answers
  }

  private func same(_ first: CategoryColumn, _ second: CategoryColumn) -> [Int8] {
    var numbers: [String: Int32] = [:]
    func shared(_ column: CategoryColumn) -> [Int32] {
      column.labels.map { label in
        let folded = label.lowercased()
        if let number = numbers[folded] { return number }
        let number = Int32(clamping: numbers.count)
        numbers[folded] = number
        return number
      }
    }
    let left = shared(first)
    let right = shared(second)
    return zip(first.codes, second.codes).map { $0 < 0 || $1 < 0 ? -1 : (left[Int($0)] == right[Int($1)] ? 1 : 0) }
  }
}
