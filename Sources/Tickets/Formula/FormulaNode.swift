/// The arithmetic of a formula: numbers and aggregates joined by + - * /.
indirect enum FormulaNode: Sendable {
  case number(Double)
  /// The index of an aggregate.
  case aggregate(Int)
  case arithmetic(RowExpression.Operation, FormulaNode, FormulaNode)

  /// Every aggregate in it.
  var aggregates: Set<Int> {
    switch self {
    case .number: []
    case .aggregate(let index): [index]
    case .arithmetic(_, let left, let right): left.aggregates.union(right.aggregates)
    }
  }

  /// The value where no aggregate takes part.
  var constant: Double? {
    switch self {
    case .number(let number): return number
    case .aggregate: return nil
    case .arithmetic(let operation, let left, let right):
      guard let left = left.constant, let right = right.constant else { return nil }
      return operation.value(left, right)
    }
  }

  /// The value in one cell; NaN where it has none.
  func value(_ aggregate: (Int) -> Double) -> Double {
    switch self {
    case .number(let number): number
    case .aggregate(let index): aggregate(index)
    case .arithmetic(let operation, let left, let right): operation.value(left.value(aggregate), right.value(aggregate))
    }
  }
}

extension RowExpression.Operation {
  /// The result; NaN for a division by 0.
  @inline(__always)
  func value(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: right == 0 ? .nan : left / right
    }
  }
}
